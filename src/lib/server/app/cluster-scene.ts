import { AppError } from '#lib/domain/errors.ts';
import { edgeKey, refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { SceneData, SceneEdge } from '#lib/domain/scene.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, ShipmentSummary } from '#lib/store/graph-store.ts';
import {
	IDENTIFIER_TYPES,
	isIdentifier,
	relationEdge,
	sceneNode,
	tradeEdge,
	uniqueRefs,
	usersOf
} from './scene-parts.ts';

/** A scene to read at a glance: what does not fit is counted and one expand away. */
const MAX_TIES = 400;
const PARTNERS_EACH = 4;
const MAX_LINKS_AMONG = 500;
const MAX_SHIPMENTS = 40;

/**
 * The scene a cluster opens with: its members; the persons behind them; the identifiers that tie two entities or
 * more (one that a single member uses says nothing of the network; a hub stays one mark with its count); trade
 * among members and with their strongest partners, added up; the most suspicious shipments.
 */
export async function clusterScene(store: GraphStore, scope: Scope, clusterId: string): Promise<SceneData> {
	const cluster = await store.cluster(scope, clusterId);
	if (!cluster) throw new AppError('not-found', 'unknown-cluster', { id: clusterId });
	const { members } = cluster;
	const [memberNodes, ties, among, partners, shipments] = await Promise.all([
		store.nodes(scope, members),
		store.expand(scope, {
			refs: members,
			types: [...IDENTIFIER_TYPES, 'HAS_ROLE_IN'],
			limit: MAX_TIES,
			order: 'risk'
		}),
		store.tradeLinks(scope, { refs: members, among: true, limit: MAX_LINKS_AMONG }),
		store.tradeLinks(scope, { refs: members, among: false, limit: PARTNERS_EACH }),
		store.shipmentsOf(scope, { refs: members, order: 'risk', offset: 0, limit: MAX_SHIPMENTS })
	]);

	const users = await usersOf(store, scope, ties.nodes.filter(isIdentifier));
	const telling = ties.nodes.filter(
		(node) => !isIdentifier(node) || (users.get(refKey(node))?.total ?? 0) > 1
	);
	const links = [...new Map([...among, ...partners].map((link) => [tradeEdge(link).key, link])).values()];
	const others = await store.nodes(
		scope,
		uniqueRefs([
			...links.flatMap((link) => [link.from, link.to]),
			...shipments.rows.map((row): NodeRef => ({ label: 'Shipment', id: row.shipment_id }))
		])
	);

	const nodes = new Map(
		[...memberNodes, ...telling, ...others].map((node) => [
			refKey(node),
			sceneNode(node, users.get(refKey(node))?.total ?? null)
		])
	);
	const isMember = new Set(members.map(refKey));
	const edges = [
		...ties.edges.map(relationEdge),
		...links.map(tradeEdge),
		...shipments.rows.flatMap((row) => partyEdges(row, isMember))
	].filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
	return {
		nodes: [...nodes.values()],
		edges: [...new Map(edges.map((edge) => [edge.key, edge])).values()],
		omitted: ties.omitted + (ties.nodes.length - telling.length) + (shipments.total - shipments.rows.length)
	};
}

/** A shipment hangs on the members it is of; its other parties show when it is expanded. */
function partyEdges(row: ShipmentSummary, isMember: ReadonlySet<string>): SceneEdge[] {
	const shipment: NodeRef = { label: 'Shipment', id: row.shipment_id };
	const parties = [
		['IMPORTED_BY', 'Trader', row.importer_id],
		['EXPORTED_BY', 'Trader', row.exporter_id],
		['DECLARED_BY', 'Broker', row.broker_id]
	] as const;
	return parties.flatMap(([type, label, id]) => {
		if (id === null || !isMember.has(refKey({ label, id }))) return [];
		const to: NodeRef = { label, id };
		const ends = { from: refKey(shipment), to: refKey(to) };
		return [{ key: edgeKey(type, shipment, to), type, ...ends, ...SINGLE }];
	});
}

const SINGLE = { shipments: null, first_date: null, last_date: null };
