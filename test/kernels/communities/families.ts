import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { lfrGraph } from '../../../bench/graphs/lfr-graph.ts';
import { plantedGraph } from '../../../bench/graphs/planted-graph.ts';
import { ringOfCliques } from '../../support/small-graphs.ts';

export interface Family {
	name: string;
	graph: Csr;
}

/** Kinds of graphs on which an order of visits, or a rule to merge by, may do well or badly. */
export function families(): Family[] {
	const lfr = [0.3, 0.4, 0.5].flatMap((mixing): Family[] => {
		const { nodes, sources, targets } = lfrGraph({ nodes: 2000, seed: 1, mixing });
		return bothWays(`LFR, mixing ${mixing}`, nodes, sources, targets);
	});
	const planted = [0.25, 0.4].map((mixing): Family => {
		const graph = plantedGraph({ nodes: 2000, seed: 1, mixing });
		return { name: `planted, mixing ${mixing}`, graph: csrFromEdges(graph, { directed: false }) };
	});
	const { sources, targets } = randomPairs(1000, 4000);
	return [
		...lfr,
		...planted,
		...bothWays('random', 1000, sources, targets),
		{ name: 'a ring of 50 cliques of 6', graph: ringOfCliques(50, 6) },
		{ name: 'a ring of 200 cliques of 5', graph: ringOfCliques(200, 5) }
	];
}

function bothWays(name: string, nodes: number, sources: Uint32Array, targets: Uint32Array): Family[] {
	const rng = seededRng(9);
	const weights = Float64Array.from(sources, () => Math.round(100 * Math.exp(2 * rng())) / 100);
	return [
		{ name, graph: csrFromEdges({ nodes, sources, targets }, { directed: false }) },
		{
			name: `${name}, weighted`,
			graph: csrFromEdges({ nodes, sources, targets, weights }, { directed: false })
		}
	];
}

/** Erdős and Rényi: no communities but those of chance. */
function randomPairs(nodes: number, edges: number): { sources: Uint32Array; targets: Uint32Array } {
	const rng = seededRng(5);
	const pairs = new Set<number>();
	while (pairs.size < edges) {
		const [u, v] = [Math.floor(rng() * nodes), Math.floor(rng() * nodes)];
		if (u < v) pairs.add(u * nodes + v);
	}
	return {
		sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / nodes)),
		targets: Uint32Array.from(pairs, (pair) => pair % nodes)
	};
}
