import type { Csr } from '../csr.ts';
import type { Kernel, KernelContext } from '../kernel.ts';
import type { NodeLists } from '../node-lists.ts';
import { nodeListsOf } from '../node-lists.ts';
import { reversed } from '../reversed.ts';
import { WorkMeter } from '../work-meter.ts';
import { SpurSearch } from './spur-search.ts';
import { TargetBall } from './target-ball.ts';

export interface ShortestPathsParameters {
	k: number;
	/** From the first to the second. */
	ends: readonly [number, number];
	/** Of the arcs, above 0, for instance how surprising each is; absent: 1 each. */
	lengths?: Float64Array;
}

export interface ShortestPathsResult {
	/** Shortest first, ties by number of nodes, then by nodes. Fewer than `k` where there are no more. */
	path: NodeLists;
	length: Float64Array;
}

/** The k shortest paths without repeated nodes, along arcs as they point. */
export const kShortestPaths: Kernel<'k-shortest-paths', ShortestPathsParameters, ShortestPathsResult> = {
	id: 'k-shortest-paths',
	each: 'path',
	outputs: [
		{ name: 'path', kind: 'nodes' },
		{ name: 'length', kind: 'real' }
	],
	parameters: [{ name: 'k', kind: 'integer', default: 10, min: 1, max: 10_000 }],
	inputs: [
		{ name: 'ends', kind: 'two-nodes' },
		{ name: 'lengths', kind: 'arc-values', optional: true }
	],
	gds: 'gds.shortestPath.yens',
	// A search for each node of each path; led by the ball around the target most are short.
	cost: (nodes, arcs, { k }) => 2 * (nodes + arcs) + k * 10 * Math.sqrt(nodes + arcs),
	fn: findShortestPaths
};

interface Path {
	nodes: number[];
	length: number;
	/** Index of the last node that it shares with the path it was branched from. */
	branch: number;
}

/** Yen (1971) with Lawler's rule (1972): a path is branched only from where it left its own parent on. */
export function findShortestPaths(
	graph: Csr,
	{ k, ends, lengths }: ShortestPathsParameters,
	context: Pick<KernelContext, 'signal' | 'onProgress'> = {}
): ShortestPathsResult {
	const [source, target] = ends;
	const long = { ...graph, weights: lengths ?? new Float64Array(graph.targets.length).fill(1) };
	const meter = new WorkMeter('paths', Infinity, { signal: context.signal });
	const ball = new TargetBall(reversed(long, meter), target, meter);
	const search = new SpurSearch(long, target, ball, meter);
	const found: Path[] = [];
	const waiting: Path[] = [];
	const consider = (nodes: number[] | null, branch: number): void => {
		if (!nodes) return;
		waiting.push({ nodes, length: lengthsAlong(long, nodes)[nodes.length - 1], branch });
		waiting.sort(byLength);
		if (waiting.length > k - found.length) waiting.pop();
	};
	consider(search.from([source], 0, new Set(), Infinity), 0);
	for (let path = waiting.shift(); path; path = waiting.shift()) {
		found.push(path);
		context.onProgress?.({ stage: 'paths', done: found.length, total: k });
		if (found.length === k) break;
		const reached = lengthsAlong(long, path.nodes);
		for (let i = path.branch; i < path.nodes.length - 1; i++) {
			const root = path.nodes.slice(0, i + 1);
			const longest = waiting.length < k - found.length ? Infinity : waiting[waiting.length - 1].length;
			consider(search.from(root, reached[i], nextAfter(root, found), longest), i);
		}
	}
	// A search finds one of several as short, not the first of them.
	found.sort(byLength);
	return {
		path: nodeListsOf(found.map(({ nodes }) => nodes)),
		length: Float64Array.from(found, ({ length }) => length)
	};
}

function byLength(a: Path, b: Path): number {
	if (a.length !== b.length) return a.length - b.length;
	if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
	const apart = a.nodes.findIndex((v, i) => v !== b.nodes[i]);
	return apart < 0 ? 0 : a.nodes[apart] - b.nodes[apart];
}

/** Where the paths that begin with `root` go on to. */
function nextAfter(root: readonly number[], paths: readonly Path[]): Set<number> {
	const next = new Set<number>();
	for (const { nodes } of paths) {
		if (root.every((v, i) => nodes[i] === v)) next.add(nodes[root.length]);
	}
	return next;
}

/** Length of the path up to each of its nodes. */
function lengthsAlong({ offsets, targets, weights }: Csr, nodes: readonly number[]): number[] {
	const reached = [0];
	for (let i = 1; i < nodes.length; i++) {
		const row = targets.subarray(offsets[nodes[i - 1]], offsets[nodes[i - 1] + 1]);
		reached.push(reached[i - 1] + weights[offsets[nodes[i - 1]] + row.indexOf(nodes[i])]);
	}
	return reached;
}
