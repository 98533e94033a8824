import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { IdentifierUse, NodeCard, Sharers } from '#lib/domain/node-card.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { expandOptions } from './expand-scene.ts';
import { IDENTIFIER_TYPES, isIdentifier, sceneNode, usersOf } from './scene-parts.ts';
import type { Users } from './scene-parts.ts';

export type { NodeCard } from '#lib/domain/node-card.ts';

/** Sharers named beside an identifier; the rest are counted. */
const NAMED_SHARERS = 5;
const MAX_IDENTIFIERS = 40;
const SHIPMENTS_SHOWN = 8;

/** Identity, score, identifiers and who shares them, shipments by risk, and what an expand would bring. */
export async function nodeCard(store: GraphStore, scope: Scope, ref: NodeRef): Promise<NodeCard> {
	const [node] = await store.nodes(scope, [ref]);
	if (!node) throw new AppError('not-found', 'unknown-node', { label: ref.label, id: ref.id });
	const trades = ['Trader', 'Broker', 'Consignee'].includes(node.label);
	const [[assessment], identifiers, users, shipments, options] = await Promise.all([
		store.assessments(scope, [ref]),
		isIdentifier(ref) ? [] : identifiersOf(store, scope, ref),
		isIdentifier(ref) ? usersOf(store, scope, [ref]) : null,
		trades
			? store.shipmentsOf(scope, { refs: [ref], order: 'risk', offset: 0, limit: SHIPMENTS_SHOWN })
			: { total: 0, rows: [] },
		expandOptions(store, scope, ref)
	]);
	const evidence = assessment?.reasons.flatMap((reason) => reason.evidence.slice(0, NAMED_SHARERS)) ?? [];
	return {
		node,
		assessment: assessment ? { score: assessment.score, reasons: assessment.reasons } : null,
		identifiers,
		users: users && sharers(users.get(refKey(ref)) ?? NOBODY),
		evidence: (await store.nodes(scope, evidence)).map((found) => sceneNode(found)),
		shipments,
		options
	};
}

async function identifiersOf(store: GraphStore, scope: Scope, ref: NodeRef): Promise<IdentifierUse[]> {
	const held = await store.expand(scope, {
		refs: [ref],
		types: [...IDENTIFIER_TYPES],
		limit: MAX_IDENTIFIERS,
		order: 'connected'
	});
	const users = await usersOf(store, scope, held.nodes);
	return held.nodes
		.map((identifier) => {
			const used = users.get(refKey(identifier)) ?? NOBODY;
			return { identifier: sceneNode(identifier, used.total), others: sharers(used, ref) };
		})
		.sort((a, b) => b.others.total - a.others.total || (a.identifier.key < b.identifier.key ? -1 : 1));
}

const NOBODY: Users = { total: 0, nodes: [] };

/** @param except whose card it is: not counted among those who share. */
function sharers({ total, nodes }: Users, except?: NodeRef): Sharers {
	const others = nodes.filter((node) => !except || refKey(node) !== refKey(except));
	return {
		total: except ? total - 1 : total,
		named: others.slice(0, NAMED_SHARERS).map((node) => sceneNode(node))
	};
}
