import type { Reason } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { GraphEdge, GraphNode, NodeRef } from '#lib/domain/graph.ts';
import type { EdgeType } from '#lib/domain/labels.ts';
import type { SceneNode } from '#lib/domain/scene.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, NodeVersion } from '#lib/store/graph-store.ts';
import { sceneNode } from './scene-parts.ts';

/** A declaration has at most 999 items (SAD box 32 has three digits); few have more than a page of them. */
const NEIGHBOURS = 1200;

export interface Party {
	type: EdgeType;
	node: SceneNode;
}

export interface DeclaredItem {
	node: GraphNode;
	hs_code: string | null;
	country_of_origin: string | null;
}

export interface ShipmentData {
	node: GraphNode;
	assessment: { score: number; reasons: Reason[]; money_at_risk: number | null } | null;
	/** Importer, exporter, broker, consignee, in the order of the declaration. */
	parties: Party[];
	/** Office, countries, containers, bill of lading, bank account. */
	documents: Party[];
	items: DeclaredItem[];
	/** By date. Empty is not known, not clean. */
	inspections: GraphNode[];
	versions: NodeVersion[];
	/** Names of the evidence, by `refKey`. */
	captions: Record<string, { caption: string }>;
	omitted: number;
}

const PARTIES: readonly EdgeType[] = ['IMPORTED_BY', 'EXPORTED_BY', 'DECLARED_BY', 'CONSIGNED_TO'];
const DOCUMENTS: readonly EdgeType[] = [
	'CLEARED_AT',
	'DEPARTED_FROM',
	'COVERED_BY',
	'CARRIED_IN',
	'PAID_FROM'
];

/**
 * One declaration with its items, parties, inspections and score.
 *
 * @throws AppError `not-found` where the store has no such shipment.
 */
export async function readShipment(store: GraphStore, scope: Scope, id: string): Promise<ShipmentData> {
	const ref: NodeRef = { label: 'Shipment', id };
	const [[node], [assessment], around, versions] = await Promise.all([
		store.nodes(scope, [ref]),
		store.assessments(scope, [ref]),
		store.expand(scope, { refs: [ref], limit: NEIGHBOURS, order: 'risk' }),
		store.history(scope, ref)
	]);
	if (!node) throw new AppError('not-found', 'unknown-shipment', { id });
	const nodes = new Map(around.nodes.map((neighbour) => [refKey(neighbour), neighbour]));
	const evidence = await store.nodes(scope, assessment?.reasons.flatMap((reason) => reason.evidence) ?? []);
	return {
		node,
		assessment: assessment
			? { score: assessment.score, reasons: assessment.reasons, money_at_risk: assessment.money_at_risk }
			: null,
		parties: related(PARTIES, ref, around.edges, nodes),
		documents: related(DOCUMENTS, ref, around.edges, nodes),
		items: await itemsOf(
			store,
			scope,
			around.nodes.filter((neighbour) => neighbour.label === 'Item')
		),
		inspections: around.nodes
			.filter((neighbour) => neighbour.label === 'Inspection')
			.sort((a, b) => (text(a, 'inspection_date') < text(b, 'inspection_date') ? -1 : 1)),
		versions,
		captions: Object.fromEntries(evidence.map((found) => [refKey(found), { caption: found.caption }])),
		omitted: around.omitted
	};
}

function related(
	types: readonly EdgeType[],
	ref: NodeRef,
	edges: GraphEdge[],
	nodes: Map<string, GraphNode>
): Party[] {
	const own = edges.filter((edge) => refKey(edge.from) === refKey(ref));
	return types.flatMap((type) =>
		own
			.filter((edge) => edge.type === type)
			.flatMap((edge) => {
				const node = nodes.get(refKey(edge.to));
				return node ? [{ type, node: sceneNode(node) }] : [];
			})
	);
}

/** HS code and origin are relations of an item; one request brings those of all. */
async function itemsOf(store: GraphStore, scope: Scope, items: GraphNode[]): Promise<DeclaredItem[]> {
	if (items.length === 0) return [];
	const codes = await store.expand(scope, {
		refs: items.map(({ label, id }) => ({ label, id })),
		types: ['CLASSIFIED_AS', 'ORIGINATES_IN'],
		limit: NEIGHBOURS,
		order: 'connected'
	});
	const end = (item: GraphNode, type: EdgeType) =>
		codes.edges.find((edge) => edge.type === type && refKey(edge.from) === refKey(item))?.to.id ?? null;
	return items
		.map((node) => ({
			node,
			hs_code: text(node, 'hs_code') || end(node, 'CLASSIFIED_AS'),
			country_of_origin: text(node, 'country_of_origin') || end(node, 'ORIGINATES_IN')
		}))
		.sort((a, b) => Number(a.node.properties.item_number) - Number(b.node.properties.item_number));
}

function text(node: GraphNode, column: string): string {
	return String(node.properties[column] ?? '');
}
