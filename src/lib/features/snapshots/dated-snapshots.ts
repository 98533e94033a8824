import type { Day } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { COLUMN, SNAPSHOT_COLUMNS } from './snapshot-columns.ts';
import type { SnapshotColumn } from './snapshot-columns.ts';
import { VECTOR_LENGTH } from './snapshot-settings.ts';

/** What was known of the network on the eve of one day. */
export interface Snapshot {
	day: Day;
	/** Row of each entity, NONE for one that nothing tied to another yet; positions beyond its end have none. */
	rowOf: Int32Array;
	/** Row-major, in the order of SNAPSHOT_COLUMNS; NaN is unknown. */
	values: Float32Array;
}

const WIDTH = SNAPSHOT_COLUMNS.length;

/** The dated snapshots of one world, earliest first, in compact columns. */
export class DatedSnapshots {
	private readonly snapshots: readonly Snapshot[];

	constructor(snapshots: readonly Snapshot[]) {
		this.snapshots = snapshots;
	}

	get days(): Day[] {
		return this.snapshots.map(({ day }) => day);
	}

	/** Number of the last snapshot on or before a day, NONE before the first: all it says was known on that day's eve. */
	on(day: Day): number {
		return this.snapshots.findLastIndex((snapshot) => snapshot.day <= day);
	}

	/** Days since a snapshot; NaN for NONE. */
	age(at: number, day: Day): number {
		return at === NONE ? NaN : day - this.snapshots[at].day;
	}

	/** Whether something tied the entity to another by then. */
	knows(at: number, entity: number): boolean {
		return this.rowIn(at, entity) !== NONE;
	}

	/** A value of an entity in snapshot `at`; NaN where that did not know it, or for NONE. */
	value(at: number, entity: number, column: SnapshotColumn): number {
		const row = this.rowIn(at, entity);
		return row === NONE ? NaN : this.snapshots[at].values[row * WIDTH + COLUMN[column]];
	}

	/** An entity's vector of length 1 in snapshot `at`; null where there is none. */
	vector(at: number, entity: number): Float32Array | null {
		const row = this.rowIn(at, entity);
		if (row === NONE) return null;
		const start = row * WIDTH + COLUMN['vector-0'];
		const vector = this.snapshots[at].values.subarray(start, start + VECTOR_LENGTH);
		return Number.isNaN(vector[0]) ? null : vector;
	}

	private rowIn(at: number, entity: number): number {
		if (at === NONE || entity === NONE) return NONE;
		const { rowOf } = this.snapshots[at];
		return entity < rowOf.length ? rowOf[entity] : NONE;
	}
}
