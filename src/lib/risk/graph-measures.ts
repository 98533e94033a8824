import type { TaskOptions } from '#lib/domain/task.ts';
import { centreVectors } from '#lib/kernels/centre-vectors.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import { defaultsOf } from '#lib/kernels/registry.ts';

/** Length of an entity's vector. */
export const DIMENSIONS = 32;
/** Small enough to be had in seconds on two cores at 60,000 shipments; see docs/benchmarks.md. */
const EMBEDDING = { walkLength: 20, walksPerNode: 6, window: 4, negative: 4, dimensions: DIMENSIONS };

/** What an analysis asks of its projection, a row a node; under way since the call. */
export interface GraphMeasures {
	community: Promise<Uint32Array>;
	pagerank: Promise<Float64Array>;
	/** Row-major, DIMENSIONS a node; null where none were wanted. Its progress has the stage `embed`. */
	vectors: Promise<Float32Array | null>;
}

/** Starts all of them at once; how many run side by side is the runner's affair. */
export function measureGraph(
	projection: Csr,
	{ seed, embeddings }: { seed: number; embeddings: boolean },
	runKernel: KernelRunner,
	{ signal, onProgress }: TaskOptions
): GraphMeasures {
	// The long one first: it can use what the others leave idle only if it is there from the start.
	const vectors = embeddings ? embed(projection, seed, runKernel, { signal, onProgress }) : null;
	const task = { seed, signal };
	const measures = {
		vectors: Promise.resolve(vectors),
		community: runKernel('louvain', projection, defaultsOf('louvain'), task).then((r) => r.community),
		pagerank: runKernel('pagerank', projection, defaultsOf('pagerank'), task).then((r) => r.pagerank)
	};
	// Who waits for one of them hears of its failure there; the other failures, by then, tell nothing new.
	for (const measure of Object.values(measures)) measure.catch(() => undefined);
	return measures;
}

async function embed(
	projection: Csr,
	seed: number,
	runKernel: KernelRunner,
	{ signal, onProgress }: TaskOptions
): Promise<Float32Array> {
	const parameters = { ...defaultsOf('node2vec'), ...EMBEDDING };
	const { embedding } = await runKernel('node2vec', projection, parameters, {
		seed,
		signal,
		onProgress: onProgress && (({ done, total }) => onProgress({ stage: 'embed', done, total }))
	});
	centreVectors(embedding, DIMENSIONS);
	return embedding;
}
