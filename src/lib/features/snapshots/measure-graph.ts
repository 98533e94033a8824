import type { TaskOptions } from '#lib/domain/task.ts';
import type { KernelResult, KernelRunner } from '#lib/kernels/kernel-runner.ts';
import type { KnownGraph } from './dated-graph.ts';
import { SNAPSHOT_KERNELS } from './snapshot-settings.ts';

/** What the kernels say of one graph, a row a node. */
export interface GraphMeasures {
	community: KernelResult<'leiden'>;
	core: KernelResult<'k-core'>;
	pagerank: KernelResult<'pagerank'>;
	betweenness: KernelResult<'betweenness'>;
	vectors: KernelResult<'fastrp'>;
	/** PageRank of a walker that starts again at an offender; null where none is known. */
	nearOffenders: KernelResult<'pagerank'> | null;
}

/** Kernels a graph is measured with. */
export const KERNELS_A_GRAPH = 6;

export interface MeasureRequest {
	seed: number;
	/** A name for each node, for its random vector. */
	keys: Uint32Array;
	/** Nodes. */
	offenders: readonly number[];
}

/** Starts all kernels at once; how many run side by side is the runner's affair. @param onDone after each of them */
export async function measureGraph(
	{ csr }: KnownGraph,
	{ seed, keys, offenders }: MeasureRequest,
	runKernel: KernelRunner,
	{ signal }: Pick<TaskOptions, 'signal'>,
	onDone: () => void
): Promise<GraphMeasures> {
	const task = { seed, signal };
	const counted = async <T>(measure: Promise<T>): Promise<T> => {
		const result = await measure;
		onDone();
		return result;
	};
	const personalisation = new Float64Array(keys.length);
	for (const v of offenders) personalisation[v] = 1;
	const { community: ofCommunity, vectors: ofVectors, pagerank: ofRank, ...of } = SNAPSHOT_KERNELS;
	const [community, core, pagerank, betweenness, vectors, nearOffenders] = await Promise.all([
		counted(runKernel('leiden', csr, ofCommunity, task)),
		counted(runKernel('k-core', csr, {}, task)),
		counted(runKernel('pagerank', csr, ofRank, task)),
		counted(runKernel('betweenness', csr, of.betweenness, task)),
		counted(runKernel('fastrp', csr, { ...ofVectors, keys }, task)),
		counted(
			offenders.length === 0
				? Promise.resolve(null)
				: runKernel('pagerank', csr, { ...ofRank, personalisation }, task)
		)
	]);
	return { community, core, pagerank, betweenness, vectors, nearOffenders };
}
