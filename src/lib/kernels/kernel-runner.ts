import type { TaskOptions } from '#lib/domain/task.ts';
import type { Csr } from './csr.ts';
import type { Kernel, KernelContext } from './kernel.ts';
import { KERNELS } from './registry.ts';
import type { KernelId } from './registry.ts';
import { seededRng } from './rng.ts';

export type KernelParameters<Id extends KernelId> = Parameters<(typeof KERNELS)[Id]['fn']>[1];
export type KernelResult<Id extends KernelId> =
	(typeof KERNELS)[Id] extends Kernel<Id, infer _Parameters, infer Result> ? Result : never;

export interface KernelTask extends TaskOptions {
	/** Of the kernel's `rng`: where it runs does not show in the answer. */
	seed: number;
	/** As in `KernelContext`; a runner that shares out threads decides for itself. */
	threads?: number;
}

/**
 * Runs a kernel of the registry somewhere: on this thread, in a pool of workers, inside a database.
 * @throws AppError `cancelled`, and what the kernel throws
 */
export type KernelRunner = <Id extends KernelId>(
	id: Id,
	graph: Csr,
	parameters: KernelParameters<Id>,
	task: KernelTask
) => Promise<KernelResult<Id>>;

/** On the calling thread, which it keeps busy. */
export const runInProcess: KernelRunner = async (id, graph, parameters, { seed, ...options }) => {
	// Each kernel takes the parameters of its own id, which the type of a union of them cannot say.
	const fn = KERNELS[id].fn as (...of: [Csr, typeof parameters, KernelContext]) => unknown;
	const result = await fn(graph, parameters, { rng: seededRng(seed), ...options });
	return result as KernelResult<typeof id>;
};
