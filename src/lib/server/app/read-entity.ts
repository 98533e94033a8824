import { isOrganisation, refKey } from '#lib/domain/graph.ts';
import type { GraphNode, NodeRef } from '#lib/domain/graph.ts';
import { ORGANISATION_LABELS } from '#lib/domain/labels.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { NodeCard } from '#lib/domain/node-card.ts';
import type { SceneNode } from '#lib/domain/scene.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type {
	GraphStore,
	NodeVersion,
	Page,
	ShipmentQuery,
	ShipmentSummary,
	TradeLink
} from '#lib/store/graph-store.ts';
import { nodeCard } from './node-card.ts';

import { sceneNode, uniqueRefs } from './scene-parts.ts';

const PARTNERS = 12;
const SIMILAR = 8;
const RELATED = 60;

/** Not parties, but named by declarations: their page lists those. */
const CARRIES_SHIPMENTS: ReadonlySet<NodeLabel> = new Set([
	'Container',
	'BillOfLading',
	'BankAccount',
	'Office'
]);

export interface Partner {
	node: SceneNode;
	/** What the two are to each other, and which end the page's entity is. */
	type: TradeLink['type'];
	direction: 'out' | 'in';
	shipments: number;
	first_date: string;
	last_date: string;
}

export interface RelatedNode {
	node: SceneNode;
	type: string;
	role: string | null;
	valid_from: string | null;
	valid_to: string | null;
}

export interface Related {
	rows: RelatedNode[];
	omitted: number;
}

export interface EntityData extends Pick<
	NodeCard,
	'node' | 'assessment' | 'identifiers' | 'users' | 'evidence'
> {
	versions: NodeVersion[];
	partners: Partner[];
	related: Related;
	similar: { node: SceneNode; similarity: number }[];
	shipments: Page<ShipmentSummary>;
	/** Names of those the shipments name, by `refKey`. */
	captions: Record<string, string>;
}

/**
 * One trader, broker, consignee, person or identifier with what is known of it.
 *
 * @throws AppError `not-found` where the store has no such node.
 */
export async function readEntity(
	store: GraphStore,
	scope: Scope,
	ref: NodeRef,
	shipmentQuery: Omit<ShipmentQuery, 'refs'>
): Promise<EntityData> {
	const card = await nodeCard(store, scope, ref);
	const trades = isOrganisation(ref.label);
	const [versions, partners, related, similar, shipments] = await Promise.all([
		store.history(scope, ref),
		trades ? partnersOf(store, scope, ref) : [],
		relatedTo(store, scope, ref),
		store.similar(scope, ref, SIMILAR),
		trades || CARRIES_SHIPMENTS.has(ref.label)
			? store.shipmentsOf(scope, { ...shipmentQuery, refs: [ref] })
			: { total: 0, rows: [] }
	]);
	const { node, assessment, identifiers, users, evidence } = card;
	return {
		node,
		assessment,
		identifiers,
		users,
		evidence,
		versions,
		partners,
		related,
		similar: similar.map((hit) => ({ node: sceneNode(hit.node), similarity: hit.similarity })),
		shipments,
		captions: await captionsOf(store, scope, shipments.rows)
	};
}

async function partnersOf(store: GraphStore, scope: Scope, ref: NodeRef): Promise<Partner[]> {
	const links = await store.tradeLinks(scope, { refs: [ref], among: false, limit: PARTNERS });
	const self = refKey(ref);
	const others = links.map((link) => (refKey(link.from) === self ? link.to : link.from));
	const nodes = await nodesByKey(store, scope, others);
	return links.flatMap((link, i) => {
		const node = nodes.get(refKey(others[i]!));
		if (!node) return [];
		const { type, shipments, first_date, last_date } = link;
		const direction = refKey(link.from) === self ? ('out' as const) : ('in' as const);
		return [{ node: sceneNode(node), type, direction, shipments, first_date, last_date }];
	});
}

/** Direct relations that no other section shows: roles of persons, users of an identifier, items of a tariff code. */
async function relatedTo(store: GraphStore, scope: Scope, ref: NodeRef): Promise<Related> {
	const found = await store.expand(scope, {
		refs: [ref],
		...(isOrganisation(ref.label) || ref.label === 'Person' ? { types: ['HAS_ROLE_IN'] } : {}),
		...(CARRIES_SHIPMENTS.has(ref.label) ? { labels: [...ORGANISATION_LABELS, 'Person'] } : {}),
		limit: RELATED,
		order: 'risk'
	});
	const nodes = new Map(found.nodes.map((node) => [refKey(node), node]));
	const self = refKey(ref);
	const rows = found.edges.flatMap((edge) => {
		const other = nodes.get(refKey(edge.from) === self ? refKey(edge.to) : refKey(edge.from));
		if (!other) return [];
		const role = edge.properties.role === undefined ? null : String(edge.properties.role);
		const { type, valid_from, valid_to } = edge;
		return [{ node: sceneNode(other), type, role, valid_from, valid_to }];
	});
	return { rows, omitted: found.omitted };
}

async function captionsOf(
	store: GraphStore,
	scope: Scope,
	rows: ShipmentSummary[]
): Promise<Record<string, string>> {
	const refs = rows.flatMap((row): NodeRef[] => [
		{ label: 'Trader', id: row.importer_id },
		...(row.exporter_id === null ? [] : [{ label: 'Trader' as const, id: row.exporter_id }]),
		...(row.broker_id === null ? [] : [{ label: 'Broker' as const, id: row.broker_id }])
	]);
	const nodes = await store.nodes(scope, uniqueRefs(refs));
	return Object.fromEntries(nodes.map((node) => [refKey(node), node.caption]));
}

async function nodesByKey(store: GraphStore, scope: Scope, refs: NodeRef[]): Promise<Map<string, GraphNode>> {
	const nodes = await store.nodes(scope, uniqueRefs(refs));
	return new Map(nodes.map((node) => [refKey(node), node]));
}
