import { degrees } from '#lib/kernels/degree.ts';
import type { OverlapResult } from '#lib/kernels/similarity/best-pairs.ts';
import type { OverlapParameters } from '#lib/kernels/similarity/neighbour-overlap.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs, selected } from './projections.ts';
import type { Twin } from './twin.ts';

const NODE_SIMILARITY = cypherFile('features/node-similarity');
/** Of one shared neighbour among as many as there can be; GDS would pair nodes that share none, too. */
const ANY = 1e-12;

interface Row {
	node: number;
	candidate: number;
	score: number;
}

/** Of candidates with the same score at the end of a node's list GDS may keep others than we do. */
export const jaccardTwin: Twin<'jaccard'> = {
	// GDS does not know of candidates that are linked already, nor do a few nodes cost it less than all.
	accepts: ({ linked, nodes }) => linked === 1 && !nodes,
	projection: (graph, { maxDegree }) => arcs(withoutHubs(graph, maxDegree)),
	async compute(call, graph, { threshold, most, maxDegree, limit }) {
		const rows: Row[] = [];
		const parameters = { threshold: Math.max(threshold, ANY), most };
		for await (const row of call.rows<Row>(NODE_SIMILARITY, parameters)) rows.push(row);
		const kept = best(rows, limit).sort(
			(x, y) => x.node - y.node || y.score - x.score || x.candidate - y.candidate
		);
		const { degree } = degrees(withoutHubs(graph, maxDegree));
		return { ...columns(kept, degree), truncated: kept.length < rows.length };
	}
};

/** A hub is nobody's neighbour. */
function withoutHubs(graph: Csr, maxDegree: OverlapParameters['maxDegree']): Csr {
	const { degree } = degrees(graph);
	return selected(graph, (v, u) => u !== v && degree[u] <= maxDegree);
}

function best(rows: Row[], limit: number): Row[] {
	if (rows.length <= limit) return rows;
	return rows
		.sort((x, y) => y.score - x.score || x.node - y.node || x.candidate - y.candidate)
		.slice(0, limit);
}

function columns(rows: Row[], degree: Uint32Array): Omit<OverlapResult, 'truncated'> {
	return {
		node: Uint32Array.from(rows, ({ node }) => node),
		candidate: Uint32Array.from(rows, ({ candidate }) => candidate),
		score: Float64Array.from(rows, ({ score }) => score),
		// From score = shared / (both degrees - shared).
		shared: Uint32Array.from(rows, ({ node, candidate, score }) =>
			Math.round((score * (degree[node] + degree[candidate])) / (1 + score))
		)
	};
}
