import { isoOf, type Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { chance, lognormal, normal, pick, pickWeighted, uniform } from '../draw.ts';
import { makeContainer } from '../identifiers/container.ts';
import { countryOf } from '../reference/countries.ts';
import type { Firm, Lane } from '../population/firm.ts';
import { priceLevel } from '../reference/tariff.ts';
import { HONEST_FAULTS, PRICES } from '../settings.ts';
import { mixSeed } from '../stream.ts';
import type { Draft, DraftLine, Goods } from './consignment.ts';
import type { Plan } from './plan.ts';

/** Part of quota goods brought in under a licence. */
const LICENSED = 0.45;
const KG_PER_CONTAINER = 17_500;
const CARRIERS = ['MSC', 'MAEU', 'CMDU', 'HLCU', 'ONEY', 'ZIMU', 'COSU'];

/** A consignment as the firm's habits have it, everything declared as it is. */
export function drawDraft(builder: Builder, plan: Plan, rng: Rng): Draft {
	const trade = plan.firm.trade;
	if (!trade) throw new RangeError(`${plan.firm.name} does not trade`);
	const lane = plan.lane ?? drawLane(rng, trade.lanes, plan.day);
	const air = lane.mode === '4';
	const mass = plan.firm.sector.mass * trade.massScale * lognormal(rng, air ? 0.12 : 0.85, 0.6);
	const lines = drawLines(builder, rng, plan, lane, mass, trade.priceShift);
	const total = lines.reduce((sum, line) => sum + line.actual.mass, 0);
	const domestic = plan.firm;
	return {
		day: plan.day,
		importer: lane.exports ? lane.partner : domestic,
		exporter: lane.exports ? domestic : lane.partner,
		broker: lane.broker,
		consignee: lane.consignee,
		office: lane.office,
		mode: lane.mode,
		departure: lane.departure,
		export: lane.exports ? 'MA' : lane.partner.country,
		incoterm: lane.incoterm,
		currency: lane.currency,
		account: domestic.contact.account,
		manifest: `${isoOf(plan.day).slice(0, 4)}${Math.floor(rng() * 90_000 + 10_000)}`,
		bill: air
			? `${pick(rng, ['147', '057', '235', '157'])}-${Math.floor(rng() * 9e7 + 1e7)}`
			: `${pick(rng, CARRIERS)}${Math.floor(rng() * 9e8 + 1e8)}`,
		containers: lane.mode === '1' ? drawContainers(rng, total) : [],
		lines,
		refund: 0
	};
}

export function drawContainers(rng: Rng, mass: number): string[] {
	const count = Math.min(12, Math.max(1, Math.round(mass / (KG_PER_CONTAINER * uniform(rng, 0.75, 1.2)))));
	return Array.from({ length: count }, () => makeContainer(rng));
}

function drawLane(rng: Rng, lanes: readonly Lane[], day: Day): Lane {
	const open = lanes.filter((lane) => lane.from <= day && day <= lane.to);
	return pickWeighted(rng, open.length > 0 ? open : lanes, (lane) => lane.weight);
}

function drawLines(
	builder: Builder,
	rng: Rng,
	plan: Plan,
	lane: Lane,
	mass: number,
	shift: number
): DraftLine[] {
	const lines: DraftLine[] = [];
	let count = 1;
	while (count < 6 && chance(rng, 0.28)) count++;
	const parts = Array.from({ length: count }, () => 0.2 + rng());
	const whole = parts.reduce((sum, part) => sum + part, 0);
	for (const part of parts) {
		const product = pick(rng, lane.products);
		const level = priceLevel(product, lane.exports ? 'ES' : lane.origin, plan.day, builder.start);
		const outlier = chance(rng, HONEST_FAULTS.outlier) ? normal(rng, 0, 0.8) : 0;
		const perKg =
			level * Math.exp(lane.quality + shift + outlier + normal(rng, 0, PRICES.betweenConsignments));
		const net = roundMass((mass * part) / whole);
		lines.push(
			lineOf({
				product,
				origin: lane.origin,
				mass: net,
				quantity: Math.max(1, Math.round(net / product.unitMass)),
				value: perKg * net,
				preference: lane.preference && !lane.exports && countryOf(lane.origin).agreement !== null,
				licence:
					product.quota && !lane.exports && chance(rng, LICENSED)
						? licenceOf(builder, plan.firm, plan.day)
						: null,
				procedure: lane.procedure
			})
		);
	}
	return lines;
}

/** A firm's quota licence of the year; every year brings a new one. */
export function licenceOf(builder: Builder, firm: Firm, day: Day): string {
	const year = isoOf(day).slice(0, 4);
	return `LI${year.slice(2)}${String((mixSeed(builder.seed, `${firm.serial} ${year}`) >>> 0) % 1_000_000).padStart(6, '0')}`;
}

export function lineOf(goods: Goods): DraftLine {
	return { actual: goods, declared: { ...goods } };
}

export function roundMass(kg: number): number {
	return kg > 60 ? Math.round(kg) : Math.max(0.1, Math.round(kg * 10) / 10);
}
