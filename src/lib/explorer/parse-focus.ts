import { isLabel, nodeRef } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';

/** `Label:id` of an address as a reference; null where it names nothing. */
export function parseFocus(text: string | null): NodeRef | null {
	const colon = text?.indexOf(':') ?? -1;
	if (text === null || colon < 1 || !isLabel(text.slice(0, colon))) return null;
	return nodeRef.safeParse({ label: text.slice(0, colon), id: text.slice(colon + 1) }).data ?? null;
}
