import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef, Properties, SourceRef } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import type { BatchOutcome } from '#lib/store/graph-store.ts';

interface ModelVersion {
	properties: Properties;
	source: SourceRef;
	/** Source of every present column. */
	sources: Record<string, SourceRef>;
}

interface ModelNode {
	ref: NodeRef;
	bare: boolean;
	versions: ModelVersion[];
}

interface ModelEdge {
	row: EdgeRow;
	version: number;
	current: boolean;
}

/** One row of a file: what it describes or names, and what it relates. */
export interface ModelRow {
	nodes: NodeRow[];
	edges: EdgeRow[];
}

/** The plainest graph with versions, one row after the other: what a store is compared with. */
export class GraphModel {
	readonly nodes = new Map<string, ModelNode>();
	readonly edges = new Map<string, ModelEdge>();

	apply(rows: readonly ModelRow[]): BatchOutcome {
		const outcome = { nodes_created: 0, nodes_updated: 0, edges_created: 0, edges_updated: 0, unchanged: 0 };
		for (const row of rows) {
			for (const node of row.nodes) {
				const { what, replaced } = this.#node(node);
				outcome[what]++;
				if (replaced) outcome.edges_updated += this.#retire(node, row.edges);
			}
			for (const edge of row.edges) outcome[this.#edge(edge)]++;
		}
		return outcome;
	}

	#node(row: NodeRow): { what: 'nodes_created' | 'nodes_updated' | 'unchanged'; replaced: boolean } {
		const known = this.nodes.get(refKey(row));
		const before = known?.versions.at(-1);
		if (known && (row.kind === 'bare' || (row.kind === 'reference' && !known.bare))) {
			return { what: 'unchanged', replaced: false };
		}
		const merged: ModelVersion = { properties: {}, source: row.source, sources: {} };
		const columns = new Set([...Object.keys(row.properties), ...Object.keys(before?.properties ?? {})]);
		for (const column of columns) {
			const isHere = column in row.properties;
			const value = isHere ? row.properties[column] : before!.properties[column];
			if (value === null) continue;
			merged.properties[column] = value;
			merged.sources[column] = isHere ? row.source : before!.sources[column];
		}
		if (!known) {
			const ref = { label: row.label, id: row.id };
			this.nodes.set(refKey(row), { ref, bare: row.kind === 'bare', versions: [merged] });
			return { what: 'nodes_created', replaced: false };
		}
		if (known.bare) {
			known.bare = false;
			known.versions = [merged];
			return { what: 'nodes_updated', replaced: false };
		}
		const sorted = (properties: Properties) => JSON.stringify(Object.entries(properties).sort());
		if (sorted(merged.properties) === sorted(before!.properties))
			return { what: 'unchanged', replaced: false };
		known.versions.push(merged);
		return { what: 'nodes_updated', replaced: true };
	}

	#retire(owner: NodeRow, asserted: EdgeRow[]): number {
		let retired = 0;
		for (const edge of this.edges.values()) {
			if (!edge.current || !edge.row.owner || refKey(edge.row.owner) !== refKey(owner)) continue;
			if (asserted.some((row) => row.key === edge.row.key)) continue;
			if (edge.row.column !== undefined && !(edge.row.column in owner.properties)) continue;
			edge.current = false;
			retired++;
		}
		return retired;
	}

	#edge(row: EdgeRow): 'edges_created' | 'edges_updated' | 'unchanged' {
		const known = this.edges.get(row.key);
		if (!known?.current) {
			this.edges.set(row.key, { row, version: (known?.version ?? 0) + 1, current: true });
			return 'edges_created';
		}
		if (row.owner && !known.row.owner) return 'unchanged';
		const content = ({ valid_from, valid_to, owner, properties }: EdgeRow) =>
			JSON.stringify([valid_from, valid_to, owner, properties]);
		if (content(row) === content(known.row)) return 'unchanged';
		this.edges.set(row.key, { row, version: known.version + 1, current: true });
		return 'edges_updated';
	}
}
