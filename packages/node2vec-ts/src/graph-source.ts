/**
 * `[source, target]` or `[source, target, weight]`.
 *
 * @example
 * const edges: Edge<string>[] = [['amal', 'badr'], ['badr', 'chama', 2.5]];
 */
export type Edge<Id> = readonly [source: Id, target: Id, weight?: number];

/**
 * What is asked of a graph object; graphology's graphs have it.
 *
 * @example
 * import Graph from 'graphology';
 * const graph: GraphLike = new Graph({ type: 'undirected' });
 */
export interface GraphLike {
	readonly order: number;
	forEachNode(callback: (node: string) => void): void;
	forEachEdge(
		callback: (
			edge: string,
			attributes: Record<string, unknown>,
			source: string,
			target: string,
			sourceAttributes: Record<string, unknown>,
			targetAttributes: Record<string, unknown>,
			undirected: boolean
		) => void
	): void;
}
