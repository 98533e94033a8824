import type { NodeRef, Properties } from '#lib/domain/graph.ts';

/** What a reader recognises a node by, first one found. */
const CAPTION_PROPERTIES = ['name', 'full_name', 'value'] as const;

/** Short text to show for a node: a name, the value as it was written, else the id. */
export function captionOf(ref: NodeRef, properties: Properties): string {
	for (const key of CAPTION_PROPERTIES) {
		const value = properties[key];
		if (typeof value === 'string' && value.trim() !== '') return value;
	}
	return ref.id;
}
