import { edgeKey } from '#lib/domain/graph.ts';
import type { NodeRef, Properties, Scalar, SourceRef } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { ownText } from '../own-text.ts';

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
 * Labels whose nodes come again and again. A bill of lading or a container seldom does, and nothing refers to an
 * item: remembering those would cost more than sending them twice.
 */
const REMEMBERED: ReadonlySet<NodeLabel> = new Set(
	NODE_LABELS.filter((label) => !['BillOfLading', 'Container', 'Item', 'Inspection'].includes(label))
);

/**
 * Nodes that a load has handed over and that are written once, so that a phone or an office is not sent again
 * with every row. It forgets the older half when full: sending a node twice is allowed, only slower.
 */
export class SeenNodes {
	readonly #limit: number;
	#recent = new Map<NodeLabel, Set<string>>();
	#older = new Map<NodeLabel, Set<string>>();
	#size = 0;

	constructor(limit = 200_000) {
		this.#limit = limit;
	}

	/** True the first time, and always for what is not worth remembering. */
	add({ label, id }: NodeRef): boolean {
		if (!REMEMBERED.has(label)) return true;
		let ids = this.#recent.get(label);
		if (ids?.has(id)) return false;
		const isNew = !this.#older.get(label)?.has(id);
		if (!ids) this.#recent.set(label, (ids = new Set()));
		ids.add(ownText(id));
		if (++this.#size === this.#limit) [this.#older, this.#recent, this.#size] = [this.#recent, new Map(), 0];
		return isNew;
	}
}

/** Most relations say nothing beside their ends. */
const NO_PROPERTIES: Properties = Object.freeze({});

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
		this.#seen.add(ref);
		return ref;
	}

	/** A value that rows share: its properties follow from its id, or are those of the first row that held it. */
	reference(label: NodeLabel, id: string, properties: Properties, source: SourceRef): NodeRef {
		const ref = { label, id };
		if (this.#seen.add(ref)) this.nodes.push({ kind: 'reference', label, id, properties, source });
		return ref;
	}

	/** An id that a row names; its own table may describe it, before or later or never. */
	bare(label: NodeLabel, id: string, source: SourceRef): NodeRef {
		const ref = { label, id };
		if (this.#seen.add(ref)) this.nodes.push({ kind: 'bare', label, id, properties: {}, source });
		return ref;
	}

	edge(type: EdgeType, from: NodeRef, to: NodeRef, source: SourceRef, content: EdgeContent = {}): void {
		const row: EdgeRow = {
			key: edgeKey(type, from, to, content.discriminator),
			type,
			from,
			to,
			properties: content.properties ?? NO_PROPERTIES,
			valid_from: content.valid_from ?? null,
			valid_to: content.valid_to ?? null,
			owner: content.owner === undefined ? from : content.owner,
			source
		};
		if (content.column !== undefined) row.column = content.column;
		this.edges.push(row);
	}
}
