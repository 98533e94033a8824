import type { Csr } from '#lib/kernels/csr.ts';
import type { KernelParameters, KernelResult } from '#lib/kernels/kernel-runner.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import type { Query } from '../neo4j/cypher-file.ts';

/** Queries over the projection of one call; `$graph` and `$job` are theirs without saying. */
export interface GdsCall {
	rows<Row>(query: Query, parameters?: object): AsyncIterable<Row>;
	one<Row>(query: Query, parameters?: object): Promise<Row>;
}

export interface Projection {
	graph: Csr;
	/** Each arc is an edge that is followed both ways. A loop then counts twice, as a loop has two ends. */
	undirected: boolean;
}

/** A kernel of ours as Graph Data Science computes it: the same parameters, the same result. */
export interface Twin<Id extends KernelId> {
	/** Whether GDS can answer this; absent: always. What it cannot is computed by our kernel. */
	accepts?(parameters: KernelParameters<Id>, graph: Csr): boolean;
	projection(graph: Csr, parameters: KernelParameters<Id>): Projection;
	compute(
		call: GdsCall,
		graph: Csr,
		parameters: KernelParameters<Id>,
		seed: number
	): Promise<KernelResult<Id>>;
}

export interface NodeRow<Value = number> {
	node: number;
	value: Value;
}

/** Reads a number a node, in any order, into its place. */
export async function intoPlaces<T extends Uint32Array | Float64Array>(
	values: T,
	rows: AsyncIterable<NodeRow>
): Promise<T> {
	for await (const { node, value } of rows) values[node] = value;
	return values;
}
