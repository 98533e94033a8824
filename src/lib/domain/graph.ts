import { z } from 'zod';
import { EDGE_TYPES, NODE_LABELS, ORGANISATION_LABELS } from './labels.ts';
import type { EdgeType, NodeLabel, OrganisationLabel } from './labels.ts';

/** A property value as both stores hold it. Dates are ISO 8601 text, so that they sort as dates. */
export type Scalar = string | number | boolean;
export type Properties = Record<string, Scalar>;

/** Business key of a node; never a store's internal id, which may be reused. */
export const nodeRef = z.object({ label: z.enum(NODE_LABELS), id: z.string().min(1).max(512) });
export type NodeRef = z.infer<typeof nodeRef>;

export const edgeType = z.enum(EDGE_TYPES);

/** The row a value came from: load, file name inside the load, 1-based line in that file. */
export interface SourceRef {
	load_id: string;
	file: string;
	line: number;
}

/** A node as read from a store. */
export interface GraphNode extends NodeRef {
	/** Short text to show: a name, else the id. */
	caption: string;
	properties: Properties;
	/** True when other rows name this id but no table describes it. */
	bare: boolean;
	/** 1 for the first content seen; one more for each change. */
	version: number;
	source: SourceRef;
	/** Columns whose value came from an earlier row than `source` (the newer file lacked the column). */
	carried: Record<string, SourceRef>;
	/** From the current analysis; absent before the first one. */
	risk?: NodeRisk;
}

export interface NodeRisk {
	/** 0..1 */
	score: number;
	community: number | null;
	cluster_id: string | null;
}

/** A relation as read from a store. */
export interface GraphEdge {
	/** Stable business key: `type|fromLabel:fromId|toLabel:toId|discriminator`. */
	key: string;
	type: EdgeType;
	from: NodeRef;
	to: NodeRef;
	properties: Properties;
	valid_from: string | null;
	valid_to: string | null;
	version: number;
	source: SourceRef;
}

export interface SubGraph {
	nodes: GraphNode[];
	edges: GraphEdge[];
	/** Neighbours that matched but were left out by the limit: shown, never silent. */
	omitted: number;
}

export function refKey(ref: NodeRef): string {
	return `${ref.label}:${ref.id}`;
}

export function edgeKey(type: EdgeType, from: NodeRef, to: NodeRef, discriminator = ''): string {
	return `${type}|${refKey(from)}|${refKey(to)}|${discriminator}`;
}

export function isOrganisation(label: NodeLabel): label is OrganisationLabel {
	return (ORGANISATION_LABELS as readonly string[]).includes(label);
}

export function isLabel(value: string): value is NodeLabel {
	return (NODE_LABELS as readonly string[]).includes(value);
}
