import type { NodeLabel } from '#lib/domain/labels.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, SearchQuery } from '#lib/store/graph-store.ts';
import { sceneNode } from './scene-parts.ts';

export interface FoundNode {
	label: NodeLabel;
	id: string;
	caption: string;
	/** Property that matched, `id` among them. */
	matched: string;
	score: number | null;
	detail: string | null;
}

/** By id, name in either script or identifier; best match first. */
export async function searchNodes(store: GraphStore, scope: Scope, query: SearchQuery): Promise<FoundNode[]> {
	const hits = await store.search(scope, query);
	return hits.map(({ node, matched }) => {
		const { label, id, caption, score, detail } = sceneNode(node);
		return { label, id, caption, matched, score, detail };
	});
}
