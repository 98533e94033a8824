import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { EdgeRow } from '#lib/domain/graph-rows.ts';
import { sameProperties } from './node-plan.ts';

/** A relation's current content as a store holds it. */
export interface StoredEdge extends EdgeRow {
	version: number;
}

export interface ExistingEdges {
	/** Current relations by key: of the keys in the batch, and all that the changed records own. */
	current: ReadonlyMap<string, StoredEdge>;
	/** Last version in history of keys in the batch that are not current. */
	retired: ReadonlyMap<string, number>;
}

export interface EdgePlan {
	inserts: StoredEdge[];
	updates: StoredEdge[];
	/** Relations that are no longer current; their content is in `history`. */
	deletes: StoredEdge[];
	/** Contents that were replaced or retired, oldest first. */
	history: StoredEdge[];
	created: number;
	/** Given a new version, or retired. */
	updated: number;
	unchanged: number;
}

/** The relations of a store as a batch changes them, row by row; `plan` says what is then to be written. */
export class EdgeDraft {
	readonly #existing: ExistingEdges;
	/** State of touched keys; `null` is retired. */
	readonly #touched = new Map<string, StoredEdge | null>();
	readonly #retired: Map<string, number>;
	/** Keys by owner, for retirement. */
	readonly #owned = new Map<string, Set<string>>();
	readonly #history: StoredEdge[] = [];
	#created = 0;
	#updated = 0;
	#unchanged = 0;

	constructor(existing: ExistingEdges) {
		this.#existing = existing;
		this.#retired = new Map(existing.retired);
		for (const edge of existing.current.values()) this.#own(edge);
	}

	assert(row: EdgeRow): void {
		const current = this.#current(row.key);
		if (!current) {
			this.#put({ ...row, version: (this.#retired.get(row.key) ?? 0) + 1 });
			this.#created++;
		} else if (isOutranked(row, current) || sameContent(row, current)) {
			this.#unchanged++;
		} else {
			this.#history.push(current);
			this.#put({ ...row, version: current.version + 1 });
			this.#updated++;
		}
	}

	/** Moves to history what an owner owned, but for what `isKept` says. */
	retire(owner: string, isKept: (edge: StoredEdge) => boolean): void {
		for (const key of this.#owned.get(owner) ?? []) {
			const edge = this.#current(key);
			if (!edge?.owner || refKey(edge.owner) !== owner || isKept(edge)) continue;
			this.#history.push(edge);
			this.#touched.set(key, null);
			this.#retired.set(key, edge.version);
			this.#updated++;
		}
	}

	plan(): EdgePlan {
		const plan: EdgePlan = {
			inserts: [],
			updates: [],
			deletes: [],
			history: this.#history,
			created: this.#created,
			updated: this.#updated,
			unchanged: this.#unchanged
		};
		for (const [key, edge] of this.#touched) {
			const stored = this.#existing.current.get(key);
			if (edge) (stored ? plan.updates : plan.inserts).push(edge);
			else if (stored) plan.deletes.push(stored);
		}
		return plan;
	}

	#current(key: string): StoredEdge | undefined {
		const touched = this.#touched.get(key);
		return touched === null ? undefined : (touched ?? this.#existing.current.get(key));
	}

	#put(edge: StoredEdge): void {
		this.#touched.set(edge.key, edge);
		this.#own(edge);
	}

	#own(edge: StoredEdge): void {
		if (!edge.owner) return;
		const owner = refKey(edge.owner);
		const keys = this.#owned.get(owner);
		if (keys) keys.add(edge.key);
		else this.#owned.set(owner, new Set([edge.key]));
	}
}

/** A relation table's statement stands over what a record's columns imply. */
function isOutranked(row: EdgeRow, current: StoredEdge): boolean {
	return row.owner !== null && current.owner === null;
}

function sameContent(row: EdgeRow, current: StoredEdge): boolean {
	return (
		row.valid_from === current.valid_from &&
		row.valid_to === current.valid_to &&
		ownerKey(row.owner) === ownerKey(current.owner) &&
		sameProperties(row.properties, current.properties)
	);
}

function ownerKey(owner: NodeRef | null): string {
	return owner ? refKey(owner) : '';
}
