import { Embedding } from '../src/index.ts';
import { Random } from '../src/random.ts';

/** Small random numbers of every size and sign; the last node is isolated. */
export function madeEmbedding<Id>(ids: ArrayLike<Id>, dimensions: number, contexts = true): Embedding<Id> {
	const random = new Random();
	random.reseed(9, ids.length);
	const matrix = () =>
		Float32Array.from({ length: ids.length * dimensions }, (_, i) =>
			i >= (ids.length - 1) * dimensions ? 0 : (random.uniform() - 0.5) * 10 ** (random.below(60) - 30)
		);
	return new Embedding({ ids, dimensions, vectors: matrix(), contexts: contexts ? matrix() : null });
}
