import type { EntityHistory } from '#lib/domain/assessment.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { ENTITY_FEATURES } from '../catalogue.ts';
import type { FeatureGroup } from '../feature-group.ts';
import { Past } from '../past/past.ts';
import type { DatedSnapshots } from './dated-snapshots.ts';

/** Values of all known entities on one day. */
interface Reading {
	rowOf: Int32Array;
	values: Float32Array;
}

/** Every feature of every entity at each dated snapshot, in compact columns. */
export class EntityHistories {
	private readonly records: readonly Reading[];
	private readonly width: number;

	private constructor(records: readonly Reading[], width: number) {
		this.records = records;
		this.width = width;
	}

	/**
	 * Goes through the past once more and reads the entities on the eve of each snapshot. Progress stage: `read-histories`.
	 * @param makeGroups of which those that say something of entities are read, in the order of ENTITY_FEATURES
	 * @throws AppError `cancelled`
	 */
	static read(
		tables: TradeTables,
		snapshots: DatedSnapshots,
		makeGroups: (past: Past) => FeatureGroup[],
		{ signal, onProgress }: TaskOptions = {}
	): EntityHistories {
		const past = new Past(tables);
		const groups = makeGroups(past).filter(({ ofEntity }) => ofEntity.length > 0);
		const places = new Map(groups.flatMap(({ ofEntity }) => ofEntity).map((id, column) => [id, column]));
		const columnOf = Int32Array.from(ENTITY_FEATURES, (id) => places.get(id) ?? NONE);
		const row = new Float64Array(places.size);
		const { days } = snapshots;
		let rowOf = new Int32Array(tables.entities.ids.length).fill(NONE);
		const records = days.map((day, at) => {
			throwIfCancelled(signal);
			onProgress?.({ stage: 'read-histories', done: at, total: days.length });
			past.advanceTo(day);
			rowOf = knownOn(tables, snapshots, at, rowOf);
			const known = rowOf.reduce((sum, r) => sum + Number(r !== NONE), 0);
			const values = new Float32Array(known * columnOf.length);
			for (let e = 0; e < rowOf.length; e++) {
				if (rowOf[e] === NONE) continue;
				let column = 0;
				for (const group of groups) {
					group.readEntity(e, row, column);
					column += group.ofEntity.length;
				}
				const start = rowOf[e] * columnOf.length;
				for (let k = 0; k < columnOf.length; k++)
					values[start + k] = columnOf[k] === NONE ? NaN : row[columnOf[k]];
			}
			return { rowOf, values };
		});
		return new EntityHistories(records, columnOf.length);
	}

	/** A copy of an entity's rows; null for one that no snapshot knew. */
	of(entity: number): EntityHistory | null {
		const first = this.records.findIndex(({ rowOf }) => rowOf[entity] !== NONE);
		if (first === -1) return null;
		const { width } = this;
		const values = new Float32Array((this.records.length - first) * width);
		this.records.slice(first).forEach(({ rowOf, values: from }, k) => {
			values.set(from.subarray(rowOf[entity] * width, (rowOf[entity] + 1) * width), k * width);
		});
		return { first, values };
	}
}

/** A row for whoever was known before, has declared by then, or is tied to another: once known, always known. */
function knownOn(
	{ entities }: TradeTables,
	snapshots: DatedSnapshots,
	at: number,
	before: Int32Array
): Int32Array<ArrayBuffer> {
	const day = snapshots.days[at];
	let next = 0;
	return Int32Array.from(before, (row, e) =>
		row !== NONE || entities.firstDeclaration[e] < day || snapshots.knows(at, e) ? next++ : NONE
	);
}
