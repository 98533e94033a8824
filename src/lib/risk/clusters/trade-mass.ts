import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** What an importer is to a partner: who supplies, clears or receives. */
export const PARTNERS = ['exporter', 'broker', 'consignee'] as const;
export type Partner = (typeof PARTNERS)[number];

/** Shipments of one importer with one partner. */
export interface Dealing {
	importer: number;
	partner: number;
	role: Partner;
	shipments: number;
	/** Sum of their suspicion, and of what goes beyond the ordinary. */
	suspicion: number;
	excess: number;
}

/** Suspicion counts from here on, in times of the average: ordinary trade must not add up to a mass of its own. */
const FLOOR = 1.5;

/** Where the suspicion of trade lies: by importer and partner, and by partner in all. */
export class TradeMass {
	private readonly tables: TradeTables;
	private readonly floor: number;
	private readonly dealings = new Map<number, Dealing>();
	private byEntity: Map<number, Dealing[]> | undefined;
	/** Of each entity as a partner: shipments, suspicion, excess, sum of squares of the excess by importer. */
	readonly shipments: Uint32Array;
	readonly suspicion: Float64Array;
	readonly excess: Float64Array;
	private readonly squares: Float64Array;
	/** Distinct importers of each partner. */
	readonly importers: Uint32Array;

	constructor(tables: TradeTables, hindsight: Float64Array, base: number) {
		const count = tables.entities.ids.length;
		this.tables = tables;
		this.floor = FLOOR * base;
		this.shipments = new Uint32Array(count);
		this.suspicion = new Float64Array(count);
		this.excess = new Float64Array(count);
		this.squares = new Float64Array(count);
		this.importers = new Uint32Array(count);
		for (let s = 0; s < hindsight.length; s++) this.take(s, hindsight[s]);
		for (const { partner, excess } of this.dealings.values()) this.squares[partner] += excess * excess;
	}

	/** Dealings with any suspicion beyond the ordinary. */
	*suspicious(least: number): Generator<Dealing> {
		for (const dealing of this.dealings.values()) if (dealing.excess >= least) yield dealing;
	}

	/** Dealings of an entity on either side. */
	of(e: number): readonly Dealing[] {
		if (!this.byEntity) {
			this.byEntity = new Map();
			for (const dealing of this.dealings.values()) {
				for (const side of [dealing.importer, dealing.partner]) {
					const list = this.byEntity.get(side);
					if (list) list.push(dealing);
					else this.byEntity.set(side, [dealing]);
				}
			}
		}
		return this.byEntity.get(e) ?? [];
	}

	between(importer: number, partner: number): Dealing | undefined {
		return this.dealings.get(importer * this.importers.length + partner);
	}

	/**
	 * Simpson's diversity of a partner's suspicious importers: 0 where one of them alone makes it suspicious, which
	 * then says nothing that this importer has not said.
	 */
	diversity(partner: number): number {
		const mass = this.excess[partner];
		return mass <= 0 ? 0 : 1 - Math.max(0, this.squares[partner]) / mass ** 2;
	}

	change(s: number, before: number, after: number): void {
		const excess = Math.max(0, after - this.floor) - Math.max(0, before - this.floor);
		for (const role of PARTNERS) {
			const dealing = this.dealingOf(s, role);
			if (!dealing) continue;
			const { partner } = dealing;
			this.squares[partner] += (dealing.excess + excess) ** 2 - dealing.excess ** 2;
			dealing.excess += excess;
			dealing.suspicion += after - before;
			this.excess[partner] += excess;
			this.suspicion[partner] += after - before;
		}
	}

	private take(s: number, suspicion: number): void {
		const { shipments } = this.tables;
		const excess = Math.max(0, suspicion - this.floor);
		for (const role of PARTNERS) {
			const [importer, partner] = [shipments.importer[s], shipments[role][s]];
			if (partner === NONE || partner === importer) continue;
			let dealing = this.between(importer, partner);
			if (!dealing) {
				dealing = { importer, partner, role, shipments: 0, suspicion: 0, excess: 0 };
				this.dealings.set(importer * this.importers.length + partner, dealing);
				this.importers[partner]++;
			}
			dealing.shipments++;
			dealing.suspicion += suspicion;
			dealing.excess += excess;
			this.shipments[partner]++;
			this.suspicion[partner] += suspicion;
			this.excess[partner] += excess;
		}
	}

	private dealingOf(s: number, role: Partner): Dealing | undefined {
		const { shipments } = this.tables;
		const [importer, partner] = [shipments.importer[s], shipments[role][s]];
		return partner === NONE || partner === importer ? undefined : this.between(importer, partner);
	}
}
