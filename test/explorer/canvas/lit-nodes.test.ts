import { expect, test } from 'vitest';
import { litNodes } from '#lib/explorer/canvas/lit-nodes.ts';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import { visibleScene } from '#lib/explorer/scene/visible-scene.ts';
import { edge, node } from '../scene/sample-scene.ts';

const [a, b, phone, person] = [
	node('Trader', 'A'),
	node('Trader', 'B'),
	node('Phone', '1'),
	node('Person', 'P')
];
const visible = visibleScene(
	sceneOf({
		nodes: [a, b, phone, person],
		edges: [edge('HAS_PHONE', a, phone), edge('HAS_PHONE', b, phone), edge('HAS_ROLE_IN', person, a)],
		omitted: 0
	})
);
const lit = (...centres: string[]) => [...litNodes(centres, visible)].sort();

test('one node with its neighbours, several with what ties them', () => {
	expect(lit('Trader:A')).toEqual(['Person:P', 'Phone:1', 'Trader:A']);
	expect(lit('Trader:A', 'Trader:B')).toEqual(['Phone:1', 'Trader:A', 'Trader:B']);
	expect(lit('Trader:A', 'Person:P')).toEqual(['Person:P', 'Trader:A']);
});

test('what is hidden or gone lights nothing', () => {
	expect(lit('Trader:Z')).toEqual([]);
	expect(lit('Trader:Z', 'Trader:B')).toEqual(['Phone:1', 'Trader:B']);
});
