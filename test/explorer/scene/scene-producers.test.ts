import { describe, expect, it } from 'vitest';
import { addToScene, hideNodes, isolateNodes, pinNodes } from '#lib/explorer/scene/scene-producers.ts';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import { edge, node, ring } from './sample-scene.ts';

describe('adding to a scene', () => {
	it('remembers what each new node came from, and leaves known ones with theirs', () => {
		const { data, keys } = ring();
		const fresh = node('Address', 'A1');
		const known = data.nodes.find(({ key }) => key === keys.b)!;
		const state = addToScene({ nodes: [fresh, known], edges: [], omitted: 0 }, keys.a)(sceneOf(data));
		expect([...state.parents]).toEqual([[fresh.key, keys.a]]);
	});

	it('drops a relation with an end that is not in the scene', () => {
		const [a, b] = [node('Trader', 'X'), node('Trader', 'Y')];
		const state = addToScene({ nodes: [a], edges: [edge('HAS_PHONE', a, b)], omitted: 0 })(
			sceneOf(ring().data)
		);
		expect([...state.edges.values()].some(({ to }) => to === b.key)).toBe(false);
	});

	it('brings back what was hidden, since it was asked for', () => {
		const { data, keys } = ring();
		const hidden = hideNodes([keys.b])(sceneOf(data));
		expect(addToScene({ nodes: [data.nodes[1]!], edges: [], omitted: 0 })(hidden).hidden.size).toBe(0);
	});

	it('keeps a known count of sharers where the newcomer has none', () => {
		const { data, keys } = ring();
		const bare = { ...data.nodes[2]!, shared_by: null };
		const state = addToScene({ nodes: [bare], edges: [], omitted: 0 })(sceneOf(data));
		expect(state.nodes.get(keys.phone)?.shared_by).toBe(2);
	});
});

describe('isolating', () => {
	it('hides all but the given nodes', () => {
		const { data, keys } = ring();
		const state = isolateNodes([keys.a, keys.phone])(sceneOf(data));
		expect([...state.nodes.keys()].filter((key) => !state.hidden.has(key))).toEqual([keys.a, keys.phone]);
	});
});

describe('pinning', () => {
	it('pins nodes of the scene only', () => {
		const { data, keys } = ring();
		const at = { x: 1, y: 2 };
		const state = pinNodes([
			[keys.a, at],
			['Trader:nobody', at]
		])(sceneOf(data));
		expect([...state.pinned]).toEqual([[keys.a, at]]);
	});
});
