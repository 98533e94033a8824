import type { Embedding } from './embedding.ts';
import { Node2VecError } from './errors.ts';

/** Where the rows of a run begin: row-major, in the order of its graph. */
export interface Start {
	vectors: Float32Array;
	/** The output matrix; null where the earlier embedding kept none. */
	contexts: Float32Array | null;
	/** 1 where the row is given; the others begin as in a run without a start. */
	known: Uint8Array;
}

/**
 * The rows of an earlier embedding in the order of a new graph. Nodes that are new or had no vector are not known;
 * those that are gone are left out.
 * @throws Node2VecError `bad-parameter`
 */
export function warmStart<Id>(from: Embedding<Id>, ids: ArrayLike<Id>, dimensions: number): Start {
	check(from, ids, dimensions);
	const vectors = new Float32Array(ids.length * dimensions);
	const contexts = from.contexts && new Float32Array(vectors.length);
	const known = new Uint8Array(ids.length);
	for (let row = 0; row < ids.length; row++) {
		const earlier = from.has(ids[row]) ? from.vector(ids[row]) : null;
		if (earlier === null) continue;
		vectors.set(earlier, row * dimensions);
		const at = from.position(ids[row])! * dimensions;
		contexts?.set(from.contexts!.subarray(at, at + dimensions), row * dimensions);
		known[row] = 1;
	}
	return { vectors, contexts, known };
}

function check<Id>(from: Embedding<Id>, ids: ArrayLike<Id>, dimensions: number): void {
	if (typeof from?.position !== 'function' || typeof from.vector !== 'function') {
		throw new Node2VecError('bad-parameter', 'start must be an Embedding');
	}
	if (from.dimensions !== dimensions) {
		const both = `start has ${from.dimensions} dimensions, this run ${dimensions}`;
		throw new Node2VecError('bad-parameter', `${both}: they must agree`);
	}
	const [theirs, ours] = [typeof from.ids[0], typeof ids[0]];
	if (from.ids.length > 0 && ids.length > 0 && theirs !== ours) {
		const both = `the ids of start are of type ${theirs}, those of the graph ${ours}`;
		throw new Node2VecError('bad-parameter', `${both}: none would be found`);
	}
}
