import { NEVER } from '#lib/analysis/trade-tables.ts';
import type { FeatureGroup } from '../feature-group.ts';
import type { ActivityState } from '../past/activity-state.ts';
import { declarantAge, firmAge } from '../past/firm-age.ts';
import { mainItemOf, subheadingOf } from '../past/goods-codes.ts';
import { PARTIES } from '../past/outcome-state.ts';
import type { PartnerState } from '../past/partner-state.ts';
import type { Past } from '../past/past.ts';

const OF_SHIPMENT = [
	...PARTIES.map((party) => `${party}-age`),
	'importer-trading-days',
	'importer-gap',
	'importer-gap-change',
	'importer-week',
	'importer-month',
	...['importer', 'exporter', 'broker'].flatMap((party) => [`${party}-rate`, `${party}-burst`]),
	'since-broker',
	'since-office',
	'since-supplier',
	'since-consignee',
	'since-goods',
	'since-origin',
	'since-departure',
	'new-at-once',
	'since-supplier-goods',
	'since-broker-office',
	'since-broker-supplier',
	'with-broker',
	'at-office',
	'supplier-churn',
	'broker-churn',
	'goods-churn',
	'supplier-client-churn',
	'broker-client-churn',
	'calendar-month'
];
const OF_ENTITY = [
	'age',
	'trading-days',
	'idle-days',
	'declarations',
	'imports',
	'rate',
	'burst',
	'own-supplier-churn',
	'own-broker-churn',
	'own-goods-churn',
	'own-client-churn'
];
const MS_A_DAY = 86_400_000;
/** First uses in a row that `new-at-once` counts. */
const FIRST_USES = 7;

/** Ages, rhythm, first uses and churn. */
export function timeGroup(past: Past, activity: ActivityState, partners: PartnerState): FeatureGroup {
	const { tables, trade } = past;
	const { entities, shipments, items } = tables;

	/** Imports of the last days, of the latest few that are kept. */
	function importsWithin(importer: number, days: number): number {
		let count = 0;
		for (const t of trade.recentOf(importer)) if (past.day - shipments.day[t] <= days) count++;
		return count;
	}

	function readRhythm(importer: number, row: Float64Array, at: number): void {
		const count = activity.count('importer', importer);
		const [first, last] = [activity.first('importer', importer), activity.last('importer', importer)];
		const gap = count === 0 ? NaN : past.day - last;
		const usual = count < 2 ? NaN : (last - first) / (count - 1);
		row[at] = count === 0 ? 0 : past.day - first;
		row[at + 1] = gap;
		row[at + 2] = Math.log2((gap + 1) / (usual + 1));
		row[at + 3] = importsWithin(importer, 7);
		row[at + 4] = importsWithin(importer, 30);
	}

	/** Days since each first use, 0 where this declaration is the first. */
	function readFirstUses(s: number, row: Float64Array, at: number): void {
		const { day } = past;
		const [importer, exporter] = [shipments.importer[s], shipments.exporter[s]];
		const [broker, office] = [shipments.broker[s], shipments.office[s]];
		const main = mainItemOf(tables, s);
		const goods = main < 0 ? -1 : subheadingOf(items, main);
		let k = at;
		row[k++] = partners.broker.since(importer, broker, day);
		row[k++] = partners.office.since(importer, office, day);
		row[k++] = partners.supplier.since(importer, exporter, day);
		row[k++] = partners.consignee.since(importer, shipments.consignee[s], day);
		row[k++] = partners.goods.since(importer, goods, day);
		row[k++] = partners.origin.since(importer, main < 0 ? -1 : items.origin[main], day);
		row[k++] = partners.departure.since(importer, shipments.departure[s], day);
		let fresh = 0;
		for (let use = at; use < at + FIRST_USES; use++) if (row[use] === 0) fresh++;
		row[k++] = fresh;
		row[k++] = partners.supplierGoods.since(exporter, goods, day);
		row[k++] = partners.brokerOffice.since(broker, office, day);
		row[k++] = partners.brokerSupplier.since(broker, exporter, day);
		row[k++] = partners.broker.count(importer, broker);
		row[k] = partners.office.count(importer, office);
	}

	return {
		ofShipment: OF_SHIPMENT.map((name) => `time.${name}`),
		ofEntity: OF_ENTITY.map((name) => `time.${name}`),
		read(s, row, at) {
			const { day } = past;
			const [importer, exporter, broker] = [
				shipments.importer[s],
				shipments.exporter[s],
				shipments.broker[s]
			];
			let k = at;
			row[k++] = declarantAge(entities, importer, day);
			for (const e of [exporter, broker, shipments.consignee[s]]) {
				row[k++] = e < 0 ? NaN : firmAge(entities, e, day);
			}
			readRhythm(importer, row, k);
			k += 5;
			row[k++] = activity.rate(['importer'], importer, day);
			row[k++] = activity.burst(['importer'], importer, day);
			row[k++] = exporter < 0 ? NaN : activity.rate(['exporter'], exporter, day);
			row[k++] = exporter < 0 ? NaN : activity.burst(['exporter'], exporter, day);
			row[k++] = broker < 0 ? NaN : activity.rate(['broker'], broker, day);
			row[k++] = broker < 0 ? NaN : activity.burst(['broker'], broker, day);
			readFirstUses(s, row, k);
			k += 13;
			row[k++] = partners.supplierChurn.share(importer);
			row[k++] = partners.brokerChurn.share(importer);
			row[k++] = partners.goodsChurn.share(importer);
			row[k++] = partners.supplierClientChurn.share(exporter);
			row[k++] = partners.brokerClientChurn.share(broker);
			row[k] = new Date(day * MS_A_DAY).getUTCMonth() + 1;
		},
		readEntity(e, row, at) {
			if (entities.labels[e] === 'Person') {
				row.fill(NaN, at, at + OF_ENTITY.length);
				return;
			}
			const { day } = past;
			const first = Math.min(...PARTIES.map((party) => activity.first(party, e)));
			const lasts = PARTIES.map((party) => activity.last(party, e)).filter((last) => last !== NEVER);
			let k = at;
			row[k++] = firmAge(entities, e, day);
			row[k++] = first === NEVER ? NaN : day - first;
			row[k++] = first === NEVER ? NaN : day - Math.max(...lasts);
			row[k++] = trade.shipments.get(e);
			row[k++] = trade.imports.get(e);
			row[k++] = activity.rate(PARTIES, e, day);
			row[k++] = activity.burst(PARTIES, e, day);
			row[k++] = partners.supplierChurn.share(e);
			row[k++] = partners.brokerChurn.share(e);
			row[k++] = partners.goodsChurn.share(e);
			const asSupplier = partners.supplierClientChurn.share(e);
			row[k] = Number.isNaN(asSupplier) ? partners.brokerClientChurn.share(e) : asSupplier;
		}
	};
}
