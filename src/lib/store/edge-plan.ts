import { refKey } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import { EdgeDraft } from './edge-draft.ts';
import type { EdgePlan, ExistingEdges, StoredEdge } from './edge-draft.ts';

/**
 * What a batch's relations do to those that exist: the same content changes nothing, other content is the next
 * version (also of a relation that was retired and comes back). Owner is part of the content, but a relation
 * without one is the statement of a relation table and outranks what a record implies. When a record's content
 * changed, what it owned and its new row does not assert goes to history, unless that row lacks the column.
 *
 * @param changes `NodePlan.changes` of the same batch.
 */
export function planEdges(
	existing: ExistingEdges,
	changes: readonly NodeRow[],
	rows: readonly EdgeRow[]
): EdgePlan {
	const draft = new EdgeDraft(existing);
	const asserted = new AssertedEdges(changes, rows);
	for (const change of changes) {
		const owner = refKey(change);
		// What earlier rows of the record in this batch assert counts first: this row may retire it.
		asserted.takeBefore(owner, change.source.line).forEach((row) => draft.assert(row));
		const kept = new Set(asserted.by(owner, change.source.line).map((row) => row.key));
		draft.retire(owner, (edge) => kept.has(edge.key) || isCarried(edge, change));
	}
	asserted.rest().forEach((row) => draft.assert(row));
	return draft.plan();
}

function isCarried(edge: StoredEdge, change: NodeRow): boolean {
	return edge.column !== undefined && !Object.hasOwn(change.properties, edge.column);
}

/** The rows of a batch, those of changed records apart. A batch is of one file, so a line tells before and after. */
class AssertedEdges {
	readonly #ofChanged = new Map<string, EdgeRow[]>();
	readonly #others: EdgeRow[] = [];

	constructor(changes: readonly NodeRow[], rows: readonly EdgeRow[]) {
		for (const change of changes) this.#ofChanged.set(refKey(change), []);
		for (const row of rows) {
			const mine = row.owner ? this.#ofChanged.get(refKey(row.owner)) : undefined;
			(mine ?? this.#others).push(row);
		}
	}

	by(owner: string, line: number): EdgeRow[] {
		return this.#ofChanged.get(owner)!.filter((row) => row.source.line === line);
	}

	/** Takes the owner's relations that stand before a line. */
	takeBefore(owner: string, line: number): EdgeRow[] {
		const mine = this.#ofChanged.get(owner)!;
		this.#ofChanged.set(
			owner,
			mine.filter((row) => row.source.line >= line)
		);
		return mine.filter((row) => row.source.line < line);
	}

	rest(): EdgeRow[] {
		return [...[...this.#ofChanged.values()].flat(), ...this.#others];
	}
}
