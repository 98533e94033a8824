import { expect, test } from 'vitest';
import type { SceneNode } from '#lib/domain/scene.ts';
import { holdersOf } from '#lib/explorer/cluster/holders-of.ts';
import { edge, node } from '../scene/sample-scene.ts';

test('who holds an identifier or has a person, members alone and each once', () => {
	const members = ['A', 'B'].map((id) => ({ label: 'Trader' as const, id }));
	const [a, b, x] = ['A', 'B', 'X'].map((id) => node('Trader', id)) as [SceneNode, SceneNode, SceneNode];
	const [phone, person] = [node('Phone', '1'), node('Person', 'P')];
	const holders = holdersOf(
		[
			edge('HAS_PHONE', a, phone),
			edge('HAS_PHONE', b, phone),
			edge('HAS_PHONE', x, phone),
			edge('HAS_ROLE_IN', person, b),
			edge('EXPORTED_BY', a, b),
			edge('HAS_PHONE', a, phone)
		],
		members
	);
	expect(holders).toEqual({ 'Phone:1': members, 'Person:P': [members[1]] });
});
