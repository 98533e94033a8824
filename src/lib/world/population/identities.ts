import type { Builder } from '../builder.ts';
import { chance, int, pick, sample } from '../draw.ts';
import { makeIce, companyOfIce } from '../identifiers/tax-id.ts';
import { writeCompanyName } from '../names/companies.ts';
import { typo } from '../names/typo.ts';
import { DUPLICATES } from '../settings.ts';
import type { Firm } from './firm.ts';
import { makeTrade } from './lanes.ts';

/** Second records of the same firm, and different firms of the same name: what resolution has to tell apart. */
export function plantIdentities(builder: Builder): void {
	plantDuplicates(builder);
	plantDuplicateSuppliers(builder);
	plantHomonyms(builder);
}

/** The firm was entered twice, with another spelling and often another establishment of its tax id. */
function plantDuplicates(builder: Builder): void {
	const rng = builder.streams('duplicate registrations');
	const { registry } = builder;
	const settled = registry.importers.filter((firm) => !builder.engaged.has(firm) && firm.taxId !== null);
	for (const firm of sample(rng, settled, Math.round(settled.length * DUPLICATES.registrations))) {
		const again = registry.importer(rng, {
			sector: firm.sector,
			city: firm.city ?? undefined,
			born: firm.born
		});
		again.companyName = firm.companyName;
		if (firm.companyName) again.name = writeCompanyName(rng, firm.companyName, true);
		again.contact = { ...firm.contact };
		if (chance(rng, 0.4)) again.contact.phone = null;
		if (chance(rng, 0.4)) again.contact.account = null;
		again.court = firm.court;
		again.registration = firm.registration;
		// Other establishment, a slip of the keyboard, or the very same number.
		const way = int(rng, 0, 2);
		if (way === 0) again.taxId = makeIce(rng, companyOfIce(firm.taxId as string), int(rng, 1, 4));
		else again.taxId = way === 1 ? typo(rng, firm.taxId as string) : firm.taxId;
		for (const held of registry.rolesOf(firm)) {
			if (chance(rng, 0.6))
				registry.role(
					chance(rng, 0.5) ? registry.personAgain(held.person) : held.person,
					again,
					held.role,
					held.from,
					held.share
				);
		}
		again.trade = makeTrade(builder, rng, again, (firm.trade?.weight ?? 1) * 0.5);
		if (firm.trade) again.trade.lanes = firm.trade.lanes.map((lane) => ({ ...lane }));
		builder.identities.push({ a: firm, b: again, same: true });
	}
}

/** Foreign names are typed as the invoice has them, so that one seller stands in the register twice. */
function plantDuplicateSuppliers(builder: Builder): void {
	const rng = builder.streams('duplicate suppliers');
	const { registry, size } = builder;
	const doubled = new Map<Firm, Firm>();
	for (const firm of sample(rng, registry.suppliers, Math.round(size.suppliers * DUPLICATES.suppliers))) {
		const again = registry.supplier(rng, { sector: firm.sector, country: firm.country });
		again.name = chance(rng, 0.5) ? typo(rng, firm.name) : firm.name.toUpperCase().replaceAll(/[.,]/g, '');
		again.foreignCity = firm.foreignCity;
		again.sells = firm.sells;
		again.contact = {
			...firm.contact,
			foreignAddress: chance(rng, 0.5) ? firm.contact.foreignAddress : null
		};
		if (chance(rng, 0.5)) again.contact.account = null;
		doubled.set(firm, again);
		builder.identities.push({ a: firm, b: again, same: true });
	}
	for (const { trade } of registry.importers) {
		for (const lane of trade?.lanes ?? []) {
			const again = doubled.get(lane.partner);
			if (again && chance(rng, 0.4)) lane.partner = again;
		}
	}
}

/** Two firms of one name in different towns, with different people: not the same. */
function plantHomonyms(builder: Builder): void {
	const rng = builder.streams('homonyms');
	const { registry, size } = builder;
	const named = registry.importers.filter((firm) => firm.companyName !== null);
	for (let i = 0; i < Math.round(size.importers * DUPLICATES.homonyms); i++) {
		const [a, b] = [pick(rng, named), pick(rng, named)];
		if (a === b || a.city === b.city || !a.companyName || !b.companyName) continue;
		b.companyName = { ...a.companyName, form: b.companyName.form };
		b.name = writeCompanyName(rng, b.companyName, chance(rng, 0.3));
		builder.identities.push({ a, b, same: false });
	}
}
