import type { NodeLabel } from '#lib/domain/labels.ts';
import type { SceneEdge, SceneNode } from '#lib/domain/scene.ts';
import { relationFamily } from './relation-family.ts';
import type { RelationFamily } from './relation-family.ts';
import type { SceneState } from './scene-state.ts';

export interface VisibleScene {
	nodes: Map<string, SceneNode>;
	edges: Map<string, SceneEdge>;
	/** Visible neighbours and the relations that lead to them. */
	neighbours: Map<string, Neighbour[]>;
}

export interface Neighbour {
	key: string;
	edge: string;
}

/** What is left to draw after hiding and filtering. */
export function visibleScene(state: SceneState): VisibleScene {
	const nodes = new Map<string, SceneNode>();
	for (const [key, node] of state.nodes) if (isVisible(state, node)) nodes.set(key, node);
	const edges = new Map<string, SceneEdge>();
	const neighbours = new Map<string, Neighbour[]>();
	for (const key of nodes.keys()) neighbours.set(key, []);
	for (const [key, edge] of state.edges) {
		const from = neighbours.get(edge.from);
		const to = neighbours.get(edge.to);
		if (!from || !to || state.filters.families.has(relationFamily(edge))) continue;
		edges.set(key, edge);
		from.push({ key: edge.to, edge: key });
		if (edge.from !== edge.to) to.push({ key: edge.from, edge: key });
	}
	return { nodes, edges, neighbours };
}

function isVisible(state: SceneState, node: SceneNode): boolean {
	if (state.hidden.has(node.key) || state.filters.labels.has(node.label)) return false;
	return node.score === null || node.score >= state.filters.minScore;
}

export interface LegendCounts {
	/** Nodes in the scene, and how many of them are drawn, in the order of first appearance. */
	labels: Map<NodeLabel, LegendCount>;
	families: Map<RelationFamily, LegendCount>;
}

export interface LegendCount {
	total: number;
	visible: number;
}

export function legendCounts(state: SceneState, visible: VisibleScene): LegendCounts {
	const labels = new Map<NodeLabel, LegendCount>();
	for (const node of state.nodes.values()) count(labels, node.label, visible.nodes.has(node.key));
	const families = new Map<RelationFamily, LegendCount>();
	for (const edge of state.edges.values()) {
		count(families, relationFamily(edge), visible.edges.has(edge.key));
	}
	return { labels, families };
}

function count<K>(counts: Map<K, LegendCount>, key: K, visible: boolean): void {
	const entry = counts.get(key) ?? { total: 0, visible: 0 };
	entry.total += 1;
	if (visible) entry.visible += 1;
	counts.set(key, entry);
}
