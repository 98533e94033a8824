import { refKey } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { Scope } from '#lib/domain/scope.ts';
import { normalisePhones } from '#lib/ingest/normalise/phone.ts';
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

/**
 * By id, name in either script or identifier; best match first. A telephone number is found however it is written,
 * as on a letterhead too (0522…), since numbers are kept with their country.
 */
export async function searchNodes(store: GraphStore, scope: Scope, query: SearchQuery): Promise<FoundNode[]> {
	const [phone] = normalisePhones(query.text, null);
	const texts = phone?.valid && phone.id !== query.text ? [phone.id, query.text] : [query.text];
	const answers = await Promise.all(texts.map((text) => store.search(scope, { ...query, text })));
	const hits = new Map(answers.flat().map((hit) => [refKey(hit.node), hit]));
	return [...hits.values()].slice(0, query.limit).map(({ node, matched }) => {
		const { label, id, caption, score, detail } = sceneNode(node);
		return { label, id, caption, matched, score, detail };
	});
}
