import { edgeKey, refKey } from '#lib/domain/graph.ts';
import type { NodeRef, Properties, Scalar, SourceRef } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';

/** What a relation says beside its ends; by default it is owned by the record it leaves and undated. */
export interface EdgeContent {
	/** `null`: the statement of a relation table. */
	owner?: NodeRef | null;
	/** Property of the owner that names the other end (see EdgeRow). */
	column?: string;
	discriminator?: string;
	properties?: Properties;
	valid_from?: string | null;
	valid_to?: string | null;
}

/**
 * Nodes that a load has handed over and that are written once, so that a phone or an office is not sent again
 * with every row. It forgets the older half when full: sending a node twice is allowed, only slower.
 */
export class SeenNodes {
	readonly #limit: number;
	#recent = new Set<string>();
	#older = new Set<string>();

	constructor(limit = 200_000) {
		this.#limit = limit;
	}

	/** True the first time. */
	add(key: string): boolean {
		if (this.#recent.has(key)) return false;
		const isNew = !this.#older.has(key);
		this.#recent.add(key);
		if (this.#recent.size >= this.#limit) [this.#older, this.#recent] = [this.#recent, new Set()];
		return isNew;
	}
}

/** Collects the graph rows of one batch. */
export class GraphBatch {
	readonly nodes: NodeRow[] = [];
	readonly edges: EdgeRow[] = [];
	readonly #seen: SeenNodes;

	/** @param seen shared by the batches of a load. */
	constructor(seen: SeenNodes) {
		this.#seen = seen;
	}

	record(
		label: NodeLabel,
		id: string,
		properties: Record<string, Scalar | null>,
		source: SourceRef
	): NodeRef {
		this.nodes.push({ kind: 'record', label, id, properties, source });
		const ref = { label, id };
		this.#seen.add(refKey(ref));
		return ref;
	}

	/** A value that rows share: its properties follow from its id, or are those of the first row that held it. */
	reference(label: NodeLabel, id: string, properties: Properties, source: SourceRef): NodeRef {
		const ref = { label, id };
		if (this.#seen.add(refKey(ref))) this.nodes.push({ kind: 'reference', label, id, properties, source });
		return ref;
	}

	/** An id that a row names; its own table may describe it, before or later or never. */
	bare(label: NodeLabel, id: string, source: SourceRef): NodeRef {
		const ref = { label, id };
		if (this.#seen.add(refKey(ref))) this.nodes.push({ kind: 'bare', label, id, properties: {}, source });
		return ref;
	}

	edge(type: EdgeType, from: NodeRef, to: NodeRef, source: SourceRef, content: EdgeContent = {}): void {
		const row: EdgeRow = {
			key: edgeKey(type, from, to, content.discriminator),
			type,
			from,
			to,
			properties: content.properties ?? {},
			valid_from: content.valid_from ?? null,
			valid_to: content.valid_to ?? null,
			owner: content.owner === undefined ? from : content.owner,
			source
		};
		if (content.column !== undefined) row.column = content.column;
		this.edges.push(row);
	}
}
