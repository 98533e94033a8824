import type { FeatureGroup } from '../feature-group.ts';
import { dutyShare } from '../past/duty-share.ts';
import { headingOf, mainItemOf, subheadingOf } from '../past/goods-codes.ts';
import { taxShare } from '../past/goods-state.ts';
import type { GoodsState } from '../past/goods-state.ts';
import { routeOf } from '../past/partner-state.ts';
import type { PartnerState } from '../past/partner-state.ts';
import type { Past } from '../past/past.ts';
import { robustZ } from '../past/peer-bands.ts';
import type { Peers } from '../past/peer-bands.ts';
import type { UnitState } from '../past/unit-state.ts';
import { DECLARED, readDeclared } from './declared.ts';

const OF_PRICE = [
	'kg-price-z',
	'kg-price-ratio',
	'kg-price-peers',
	'kg-price-month-z',
	'kg-price-month-peers',
	'unit-price-z',
	'unit-price-peers',
	'unit-mass-z'
];
const OF_GOODS = [
	'tax-gap',
	'heading-duty-gap',
	'importer-entropy',
	'importer-drift',
	'importer-headings',
	'importer-likeness',
	'supplier-entropy',
	'supplier-drift',
	'supplier-likeness'
];
const OF_ROUTE = [
	'route-uses',
	'departure-rarity',
	'office-rarity',
	'origin-rarity',
	'supplier-origin-rarity',
	'since-supplier-origin',
	'origin-differs',
	'preference',
	'since-preference'
];
const OF_ENTITY = [
	'entropy',
	'drift',
	'headings',
	'supply-entropy',
	'supply-drift',
	'supply-headings',
	'price-mean',
	'price-weight'
];
/** The month before the declaration, as a window. */
const MONTH = 31;

/** What is declared, at which price, by which route, beside what is usual. */
export function tradeGroup(
	past: Past,
	goods: GoodsState,
	units: UnitState,
	partners: PartnerState
): FeatureGroup {
	const { tables, trade, prices } = past;
	const { shipments, items, entities } = tables;

	/** Mean robust z of the items that have peers, by value, and the most peers one was held against. */
	function weightedZ(
		s: number,
		valueOf: (item: number) => number,
		peersOf: (item: number) => Peers | undefined
	): [z: number, peers: number] {
		let [sum, weight, most] = [0, 0, 0];
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const value = valueOf(i);
			const peers = Number.isNaN(value) ? undefined : peersOf(i);
			if (!peers) continue;
			const worth = items.customsValue[i] > 0 ? items.customsValue[i] : 1;
			sum += worth * robustZ(value, peers);
			weight += worth;
			most = Math.max(most, peers.count);
		}
		return [weight === 0 ? NaN : sum / weight, most];
	}

	function readPrices(s: number, row: Float64Array, at: number): void {
		const [importer, day] = [shipments.importer[s], past.day];
		const reading = past.price(s);
		row[at] = reading.z;
		row[at + 1] = reading.ratio;
		row[at + 2] = reading.peers;
		[row[at + 3], row[at + 4]] = weightedZ(
			s,
			(i) => prices.logPrice(i),
			(i) => prices.recentPeers(i, importer, day, MONTH)
		);
		[row[at + 5], row[at + 6]] = weightedZ(
			s,
			(i) => units.logPrice(i),
			(i) => units.pricePeers(i, importer, day)
		);
		[row[at + 7]] = weightedZ(
			s,
			(i) => units.logMass(i),
			(i) => units.massPeers(i, importer, day)
		);
	}

	function readGoods(s: number, main: number, row: Float64Array, at: number): void {
		const [importer, exporter] = [shipments.importer[s], shipments.exporter[s]];
		const headings: number[] = [];
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++)
			headings.push(headingOf(items, i));
		row[at] = main < 0 ? NaN : taxShare(tables, main) - goods.usualTax.of(subheadingOf(items, main));
		row[at + 1] = main < 0 ? NaN : dutyShare(items, main) - goods.usualDuty.of(headingOf(items, main));
		row[at + 2] = goods.importerMix.entropy(importer);
		row[at + 3] = goods.importerMix.drift(importer);
		row[at + 4] = goods.importerMix.headings(importer);
		row[at + 5] = goods.importerMix.likeness(importer, headings);
		row[at + 6] = goods.supplierMix.entropy(exporter);
		row[at + 7] = goods.supplierMix.drift(exporter);
		row[at + 8] = goods.supplierMix.likeness(exporter, headings);
	}

	function readRoute(s: number, main: number, row: Float64Array, at: number): void {
		const [importer, exporter] = [shipments.importer[s], shipments.exporter[s]];
		const [departure, office] = [shipments.departure[s], shipments.office[s]];
		const origin = main < 0 ? -1 : items.origin[main];
		const preference = main < 0 ? -1 : items.preference[main];
		row[at] = partners.route.count(importer, routeOf(departure, office));
		row[at + 1] = goods.departure.bits(origin, departure);
		row[at + 2] = goods.office.bits(departure, office);
		row[at + 3] = main < 0 ? NaN : goods.headingOrigin.bits(headingOf(items, main), origin);
		row[at + 4] = goods.supplierOrigin.bits(exporter, origin);
		row[at + 5] = partners.supplierOrigin.since(exporter, origin, past.day);
		row[at + 6] = origin < 0 || departure < 0 ? NaN : Number(origin !== departure);
		row[at + 7] = preference < 0 ? 0 : 1;
		row[at + 8] = preference < 0 ? NaN : goods.sincePreference(importer, past.day);
	}

	return {
		ofShipment: [...DECLARED, ...OF_PRICE, ...OF_GOODS, ...OF_ROUTE].map((name) => `trade.${name}`),
		ofEntity: OF_ENTITY.map((name) => `trade.${name}`),
		read(s, row, at) {
			const main = mainItemOf(tables, s);
			readDeclared(tables, s, main, row, at);
			const prices = at + DECLARED.length;
			readPrices(s, row, prices);
			readGoods(s, main, row, prices + OF_PRICE.length);
			readRoute(s, main, row, prices + OF_PRICE.length + OF_GOODS.length);
		},
		readEntity(e, row, at) {
			if (entities.labels[e] === 'Person') {
				row.fill(NaN, at, at + OF_ENTITY.length);
				return;
			}
			const { mean, weight } = trade.pricePattern(e);
			row[at] = goods.importerMix.entropy(e);
			row[at + 1] = goods.importerMix.drift(e);
			row[at + 2] = goods.importerMix.headings(e);
			row[at + 3] = goods.supplierMix.entropy(e);
			row[at + 4] = goods.supplierMix.drift(e);
			row[at + 5] = goods.supplierMix.headings(e);
			row[at + 6] = mean;
			row[at + 7] = weight;
		}
	};
}
