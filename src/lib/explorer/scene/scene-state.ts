import type { NodeLabel } from '#lib/domain/labels.ts';
import type { SceneData, SceneEdge, SceneNode } from '#lib/domain/scene.ts';
import type { RelationFamily } from './relation-family.ts';

export interface Point {
	x: number;
	y: number;
}

export interface SceneFilters {
	/** Labels and families switched off in the legend. */
	labels: ReadonlySet<NodeLabel>;
	families: ReadonlySet<RelationFamily>;
	/** Nodes whose known score is below are left out; unknown scores stay, since unknown is not low. */
	minScore: number;
}

/**
 * What the scene holds, and what undo brings back. Values are never changed in place: a producer gives a new state
 * that shares what it did not touch, so that a history of them is cheap.
 */
export interface SceneState {
	readonly nodes: ReadonlyMap<string, SceneNode>;
	readonly edges: ReadonlyMap<string, SceneEdge>;
	/** For a node that an expand brought, the node it was brought from. */
	readonly parents: ReadonlyMap<string, string>;
	readonly hidden: ReadonlySet<string>;
	readonly pinned: ReadonlyMap<string, Point>;
	/** Members of the cluster in view. */
	readonly members: ReadonlySet<string>;
	readonly filters: SceneFilters;
}

export const NO_FILTERS: SceneFilters = { labels: new Set(), families: new Set(), minScore: 0 };

export const EMPTY_SCENE: SceneState = {
	nodes: new Map(),
	edges: new Map(),
	parents: new Map(),
	hidden: new Set(),
	pinned: new Map(),
	members: new Set(),
	filters: NO_FILTERS
};

/** The state a page opens with. */
export function sceneOf(data: SceneData, members: Iterable<string> = []): SceneState {
	return {
		...EMPTY_SCENE,
		nodes: new Map(data.nodes.map((node) => [node.key, node])),
		edges: new Map(data.edges.map((edge) => [edge.key, edge])),
		members: new Set(members)
	};
}
