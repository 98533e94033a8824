import type { Rng, TaskOptions } from '#lib/domain/task.ts';
import type { Csr } from './csr.ts';

/** One number a node, or one vector a node. */
export interface KernelOutput {
	name: string;
	kind: 'real' | 'integer' | 'vector';
}

export interface KernelParameter {
	name: string;
	kind: 'real' | 'integer';
	default: number;
	/** Both ends allowed. */
	min: number;
	max: number;
}

export interface KernelContext extends TaskOptions {
	rng: Rng;
	/** Most threads to compute in, the calling one among them; absent: that one alone. The answer does not hang on it. */
	threads?: number;
}

/**
 * A graph algorithm as the rest of the house sees it: a form, a cost warning and a call can be made from it without
 * knowing which one it is. `Result` has a column for each of `outputs`, one row a node, and may hold more.
 */
export interface Kernel<Id extends string, Parameters extends object, Result> {
	id: Id;
	outputs: readonly KernelOutput[];
	parameters: readonly KernelParameter[];
	/** It can use more threads than one (`KernelContext.threads`). */
	parallel?: true;
	/** Its twin in Neo4j Graph Data Science, the procedure without its mode: the same answer, where the graph is. */
	gds?: `gds.${string}`;
	/** Elementary steps to expect (an arc looked at, a coordinate changed), for warnings and the choice of a place. */
	cost(nodes: number, arcs: number, parameters: Parameters): number;
	fn(graph: Csr, parameters: Parameters, context: KernelContext): Result | Promise<Result>;
}
