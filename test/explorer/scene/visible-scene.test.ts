import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideNodes, setMinScore, toggleFamily, toggleLabel } from '#lib/explorer/scene/scene-producers.ts';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import { legendCounts, visibleScene } from '#lib/explorer/scene/visible-scene.ts';
import { anyScene, ring } from './sample-scene.ts';

describe('what is drawn', () => {
	it('never holds a line with a missing end, and lists every line at both its ends', () => {
		fc.assert(
			fc.property(anyScene, fc.double({ min: 0, max: 1, noNaN: true }), (data, score) => {
				const visible = visibleScene(setMinScore(score)(toggleLabel('Phone')(sceneOf(data))));
				for (const { key, from, to } of visible.edges.values()) {
					expect(visible.neighbours.get(from)).toContainEqual({ key: to, edge: key });
					expect(visible.neighbours.get(to)).toContainEqual({ key: from, edge: key });
				}
			})
		);
	});

	it('leaves unknown scores in when low ones are filtered: not known is not harmless', () => {
		const { data, keys } = ring();
		const visible = visibleScene(setMinScore(0.5)(sceneOf(data)));
		expect([...visible.nodes.keys()].sort()).toEqual([keys.a, keys.person, keys.phone, keys.tick].sort());
	});

	it('drops the links of a family and keeps its nodes', () => {
		const { data } = ring();
		const visible = visibleScene(toggleFamily('trade')(sceneOf(data)));
		expect(visible.nodes.size).toBe(6);
		expect([...visible.edges.values()].every(({ shipments }) => shipments === null)).toBe(true);
	});
});

describe('the legend', () => {
	it('counts what is there and what is drawn', () => {
		const { data, keys } = ring();
		const state = hideNodes([keys.b])(sceneOf(data));
		const { labels, families } = legendCounts(state, visibleScene(state));
		expect(labels.get('Trader')).toEqual({ total: 2, visible: 1 });
		expect(families.get('trade')).toEqual({ total: 2, visible: 1 });
		expect(families.get('identifier')).toEqual({ total: 2, visible: 1 });
	});
});
