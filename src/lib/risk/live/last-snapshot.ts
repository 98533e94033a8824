import type { Day } from '#lib/domain/day.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { DatedSnapshots } from '#lib/features/snapshots/dated-snapshots.ts';
import type { Snapshot } from '#lib/features/snapshots/dated-snapshots.ts';
import { SNAPSHOT_COLUMNS } from '#lib/features/snapshots/snapshot-columns.ts';

/** Later than any declaration: there is no snapshot yet. */
const NOT_YET: Day = 2_147_483_647;

/**
 * The newest dated snapshot of an analysis, from the values that were stored of its entities. It can be filled after the
 * engine that reads it has met those entities.
 */
export class LastSnapshot {
	readonly snapshots: DatedSnapshots;
	private readonly snapshot: Snapshot = {
		day: NOT_YET,
		rowOf: new Int32Array(0),
		values: new Float32Array(0)
	};

	constructor() {
		this.snapshots = new DatedSnapshots([this.snapshot]);
	}

	/**
	 * @param names of the values of an entity, those of `structure.` among them
	 * @param positionOf position of an entity in the tables that are read with the snapshot, undefined for none
	 */
	fill(
		day: Day,
		names: readonly string[],
		entities: readonly { ref: NodeRef; values: ArrayLike<number> }[],
		positionOf: (ref: NodeRef) => number | undefined
	): void {
		const columns = SNAPSHOT_COLUMNS.map((column) => names.indexOf(`structure.${column}`));
		const placed = entities.flatMap(({ ref, values }) => {
			const position = positionOf(ref);
			// What nothing tied to another by that day has no place in the network.
			return position === undefined || !(columns[0] >= 0) || Number.isNaN(values[columns[0]])
				? []
				: [{ position, values }];
		});
		const last = placed.reduce((most, { position }) => Math.max(most, position), NONE);
		const rowOf = new Int32Array(last + 1).fill(NONE);
		const rows = new Float32Array(placed.length * columns.length);
		placed.forEach(({ position, values }, row) => {
			rowOf[position] = row;
			columns.forEach((column, k) => (rows[row * columns.length + k] = column < 0 ? NaN : values[column]));
		});
		Object.assign(this.snapshot, { day, rowOf, values: rows });
	}
}
