import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forceLayout } from '#lib/explorer/layout/force-layout.ts';
import { ScenePlacement } from '#lib/explorer/layout/scene-placement.ts';
import { addToScene, pinNodes } from '#lib/explorer/scene/scene-producers.ts';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import type { SceneState } from '#lib/explorer/scene/scene-state.ts';
import { visibleScene } from '#lib/explorer/scene/visible-scene.ts';
import { anyScene, edge, node, ring } from '../scene/sample-scene.ts';

function laidOut(state: SceneState, placement = new ScenePlacement(), kind: 'fresh' | 'settle' = 'fresh') {
	const visible = visibleScene(state);
	placement.seed(state, visible);
	const { keys, problem } = placement.problem(state, visible, kind);
	placement.take(keys, forceLayout(problem));
	placement.settle(keys);
	return placement;
}

describe('the force layout', () => {
	it('gives the same picture for the same scene, in whatever order it came', () => {
		fc.assert(
			fc.property(anyScene, (data) => {
				const turned = { ...data, nodes: data.nodes.toReversed(), edges: data.edges.toReversed() };
				const sorted = (p: ScenePlacement) => [...p.places].sort(([a], [b]) => (a < b ? -1 : 1));
				expect(sorted(laidOut(sceneOf(turned)))).toEqual(sorted(laidOut(sceneOf(data))));
			}),
			{ numRuns: 25 }
		);
	});

	it('places every node somewhere finite, and none over another', () => {
		fc.assert(
			fc.property(anyScene, (data) => {
				const places = [...laidOut(sceneOf(data)).places.values()];
				for (const [i, a] of places.entries()) {
					expect(Number.isFinite(a.x) && Number.isFinite(a.y)).toBe(true);
					for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('keeps a pinned node exactly where it was put', () => {
		const { data, keys } = ring();
		const at = { x: 123.456, y: -78.9 };
		const placement = laidOut(pinNodes([[keys.a, at]])(sceneOf(data)));
		expect(placement.places.get(keys.a)).toEqual(at);
	});

	it('leaves what stood before alone when it settles newcomers, and puts them beside their parent', () => {
		const { data, keys } = ring();
		const state = sceneOf(data);
		const placement = laidOut(state);
		const before = new Map(placement.places);
		const parent = data.nodes[0]!;
		const newcomers = Array.from({ length: 10 }, (_, i) => node('Shipment', `N${i}`));
		const edges = newcomers.map((newcomer) => edge('IMPORTED_BY', newcomer, parent));
		laidOut(addToScene({ nodes: newcomers, edges, omitted: 0 }, keys.a)(state), placement, 'settle');
		for (const [key, place] of before) expect(placement.places.get(key)).toEqual(place);
		const home = placement.places.get(keys.a)!;
		const spread = [...before.values()].map(({ x, y }) => Math.hypot(x - home.x, y - home.y));
		for (const { key } of newcomers) {
			const { x, y } = placement.places.get(key)!;
			expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(2 * Math.max(...spread));
		}
	});

	it('takes a node back to where it stood when its pin is taken back', () => {
		const { data, keys } = ring();
		const state = sceneOf(data);
		const placement = laidOut(state);
		const rest = placement.places.get(keys.a);
		const at = { x: 1, y: 1 };
		placement.pin(keys.a, at, false);
		const pinned = pinNodes([[keys.a, at]])(state);
		expect(placement.places.get(keys.a)).toEqual(at);
		placement.release(pinned, state);
		expect(placement.places.get(keys.a)).toEqual(rest);
	});
});
