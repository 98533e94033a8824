import type { Rng, TaskOptions } from '#lib/domain/task.ts';
import type { Csr } from './csr.ts';

/**
 * A column of the result, under `name`. `real` and `integer`: a typed array, a number a row. `vector`: a typed array,
 * row-major, `dimensions` numbers a row (a number of the result). `node`: a Uint32Array, a node of the graph a row.
 * `nodes`: a NodeLists, a list of nodes a row.
 */
export interface KernelOutput {
	name: string;
	kind: 'real' | 'integer' | 'vector' | 'node' | 'nodes';
}

/** A value of the result that is about all of it; `flag` is a boolean. */
export interface KernelFigure {
	name: string;
	kind: 'real' | 'integer' | 'flag';
}

export interface KernelParameter {
	name: string;
	kind: 'real' | 'integer';
	default: number;
	/** Both ends allowed. */
	min: number;
	max: number;
}

/**
 * What a kernel is told beside numbers, in its parameters under `name`. `two-nodes`: [number, number]. `nodes`: a
 * Uint32Array of nodes. `node-lists`: a NodeLists. `node-values`: a Float64Array, a number from 0 up for each node.
 * `node-keys`: a Uint32Array, a name for each node that outlasts this graph. `arc-values`: a Float64Array, a number
 * above 0 for each arc.
 */
export interface KernelInput {
	name: string;
	kind: 'two-nodes' | 'nodes' | 'node-lists' | 'node-values' | 'node-keys' | 'arc-values';
	/** It may be left out. */
	optional?: true;
}

export interface KernelContext extends TaskOptions {
	rng: Rng;
	/** Most threads to compute in, the calling one among them; absent: that one alone. The answer does not hang on it. */
	threads?: number;
}

/**
 * A graph algorithm as the rest of the house sees it: a form, a cost warning, a call and an export can be made from it
 * without knowing which one it is. `Result` has a column for each of `outputs` and a value for each of `figures`, and
 * may hold more; it is typed arrays and plain objects, so that threads can hand it on.
 */
export interface Kernel<Id extends string, Parameters extends object, Result> {
	id: Id;
	/** What a row of the result is about. Absent: row v is node v; else a row for each that was found, in order. */
	each?: 'pair' | 'path' | 'cycle' | 'near-node';
	outputs: readonly KernelOutput[];
	figures?: readonly KernelFigure[];
	parameters: readonly KernelParameter[];
	inputs?: readonly KernelInput[];
	/**
	 * Reads an arc as an edge, and so needs it in both rows, as `csrFromEdges` makes an undirected graph. Absent: arcs
	 * are followed as they point, or `fn` says that it does not matter.
	 */
	undirected?: true;
	/** It can use more threads than one (`KernelContext.threads`). */
	parallel?: true;
	/** Its twin in Neo4j Graph Data Science, the procedure without its mode: the same answer, where the graph is. */
	gds?: `gds.${string}`;
	/** Elementary steps to expect (an arc looked at, a coordinate changed), for warnings and the choice of a place. */
	cost(nodes: number, arcs: number, parameters: Parameters): number;
	fn(graph: Csr, parameters: Parameters, context: KernelContext): Result | Promise<Result>;
}
