import type { NodeLabel } from '#lib/domain/labels.ts';
import type { SceneData } from '#lib/domain/scene.ts';
import type { RelationFamily } from './relation-family.ts';
import type { Point, SceneState } from './scene-state.ts';

/** Turns a state into the next; gives the very same state where there is nothing to change. */
export type Producer = (state: SceneState) => SceneState;

/**
 * Adds nodes and relations. Known nodes are brought up to date and come back if they were hidden, since they were
 * asked for; relations whose ends are not both in the scene are dropped.
 * @param parent the node an expand started from.
 */
export function addToScene(data: SceneData, parent: string | null = null): Producer {
	return (state) => {
		const nodes = new Map(state.nodes);
		const parents = new Map(state.parents);
		const hidden = new Set(state.hidden);
		for (const node of data.nodes) {
			const known = nodes.get(node.key);
			if (!known && parent !== null && parent !== node.key) parents.set(node.key, parent);
			nodes.set(node.key, { ...node, shared_by: node.shared_by ?? known?.shared_by ?? null });
			hidden.delete(node.key);
		}
		const edges = new Map(state.edges);
		for (const edge of data.edges) {
			if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.key, edge);
		}
		return { ...state, nodes, edges, parents, hidden };
	};
}

export function hideNodes(keys: Iterable<string>): Producer {
	return (state) => {
		const hidden = new Set(state.hidden);
		for (const key of keys) if (state.nodes.has(key)) hidden.add(key);
		return hidden.size === state.hidden.size ? state : { ...state, hidden };
	};
}

/** Leaves the given nodes alone on the scene. */
export function isolateNodes(keys: Iterable<string>): Producer {
	return (state) => {
		const kept = new Set(keys);
		return hideNodes([...state.nodes.keys()].filter((key) => !kept.has(key)))(state);
	};
}

export function showHidden(): Producer {
	return (state) => (state.hidden.size === 0 ? state : { ...state, hidden: new Set() });
}

export function pinNodes(places: Iterable<readonly [string, Point]>): Producer {
	return (state) => {
		const pinned = new Map(state.pinned);
		for (const [key, place] of places) if (state.nodes.has(key)) pinned.set(key, place);
		return { ...state, pinned };
	};
}

export function unpinNodes(keys: Iterable<string>): Producer {
	return (state) => {
		const pinned = new Map(state.pinned);
		for (const key of keys) pinned.delete(key);
		return pinned.size === state.pinned.size ? state : { ...state, pinned };
	};
}

export function toggleLabel(label: NodeLabel): Producer {
	return (state) => ({
		...state,
		filters: { ...state.filters, labels: toggled(state.filters.labels, label) }
	});
}

export function toggleFamily(family: RelationFamily): Producer {
	return (state) => ({
		...state,
		filters: { ...state.filters, families: toggled(state.filters.families, family) }
	});
}

export function setMinScore(minScore: number): Producer {
	return (state) =>
		state.filters.minScore === minScore ? state : { ...state, filters: { ...state.filters, minScore } };
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
	const next = new Set(set);
	if (!next.delete(item)) next.add(item);
	return next;
}
