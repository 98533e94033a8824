import { nodeListsOf } from '#lib/kernels/node-lists.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import type { Twin } from './twin.ts';

const SHORTEST_PATHS = cypherFile('features/shortest-paths');

interface Row {
	nodes: number[];
	length: number;
}

/** Of paths of the same length at the end of the list GDS may keep others than we do. */
export const shortestPathsTwin: Twin<'k-shortest-paths'> = {
	accepts: ({ ends: [source, target] }) => source !== target,
	projection: (graph, { lengths }) =>
		arcs({ ...graph, weights: lengths ?? new Float64Array(graph.targets.length).fill(1) }),
	async compute(call, _graph, { k, ends: [source, target] }) {
		const rows: Row[] = [];
		for await (const row of call.rows<Row>(SHORTEST_PATHS, { k, source, target })) rows.push(row);
		rows.sort((x, y) => x.length - y.length || x.nodes.length - y.nodes.length || byNodes(x.nodes, y.nodes));
		return {
			path: nodeListsOf(rows.map(({ nodes }) => nodes)),
			length: Float64Array.from(rows, ({ length }) => length)
		};
	}
};

function byNodes(a: number[], b: number[]): number {
	const at = a.findIndex((node, i) => node !== b[i]);
	return at < 0 ? 0 : a[at] - b[at];
}
