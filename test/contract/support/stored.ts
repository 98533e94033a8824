import type { GraphNode, NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** The one node, which must be there. */
export async function nodeOf(store: GraphStore, ref: NodeRef): Promise<GraphNode> {
	const [node] = await store.nodes(EVERYTHING, [ref]);
	if (!node) throw new Error(`${ref.label} ${ref.id} is not in the store`);
	return node;
}

/** Keys of the current relations among the nodes. */
export async function keysAmong(store: GraphStore, refs: NodeRef[]): Promise<string[]> {
	return (await store.edgesAmong(EVERYTHING, refs)).map((edge) => edge.key);
}
