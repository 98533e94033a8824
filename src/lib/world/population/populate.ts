import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { chance, int, lognormal, pick, sample, uniform } from '../draw.ts';
import { Circles } from './circles.ts';
import { domesticContact } from './registry.ts';
import type { Firm } from './firm.ts';
import { makeLane, makeTrade } from './lanes.ts';

/** Spread of the number of consignments between importers (sigma of its log). */
const ACTIVITY_SIGMA = 1.25;
const EXPORTERS = 0.12;
const STRUCK_OFF = 0.07;
const MOVED = 0.07;
const DELIVERED_TO = 0.03;
const OWNER_ABROAD = 0.03;
const RELATED = 0.02;

/** Fills a world with the ordinary firms; rings and look-alikes come after. */
export function populate(builder: Builder): void {
	const { registry, size, streams } = builder;
	const rng = streams('population');
	for (let i = 0; i < size.suppliers; i++) registry.supplier(rng);
	for (let i = 0; i < size.brokers; i++) registry.broker(rng);
	for (let i = 0; i < size.consignees; i++) registry.consignee(rng);
	builder.circles = new Circles(builder.seed, registry.suppliers, registry.brokers, registry.consignees);
	for (let i = 0; i < size.importers; i++) settle(builder, rng, registry.importer(rng));
	nameOwnersAbroad(builder, rng);
	deliverToOthers(builder, rng);
	for (const firm of [...registry.brokers, ...registry.consignees])
		if (chance(rng, MOVED)) move(builder, rng, firm);
}

/** Gives a new domestic firm its end, its trade and sometimes a move, as chance has it. */
function settle(builder: Builder, rng: Rng, firm: Firm): void {
	const trading = builder.end - Math.max(builder.start, firm.born);
	if (trading > 120 && chance(rng, STRUCK_OFF)) {
		const day = Math.round(uniform(rng, builder.end - trading + 90, builder.end));
		firm.ended = { day, status: chance(rng, 0.75) ? 'dissolved' : 'suspended' };
	}
	firm.trade = makeTrade(builder, rng, firm, lognormal(rng, 1, ACTIVITY_SIGMA));
	if (chance(rng, EXPORTERS)) firm.trade.lanes.push(makeLane(builder, rng, firm, { exports: true }));
	if (chance(rng, MOVED)) move(builder, rng, firm);
}

/** A few sellers abroad have an owner on record, at times the one of their importer: subsidiaries, cousins. */
function nameOwnersAbroad(builder: Builder, rng: Rng): void {
	const { registry } = builder;
	for (const supplier of registry.suppliers)
		if (chance(rng, OWNER_ABROAD)) registry.role(registry.person(rng), supplier, 'director', supplier.born);
	for (const firm of registry.importers) {
		const partner = firm.trade?.lanes[0]?.partner;
		if (!partner || !chance(rng, RELATED)) continue;
		const owner = registry.rolesOf(firm)[0]?.person;
		if (owner && chance(rng, 0.7))
			registry.role(owner, partner, 'shareholder', partner.born, int(rng, 10, 100));
		else partner.contact.email = firm.contact.email;
	}
}

/** Some importers take delivery for others, of their family or trade, and are then consignees as well. */
function deliverToOthers(builder: Builder, rng: Rng): void {
	const { importers } = builder.registry;
	for (const firm of sample(rng, importers, Math.round(importers.length * DELIVERED_TO))) {
		const near = importers.filter(
			(other) => other !== firm && other.city === firm.city && other.sector === firm.sector
		);
		const senders = sample(rng, near, Math.min(near.length, int(rng, 1, 3)));
		for (const sender of senders) if (sender.trade) pick(rng, sender.trade.lanes).consignee = firm;
		firm.alsoConsignee = senders.length > 0;
	}
}

/** A new address, telephone or bank in the course of the world; the register keeps the old one with its end. */
export function move(builder: Builder, rng: Rng, firm: Firm): void {
	if (firm.city === null) return;
	const fresh = domesticContact(rng, firm.city, firm.name);
	const kind = pick(rng, ['place', 'phone', 'account'] as const);
	const until = int(rng, Math.max(builder.start, firm.born + 30), builder.end);
	if (until >= builder.end) return;
	firm.formerContacts.push({ kind, value: fresh[kind], until });
}
