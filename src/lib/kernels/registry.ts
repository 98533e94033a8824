import { components } from './components.ts';
import { degree } from './degree.ts';
import { louvain } from './louvain.ts';
import { node2vecEmbedding } from './node2vec-embedding.ts';
import { pagerank } from './pagerank.ts';

export const KERNELS = { degree, components, pagerank, louvain, node2vec: node2vecEmbedding } as const;
export type KernelId = keyof typeof KERNELS;

/** The parameters a kernel has when nobody says otherwise. */
export function defaultsOf<Id extends KernelId>(id: Id): Parameters<(typeof KERNELS)[Id]['fn']>[1] {
	const entries = KERNELS[id].parameters.map(({ name, default: value }) => [name, value]);
	return Object.fromEntries(entries) as Parameters<(typeof KERNELS)[Id]['fn']>[1];
}
