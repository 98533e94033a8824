import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { FairPrice } from './fair-price.ts';
import { logUnitMass, unitMasses } from './unit-masses.ts';

/** Spread of log price of one code and origin. */
const PRICE_SPREAD = 0.33;
const QUARTER_DAYS = 91;
/** No single sign says more than this: a far price is a slip before it is another code. */
const LEAST_OF_PRICE = -2;
const LEAST_OF_MASS = -3.5;

/** How well goods as declared fit a code, and what a code pays. */
export class CodeFit {
	private readonly tables: TradeTables;
	private readonly prices: FairPrice;
	private readonly masses;
	/** Full rate of duty of each code in each quarter, in points. */
	private readonly rates = new Map<string, number>();
	private readonly siblings = new Map<string, number[]>();

	constructor(tables: TradeTables, prices: FairPrice) {
		this.tables = tables;
		this.prices = prices;
		this.masses = unitMasses(tables);
		const { items, shipments } = tables;
		for (let i = 0; i < items.hs.length; i++) {
			if (items.preference[i] !== NONE || items.licence[i] !== NONE || !(items.dutyRate[i] >= 0)) continue;
			this.rates.set(`${items.hs[i]} ${quarterOf(shipments.day[items.shipment[i]])}`, items.dutyRate[i]);
		}
		items.hsCodes.forEach((code, hs) => {
			const list = this.siblings.get(code.slice(0, 4));
			if (list) list.push(hs);
			else this.siblings.set(code.slice(0, 4), [hs]);
		});
	}

	/** Codes of the same heading that pay at least `points` more at the time, with what they pay more. */
	dearer(i: number, points: number): { hs: number; gain: number }[] {
		const { items, shipments } = this.tables;
		const quarter = quarterOf(shipments.day[items.shipment[i]]);
		const own = this.rates.get(`${items.hs[i]} ${quarter}`) ?? items.dutyRate[i];
		return (this.siblings.get(items.hsCodes[items.hs[i]].slice(0, 4)) ?? []).flatMap((hs) => {
			const gain = (this.rates.get(`${hs} ${quarter}`) ?? NaN) - own;
			return gain >= points ? [{ hs, gain }] : [];
		});
	}

	/** Log-likelihood of the price and the weight of a piece under a code, up to a constant. */
	of(i: number, hs: number): number {
		const { items, shipments } = this.tables;
		const price = Math.log(items.customsValue[i] / items.netMass[i]);
		const expected = this.prices.expected(hs, items.origin[i], shipments.day[items.shipment[i]]);
		const ofPrice = -(((price - expected) / PRICE_SPREAD) ** 2) / 2;
		const mass = this.masses.get(hs);
		const unit = logUnitMass(items, i);
		const ofMass = mass
			? Math.max(LEAST_OF_MASS, -(((unit - mass.middle) / mass.spread) ** 2) / 2) - Math.log(mass.spread)
			: NaN;
		return (
			(Number.isNaN(ofPrice) ? LEAST_OF_PRICE / 2 : Math.max(LEAST_OF_PRICE, ofPrice)) +
			(Number.isNaN(ofMass) ? 0 : ofMass)
		);
	}
}

function quarterOf(day: number): number {
	return Math.floor(day / QUARTER_DAYS);
}
