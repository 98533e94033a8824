import { refKey } from '#lib/domain/graph.ts';
import type { GraphNode, NodeRef } from '#lib/domain/graph.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { MAX_EXPAND } from '#lib/domain/scene.ts';
import type { ConnectRequest, ExpandOption, ExpandRequest, SceneData } from '#lib/domain/scene.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, TradeLink } from '#lib/store/graph-store.ts';
import { relationEdge, sceneNodes, tradeEdge, uniqueRefs } from './scene-parts.ts';

/** Trade links looked at to say how many partners there are, and to choose among them. */
const PARTNER_LIMIT = 2000;

type TradeExpand = Extract<ExpandRequest, { along: 'trade' }>;

/** What an expand of a node would bring: its relations, and its partners across shipments. */
export async function expandOptions(store: GraphStore, scope: Scope, ref: NodeRef): Promise<ExpandOption[]> {
	const [relations, links] = await Promise.all([
		store.expandCounts(scope, ref),
		store.tradeLinks(scope, { refs: [ref], among: false, limit: PARTNER_LIMIT })
	]);
	const partners = new Map<string, ExpandOption>();
	for (const link of links) {
		const direction = refKey(link.from) === refKey(ref) ? 'out' : 'in';
		const label = direction === 'out' ? link.to.label : link.from.label;
		const key = `${link.type} ${direction}`;
		const option = partners.get(key) ?? {
			along: 'trade',
			type: link.type,
			direction,
			label,
			count: 0,
			more: false
		};
		partners.set(key, { ...option, count: option.count + 1, more: links.length === PARTNER_LIMIT });
	}
	return [
		...partners.values(),
		...relations.map((relation): ExpandOption => ({ along: 'relations', ...relation, more: false }))
	];
}

/** Neighbours of nodes, with their relations to each other and to what is in the scene already. */
export async function expandScene(
	store: GraphStore,
	scope: Scope,
	request: ExpandRequest
): Promise<SceneData> {
	return request.along === 'trade'
		? expandTrade(store, scope, request)
		: expandRelations(store, scope, request);
}

async function expandRelations(
	store: GraphStore,
	scope: Scope,
	{ refs, types, labels, limit, order, among }: Extract<ExpandRequest, { along: 'relations' }>
): Promise<SceneData> {
	const found = await store.expand(scope, {
		refs,
		limit,
		order,
		...(types && { types }),
		...(labels && { labels })
	});
	const scene = await connected(store, scope, found.nodes, [...refs, ...among]);
	const edges = new Map(scene.edges.map((edge) => [edge.key, edge]));
	for (const edge of found.edges) edges.set(edge.key, relationEdge(edge));
	return { nodes: scene.nodes, edges: [...edges.values()], omitted: found.omitted };
}

async function expandTrade(
	store: GraphStore,
	scope: Scope,
	{ refs, types, limit, order, among }: TradeExpand
): Promise<SceneData> {
	const own = new Set(refs.map(refKey));
	const links = (await store.tradeLinks(scope, { refs, among: false, limit: PARTNER_LIMIT })).filter(
		(link) => !types || types.includes(link.type)
	);
	const partnerRefs = uniqueRefs(links.map((link) => (own.has(refKey(link.from)) ? link.to : link.from)));
	const strength = new Map<string, number>();
	for (const link of links) {
		for (const key of [refKey(link.from), refKey(link.to)]) {
			strength.set(key, (strength.get(key) ?? 0) + link.shipments);
		}
	}
	const partners = await store.nodes(scope, partnerRefs);
	const rank = (node: GraphNode) =>
		order === 'risk' ? (node.risk?.score ?? -1) : (strength.get(refKey(node)) ?? 0);
	partners.sort((a, b) => rank(b) - rank(a) || (refKey(a) < refKey(b) ? -1 : 1));
	const chosen = partners.slice(0, limit);
	const shown = new Set([...chosen.map(refKey), ...own]);
	const scene = await connected(store, scope, chosen, [...refs, ...among]);
	return {
		nodes: scene.nodes,
		edges: [...scene.edges, ...links.filter((link) => bothIn(link, shown)).map(tradeEdge)],
		omitted: partners.length - chosen.length
	};
}

/** Named nodes with their relations, and their trade, to the scene. */
export async function connectScene(
	store: GraphStore,
	scope: Scope,
	{ refs, among }: ConnectRequest
): Promise<SceneData> {
	const nodes = await store.nodes(scope, uniqueRefs(refs));
	const parties = uniqueRefs([...nodes, ...among]).filter((ref) => TRADING.has(ref.label));
	const [scene, links] = await Promise.all([
		connected(store, scope, nodes, among),
		parties.length > 1
			? store.tradeLinks(scope, { refs: parties, among: true, limit: PARTNER_LIMIT })
			: Promise.resolve([])
	]);
	const added = new Set(nodes.map(refKey));
	const trade = links.filter((link) => added.has(refKey(link.from)) || added.has(refKey(link.to)));
	return {
		nodes: scene.nodes,
		edges: [...scene.edges, ...trade.map(tradeEdge)],
		omitted: refs.length - nodes.length
	};
}

const TRADING: ReadonlySet<string> = new Set(['Trader', 'Broker', 'Consignee']);

/** Scene nodes of what was found, and every relation that one of them has with another or with the scene. */
async function connected(
	store: GraphStore,
	scope: Scope,
	found: GraphNode[],
	among: NodeRef[]
): Promise<SceneData> {
	const added = new Set(found.map(refKey));
	const [nodes, edges] = await Promise.all([
		sceneNodes(store, scope, found),
		found.length > 0 ? store.edgesAmong(scope, uniqueRefs([...found, ...among])) : Promise.resolve([])
	]);
	const touching = edges.filter((edge) => added.has(refKey(edge.from)) || added.has(refKey(edge.to)));
	return { nodes, edges: touching.map(relationEdge), omitted: 0 };
}

function bothIn(link: TradeLink, keys: ReadonlySet<string>): boolean {
	return keys.has(refKey(link.from)) && keys.has(refKey(link.to));
}

/** A node with its closest surroundings, to start a scene from. */
export async function focusScene(store: GraphStore, scope: Scope, ref: NodeRef): Promise<SceneData> {
	const start = await connectScene(store, scope, { refs: [ref], among: [] });
	if (start.nodes.length === 0) return start;
	const around = { refs: [ref], limit: Math.min(FOCUS_LIMIT, MAX_EXPAND), order: 'risk' as const, among: [] };
	const [relations, trade] = await Promise.all([
		expandScene(store, scope, { along: 'relations', labels: TELLING_LABELS, ...around }),
		expandScene(store, scope, { along: 'trade', ...around })
	]);
	return {
		nodes: uniqueByKey([...start.nodes, ...relations.nodes, ...trade.nodes]),
		edges: uniqueByKey([...start.edges, ...relations.edges, ...trade.edges]),
		omitted: relations.omitted + trade.omitted
	};
}

const FOCUS_LIMIT = 40;
/** A country, an office or a tariff code is shared by thousands: it tells nothing of a network at first sight. */
const TELLING_LABELS = NODE_LABELS.filter((label) => !['Country', 'Office', 'HsCode'].includes(label));

function uniqueByKey<T extends { key: string }>(items: T[]): T[] {
	return [...new Map(items.map((item) => [item.key, item])).values()];
}
