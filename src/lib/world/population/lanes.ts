import type { Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { chance, int, lognormal, normal, pick, pickWeighted, sample, uniform } from '../draw.ts';
import { countryOf } from '../reference/countries.ts';
import { OFFICES, type Office } from '../reference/offices.ts';
import { PRICES } from '../settings.ts';
import type { Firm, Lane, Trade } from './firm.ts';

export interface LaneWishes {
	partner?: Firm;
	broker?: Firm;
	consignee?: Firm | null;
	office?: Office;
	procedure?: string;
	products?: Lane['products'];
	from?: Day;
	to?: Day;
	exports?: boolean;
}

const officeByCode = new Map(OFFICES.map((office) => [office.code, office]));
/** Part of partners that come from a firm's own circle of trade (sector and town). */
const OWN_CIRCLE = 0.92;
const WAREHOUSES = ['035', '036', '037'];

/** One lane of a firm, with what is not wished for drawn from its circle. */
export function makeLane(builder: Builder, rng: Rng, firm: Firm, wishes: LaneWishes = {}): Lane {
	const partner = wishes.partner ?? choosePartner(builder, rng, firm);
	const country = countryOf(partner.country);
	const office = wishes.office ?? chooseOffice(rng, firm);
	const mode = chooseMode(rng, firm, office);
	const exports = wishes.exports ?? false;
	return {
		partner,
		broker: wishes.broker ?? chooseBroker(builder, rng, firm, office),
		consignee: wishes.consignee !== undefined ? wishes.consignee : chooseConsignee(builder, rng, firm),
		office,
		mode,
		procedure: wishes.procedure ?? (exports ? '060' : chance(rng, 0.05) ? pick(rng, WAREHOUSES) : '010'),
		products: wishes.products ?? chooseProducts(builder, rng, partner, firm),
		// Traders resell goods of other lands: origin is not always the seller's country.
		origin:
			exports && chance(rng, 0.85)
				? 'MA'
				: chance(rng, 0.86)
					? partner.country
					: pickWeighted(rng, firm.sector.origins, ([, w]) => w)[0],
		departure: exports ? 'MA' : chance(rng, 0.8) ? partner.country : pick(rng, country.hubs),
		incoterm: pick(rng, ['FOB', 'FOB', 'CIF', 'CFR', 'EXW', 'CIF']),
		currency: country.currency,
		preference: chance(rng, 0.75),
		quality: normal(rng, 0, PRICES.betweenLanes),
		weight: lognormal(rng, 1, 0.9),
		from: wishes.from ?? builder.start - 1,
		to: wishes.to ?? builder.end + 1,
		exports
	};
}

/** A firm's trade: some lanes for good, others that begin and end within the world (partners churn). */
export function makeTrade(
	builder: Builder,
	rng: Rng,
	firm: Firm,
	weight: number,
	wishes: LaneWishes = {}
): Trade {
	const from = Math.max(builder.start, firm.born + int(rng, 5, 60));
	const to = firm.ended ? firm.ended.day : builder.end;
	const count = Math.min(9, 1 + Math.floor(lognormal(rng, 0.7 + Math.sqrt(weight) * 0.5, 0.6)));
	const broker = wishes.broker ?? chooseBroker(builder, rng, firm, wishes.office ?? chooseOffice(rng, firm));
	const lanes: Lane[] = [];
	for (let i = 0; i < count; i++) {
		// Most firms keep to one broker.
		const keeps = chance(rng, 0.8);
		const lane = makeLane(builder, rng, firm, { ...wishes, broker: keeps ? broker : wishes.broker });
		if (i > 0 && chance(rng, 0.5)) {
			const middle = Math.round(uniform(rng, from, Math.max(from, to)));
			if (chance(rng, 0.6)) lane.from = middle;
			else lane.to = middle;
		}
		lanes.push(lane);
	}
	return { lanes, weight, from, to, massScale: lognormal(rng, 1, 0.55), priceShift: normal(rng, 0, 0.08) };
}

export function chooseOffice(rng: Rng, firm: Firm): Office {
	if (chance(rng, 0.07) || firm.city === null) return pickWeighted(rng, OFFICES, (office) => office.weight);
	return officeByCode.get(pick(rng, firm.city.offices)) as Office;
}

function chooseMode(rng: Rng, firm: Firm, office: Office): Lane['mode'] {
	if (office.modes.includes('4') && chance(rng, office.modes[0] === '4' ? 0.9 : firm.sector.air)) return '4';
	return pick(rng, office.modes);
}

function choosePartner(builder: Builder, rng: Rng, firm: Firm): Firm {
	const circle = builder.circles.suppliers(firm.sector, chance(rng, OWN_CIRCLE) ? firm.city : null);
	return circle(rng);
}

function chooseBroker(builder: Builder, rng: Rng, firm: Firm, office: Office): Firm {
	return builder.circles.brokers(office, chance(rng, OWN_CIRCLE) ? firm.sector : null)(rng);
}

function chooseConsignee(builder: Builder, rng: Rng, firm: Firm): Firm | null {
	if (!chance(rng, 0.45) || firm.city === null) return null;
	return builder.circles.consignees(firm.city, chance(rng, OWN_CIRCLE) ? firm.sector : null)(rng);
}

function chooseProducts(builder: Builder, rng: Rng, partner: Firm, firm: Firm): Lane['products'] {
	const offered =
		partner.sells.length > 0 ? partner.sells : (builder.productsBySector.get(firm.sector.key) ?? []);
	return sample(rng, offered, Math.min(offered.length, int(rng, 1, 4)));
}
