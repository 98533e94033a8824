import { z } from 'zod';
import { edgeType, nodeRef } from './graph.ts';
import type { NodeRef } from './graph.ts';
import { NODE_LABELS } from './labels.ts';
import type { EdgeType } from './labels.ts';

/** Most nodes one request may ask for; the scene warns well before. */
export const MAX_EXPAND = 500;
/** Most nodes of a scene that a request may name to have them linked to what it brings. */
export const MAX_SCENE_REFS = 5000;

/** A node as the explorer draws it: what a mark, a row or a label needs, and no more. */
export interface SceneNode extends NodeRef {
	/** `refKey` of the node. */
	key: string;
	caption: string;
	/** No table describes this id. */
	bare: boolean;
	/** 0..1; null where there is no assessment: not known, not harmless. */
	score: number | null;
	cluster_id: string | null;
	/** Identifiers: how many entities use it, in the whole store. */
	shared_by: number | null;
	/** Shipments: declaration day. */
	date: string | null;
	/** Name of the place, kind or country, where there is one. */
	detail: string | null;
}

export interface SceneEdge {
	key: string;
	type: EdgeType;
	from: string;
	to: string;
	/** Aggregated trade: how many shipments stand behind the link; null for a single relation. */
	shipments: number | null;
	first_date: string | null;
	last_date: string | null;
}

/** What a request adds to a scene. */
export interface SceneData {
	nodes: SceneNode[];
	edges: SceneEdge[];
	/** What matched and was left out, by a limit or since it says nothing of the network: shown, never silent. */
	omitted: number;
}

export const TRADE_TYPES = ['EXPORTED_BY', 'DECLARED_BY', 'CONSIGNED_TO'] as const;
export const tradeType = z.enum(TRADE_TYPES);

const limit = z.int().min(1).max(MAX_EXPAND);
const refs = z.array(nodeRef).min(1).max(50);
const among = z.array(nodeRef).max(MAX_SCENE_REFS).default([]);

/** One expand: neighbours along relations, or trade partners across the shipments between. */
export const expandRequest = z.discriminatedUnion('along', [
	z.object({
		along: z.literal('relations'),
		refs,
		types: z.array(edgeType).min(1).optional(),
		labels: z.array(z.enum(NODE_LABELS)).min(1).optional(),
		limit,
		order: z.enum(['risk', 'connected']),
		/** Nodes already in the scene: their relations with the new ones come too. */
		among
	}),
	z.object({
		along: z.literal('trade'),
		refs,
		types: z.array(tradeType).min(1).optional(),
		limit,
		order: z.enum(['risk', 'connected']),
		among
	})
]);
export type ExpandRequest = z.output<typeof expandRequest>;

/** Adds named nodes to a scene, with their relations to it. */
export const connectRequest = z.object({ refs: z.array(nodeRef).min(1).max(MAX_EXPAND), among });
export type ConnectRequest = z.output<typeof connectRequest>;

/** What an expand of one node would bring, by relation. */
export interface ExpandOption {
	along: 'relations' | 'trade';
	type: EdgeType;
	direction: 'out' | 'in';
	/** Label at the other end. */
	label: (typeof NODE_LABELS)[number];
	count: number;
	/** The count is a lower bound. */
	more: boolean;
}
