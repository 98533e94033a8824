import { crowding, layoutWeight, markRadius } from '../canvas/mark-style.ts';
import type { Point, SceneState } from '../scene/scene-state.ts';
import type { VisibleScene } from '../scene/visible-scene.ts';
import { roundsFor } from './layout-problem.ts';
import type { LayoutProblem } from './layout-problem.ts';
import { placeNewNodes } from './seed-positions.ts';

/** `fresh` places everything that is not pinned; `settle` finds room for what is new and leaves the rest alone. */
export type LayoutKind = 'fresh' | 'settle';

/** Free space round a mark, in layout units. */
const MARGIN = 3;

/** Where the nodes of a scene stand. Places outlive their nodes: undo and redo find them where they were. */
export class ScenePlacement {
	readonly places = new Map<string, Point>();
	/** Nodes that a layout has placed. */
	private readonly settled = new Set<string>();
	/** Where a node stood before it was pinned. */
	private readonly rest = new Map<string, Point>();

	/** Gives every visible node a place, and every pinned one its own. */
	seed(scene: SceneState, visible: VisibleScene): void {
		const around = (key: string): string[] => {
			const neighbours = (visible.neighbours.get(key) ?? []).map((neighbour) => neighbour.key);
			const parent = scene.parents.get(key);
			return parent === undefined ? neighbours : [parent, ...neighbours];
		};
		for (const [key, place] of placeNewNodes(visible.nodes.keys(), this.places, around)) {
			this.places.set(key, place);
		}
		for (const [key, place] of scene.pinned) this.places.set(key, place);
	}

	/** Remembers where a node was, so that taking back its pin takes it back there. */
	pin(key: string, place: Point, wasPinned: boolean): void {
		const before = this.places.get(key);
		if (before && !wasPinned) this.rest.set(key, before);
		this.places.set(key, place);
	}

	/** After a step was taken back or repeated: what is no longer pinned goes back to where it stood. */
	release(before: SceneState, after: SceneState): void {
		for (const key of before.pinned.keys()) {
			const rest = this.rest.get(key);
			if (rest && !after.pinned.has(key)) this.places.set(key, rest);
		}
	}

	/** Begins again from the same places as at the first time; the pinned stay. */
	forget(scene: SceneState): void {
		for (const key of scene.nodes.keys()) if (!scene.pinned.has(key)) this.places.delete(key);
		this.settled.clear();
	}

	/** @returns the layout to be solved, and the keys in the order of its nodes. */
	problem(
		scene: SceneState,
		visible: VisibleScene,
		kind: LayoutKind
	): { keys: string[]; problem: LayoutProblem } {
		const keys = [...visible.nodes.keys()].sort();
		const index = new Map(keys.map((key, i) => [key, i]));
		const links = [...visible.edges.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
		const scale = crowding(keys.length);
		const isFixed = (key: string) => scene.pinned.has(key) || (kind === 'settle' && this.settled.has(key));
		const radius = (key: string) =>
			markRadius(visible.nodes.get(key)!, scene.members.has(key)) * scale + MARGIN;
		const place = (key: string): number[] => {
			const { x, y } = this.places.get(key)!;
			return [x, y];
		};
		const rounds = roundsFor(keys.length);
		return {
			keys,
			problem: {
				places: Float64Array.from(keys.flatMap(place)),
				radii: Float64Array.from(keys, radius),
				fixed: Uint8Array.from(keys, (key) => (isFixed(key) ? 1 : 0)),
				links: Uint32Array.from(links.flatMap(({ from, to }) => [index.get(from)!, index.get(to)!])),
				weights: Float64Array.from(links, layoutWeight),
				rounds: kind === 'fresh' ? rounds : Math.ceil(rounds / 4)
			}
		};
	}

	take(keys: readonly string[], places: Float64Array): void {
		for (const [i, key] of keys.entries()) this.places.set(key, { x: places[2 * i]!, y: places[2 * i + 1]! });
	}

	settle(keys: Iterable<string>): void {
		for (const key of keys) this.settled.add(key);
	}
}
