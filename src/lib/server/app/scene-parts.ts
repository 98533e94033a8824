import { IDENTIFIER_LABELS } from '#lib/domain/labels.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { GraphEdge, GraphNode, NodeRef } from '#lib/domain/graph.ts';
import type { SceneEdge, SceneNode } from '#lib/domain/scene.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, TradeLink } from '#lib/store/graph-store.ts';

export const IDENTIFIER_TYPES = ['LOCATED_AT', 'HAS_PHONE', 'HAS_EMAIL', 'HOLDS_ACCOUNT'] as const;

/** Sharers fetched to count who uses the identifiers of a scene; past it the store is asked for each. */
const SHARER_LIMIT = 2000;

export function isIdentifier(ref: NodeRef): boolean {
	return (IDENTIFIER_LABELS as readonly string[]).includes(ref.label);
}

/** Columns whose value tells two nodes of like names apart, the most telling first. */
const TELLING = ['city', 'country', 'office_code', 'description', 'role'] as const;

export function sceneNode(node: GraphNode, sharedBy: number | null = null): SceneNode {
	const detail = TELLING.map((column) => node.properties[column]).find((value) => value !== undefined);
	const date = node.properties.declaration_date ?? node.properties.inspection_date;
	return {
		key: refKey(node),
		label: node.label,
		id: node.id,
		caption: node.caption,
		bare: node.bare,
		score: node.risk?.score ?? null,
		cluster_id: node.risk?.cluster_id ?? null,
		shared_by: sharedBy,
		date: date === undefined ? null : String(date),
		detail: detail === undefined ? null : String(detail)
	};
}

/** The highest score first, what is not assessed last; ties by key. */
export function bySuspicion(nodes: readonly SceneNode[]): SceneNode[] {
	return nodes.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.key < b.key ? -1 : 1));
}

export function relationEdge(edge: GraphEdge): SceneEdge {
	return {
		key: edge.key,
		type: edge.type,
		from: refKey(edge.from),
		to: refKey(edge.to),
		shipments: null,
		first_date: edge.valid_from,
		last_date: edge.valid_to
	};
}

export function tradeEdge(link: TradeLink): SceneEdge {
	const [from, to] = [refKey(link.from), refKey(link.to)];
	return {
		key: `trade|${link.type}|${from}|${to}`,
		type: link.type,
		from,
		to,
		shipments: link.shipments,
		first_date: link.first_date,
		last_date: link.last_date
	};
}

/** Who uses an identifier. */
export interface Users {
	total: number;
	/** The most suspicious first; all of them, unless hubs fill the answer. */
	nodes: GraphNode[];
}

/**
 * Who uses each identifier, by `refKey`: one request for most scenes, and one more an identifier where hubs fill the
 * first.
 */
export async function usersOf(
	store: GraphStore,
	scope: Scope,
	identifiers: NodeRef[]
): Promise<Map<string, Users>> {
	if (identifiers.length === 0) return new Map();
	const query = { refs: identifiers, types: [...IDENTIFIER_TYPES], limit: SHARER_LIMIT };
	const found = await store.expand(scope, { ...query, order: 'risk' });
	const uses = new Set(
		found.edges.filter(({ type }) => isUse(type)).map(({ from, to }) => `${refKey(to)} ${refKey(from)}`)
	);
	const users = new Map<string, Users>();
	for (const identifier of identifiers) {
		const key = refKey(identifier);
		const nodes = found.nodes.filter((node) => uses.has(`${key} ${refKey(node)}`));
		const total = found.omitted > 0 ? await countUsers(store, scope, identifier) : nodes.length;
		users.set(key, { total, nodes });
	}
	return users;
}

async function countUsers(store: GraphStore, scope: Scope, identifier: NodeRef): Promise<number> {
	const relations = await store.expandCounts(scope, identifier);
	return relations
		.filter(({ type, direction }) => isUse(type) && direction === 'in')
		.reduce((sum, { count }) => sum + count, 0);
}

function isUse(type: string): boolean {
	return (IDENTIFIER_TYPES as readonly string[]).includes(type);
}

/** Scene nodes of any kind, identifiers with how many use them. */
export async function sceneNodes(store: GraphStore, scope: Scope, nodes: GraphNode[]): Promise<SceneNode[]> {
	const users = await usersOf(store, scope, nodes.filter(isIdentifier));
	return nodes.map((node) => sceneNode(node, users.get(refKey(node))?.total ?? null));
}

export function uniqueRefs(refs: Iterable<NodeRef>): NodeRef[] {
	const seen = new Map<string, NodeRef>();
	for (const { label, id } of refs) seen.set(refKey({ label, id }), { label, id });
	return [...seen.values()];
}
