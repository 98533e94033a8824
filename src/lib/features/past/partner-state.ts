import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { mainItemOf, subheadingOf } from './goods-codes.ts';
import { Novelty } from './novelty.ts';
import { PairHistory } from './pair-history.ts';

/** Who has worked with whom, where and with what, since when, and how fast that changes. */
export class PartnerState {
	private readonly tables: TradeTables;
	/** Importer and broker, and so on. Goods are HS subheadings. */
	readonly broker = new PairHistory();
	readonly office = new PairHistory();
	readonly supplier = new PairHistory();
	readonly consignee = new PairHistory();
	readonly goods = new PairHistory();
	readonly origin = new PairHistory();
	readonly departure = new PairHistory();
	/** Importer, and departure with office. */
	readonly route = new PairHistory();
	readonly supplierGoods = new PairHistory();
	readonly supplierOrigin = new PairHistory();
	readonly brokerOffice = new PairHistory();
	readonly brokerSupplier = new PairHistory();
	readonly supplierChurn = new Novelty();
	readonly brokerChurn = new Novelty();
	readonly goodsChurn = new Novelty();
	readonly supplierClientChurn = new Novelty();
	readonly brokerClientChurn = new Novelty();

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	learn(s: number): void {
		const { shipments, items } = this.tables;
		const day = shipments.day[s];
		const [importer, exporter, broker] = [shipments.importer[s], shipments.exporter[s], shipments.broker[s]];
		const office = shipments.office[s];
		const newSupplier = this.supplier.learn(importer, exporter, day);
		const newBroker = this.broker.learn(importer, broker, day);
		this.office.learn(importer, office, day);
		this.consignee.learn(importer, shipments.consignee[s], day);
		this.departure.learn(importer, shipments.departure[s], day);
		this.route.learn(importer, routeOf(shipments.departure[s], office), day);
		this.brokerOffice.learn(broker, office, day);
		this.brokerSupplier.learn(broker, exporter, day);
		const main = mainItemOf(this.tables, s);
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
			const goods = subheadingOf(items, i);
			const newGoods = this.goods.learn(importer, goods, day);
			if (i === main) this.goodsChurn.learn(importer, newGoods, day);
			this.origin.learn(importer, items.origin[i], day);
			this.supplierGoods.learn(exporter, goods, day);
			this.supplierOrigin.learn(exporter, items.origin[i], day);
		}
		if (exporter !== NONE) {
			this.supplierChurn.learn(importer, newSupplier, day);
			this.supplierClientChurn.learn(exporter, newSupplier, day);
		}
		if (broker !== NONE) {
			this.brokerChurn.learn(importer, newBroker, day);
			this.brokerClientChurn.learn(broker, newBroker, day);
		}
	}
}

/** One number for a country of departure and an office, NONE where either is not named. */
export function routeOf(departure: number, office: number): number {
	return departure < 0 || office < 0 ? NONE : office * 1024 + departure;
}
