import type { Csr } from '#lib/kernels/csr.ts';
import { nodeCount } from '#lib/kernels/csr.ts';
import type { PageRankResult } from '#lib/kernels/pagerank.ts';
import { integers } from '../neo4j/connection.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';
import { arcs } from './projections.ts';
import { intoPlaces } from './twin.ts';
import type { Twin } from './twin.ts';

const PAGERANK = cypherFile('features/pagerank');
const SCORES = cypherFile('features/pagerank-scores');

/**
 * GDS does not hand on the rank of dead ends, so that its scores sum to anything; made to sum to 1 they are ours
 * (Gleich, "PageRank beyond the Web", 2015, section 3.1). It knows where to jump to, but not how often: a node of our
 * own, from which all walks start and to which none comes, holds the weights as its arcs.
 */
export const pagerankTwin: Twin<'pagerank'> = {
	// Without steps no walk leaves that node.
	accepts: ({ damping, personalisation }) => !personalisation || damping > 0,
	projection: (graph, { personalisation }) =>
		arcs(personalisation ? withStart(graph, personalisation) : graph),
	async compute(call, graph, { damping, tolerance, maxIterations, personalisation }) {
		const nodes = nodeCount(graph);
		const { iterations, converged } = await call.one<Omit<PageRankResult, 'pagerank'>>(PAGERANK, {
			...{ damping, tolerance, maxIterations },
			sources: personalisation ? integers([nodes]) : []
		});
		const scores = await intoPlaces(new Float64Array(nodes), call.rows(SCORES));
		const sum = scores.reduce((a, b) => a + b, 0);
		return { pagerank: scores.map((score) => score / sum), iterations, converged };
	}
};

/** One node more, with an arc to each node that the walker may jump to. */
function withStart({ offsets, targets, weights }: Csr, jump: Float64Array): Csr {
	const ends = [...jump.keys()].filter((v) => jump[v] > 0);
	return {
		offsets: concat(Uint32Array, offsets, [targets.length + ends.length]),
		targets: concat(Uint32Array, targets, ends),
		weights: concat(
			Float64Array,
			weights,
			ends.map((v) => jump[v])
		)
	};
}

function concat<T extends Uint32Array | Float64Array>(
	Kind: new (length: number) => T,
	a: T,
	b: ArrayLike<number>
): T {
	const both = new Kind(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}
