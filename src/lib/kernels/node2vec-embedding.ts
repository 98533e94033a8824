import { Node2VecError, node2vec } from 'node2vec-ts';
import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { Csr } from './csr.ts';
import type { Kernel, KernelContext } from './kernel.ts';

export interface Node2VecParameters {
	dimensions: number;
	/** Return and in-out parameters of the walks. */
	p: number;
	q: number;
	walkLength: number;
	walksPerNode: number;
	window: number;
	negative: number;
	epochs: number;
}

export interface Node2VecResult {
	/** Row-major, nodes × dimensions; zeros for a node without edges. */
	embedding: Float32Array;
	dimensions: number;
}

const integer = (name: string, value: number, min: number, max: number) =>
	({ name, kind: 'integer', default: value, min, max }) as const;
const real = (name: string, value: number) =>
	({ name, kind: 'real', default: value, min: 0.01, max: 100 }) as const;

/** Grover and Leskovec, KDD 2016. */
export const node2vecEmbedding: Kernel<'node2vec', Node2VecParameters, Node2VecResult> = {
	id: 'node2vec',
	outputs: [{ name: 'embedding', kind: 'vector' }],
	parameters: [
		integer('dimensions', 64, 1, 1024),
		real('p', 1),
		real('q', 1),
		integer('walkLength', 40, 2, 1000),
		integer('walksPerNode', 5, 1, 1000),
		integer('window', 5, 1, 100),
		integer('negative', 5, 1, 64),
		integer('epochs', 1, 1, 100)
	],
	parallel: true,
	gds: 'gds.node2vec',
	// Each place of a walk meets on average `window` contexts, each of them the centre and its noise.
	cost: (nodes, _arcs, p) =>
		nodes * p.walksPerNode * p.walkLength * p.epochs * (p.window + 1) * (p.negative + 1) * p.dimensions,
	fn: embed
};

export async function embed(
	graph: Csr,
	parameters: Node2VecParameters,
	{ rng, threads, signal, onProgress }: KernelContext
): Promise<Node2VecResult> {
	const { dimensions } = parameters;
	if (graph.offsets.length === 1) return { embedding: new Float32Array(0), dimensions };
	try {
		const { vectors } = await node2vec(graph, {
			...parameters,
			seed: Math.floor(rng() * 4_294_967_296),
			workers: threads,
			signal,
			onProgress:
				onProgress && (({ stage, done, total }) => onProgress({ stage: `node2vec-${stage}`, done, total }))
		});
		return { embedding: vectors, dimensions };
	} catch (cause) {
		// The package rejects with the signal's own reason; the house has its own word for it.
		throwIfCancelled(signal);
		if (cause instanceof Node2VecError && cause.code === 'too-much-memory') {
			throw new AppError('invalid-argument', 'embedding-too-large', { dimensions }, cause);
		}
		throw cause;
	}
}
