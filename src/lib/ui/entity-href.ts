import type { NodeRef } from '#lib/domain/graph.ts';

/** The page of a node: declarations have their own, everything else is an entity. */
export function entityHref(ref: NodeRef): string {
	const id = encodeURIComponent(ref.id);
	return ref.label === 'Shipment' ? `/shipments/${id}` : `/entities/${ref.label}/${id}`;
}

/** The explorer with one node in the middle. */
export function exploreHref(ref: NodeRef): string {
	return `/explore?focus=${encodeURIComponent(`${ref.label}:${ref.id}`)}`;
}
