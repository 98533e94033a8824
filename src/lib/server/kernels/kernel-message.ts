import type { ErrorCode } from '#lib/domain/errors.ts';
import type { Progress } from '#lib/domain/task.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import type { CancelFlag } from '../jobs/flag-signal.ts';

/** What a worker of the pool is asked for. The graph is in shared memory. */
export interface KernelOrder {
	id: KernelId;
	graph: Csr;
	parameters: unknown;
	seed: number;
	/** Threads it may use, the worker's own among them. */
	threads: number;
	cancel: CancelFlag;
}

/** `expected`: an AppError, which does not survive the crossing as one; anything else crosses as it is. */
export type KernelMessage =
	| { type: 'progress'; progress: Progress }
	| { type: 'done'; result: unknown }
	| { type: 'failed'; expected: { code: ErrorCode; key: string; params: Record<string, string | number> } }
	| { type: 'failed'; unexpected: unknown };
