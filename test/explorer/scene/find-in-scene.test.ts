import { expect, it } from 'vitest';
import { findInScene } from '#lib/explorer/scene/find-in-scene.ts';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import { visibleScene } from '#lib/explorer/scene/visible-scene.ts';
import { node } from './sample-scene.ts';

const named = (id: string, caption: string) => ({ ...node('Trader', id), caption });
const visible = visibleScene(
	sceneOf({
		nodes: [
			named('OP1', 'Transit Méditel SARL'),
			named('OP2', 'MEDITEL Négoce'),
			named('OP3', 'شركة المحيط للنسيج'),
			...Array.from({ length: 9 }, (_, i) => named(`X${i}`, `Atlas ${i}`))
		],
		edges: [],
		omitted: 0
	})
);
const ids = (text: string) => findInScene(visible, text).map(({ id }) => id);

it('finds by words in any order, without minding accents or case, what begins with them first', () => {
	expect(ids('meditel')).toEqual(['OP2', 'OP1']);
	expect(ids('sarl méditel')).toEqual(['OP1']);
});

it('finds by identifier and in Arabic', () => {
	expect(ids('op3')).toEqual(['OP3']);
	expect(ids('المحيط')).toEqual(['OP3']);
});

it('tells a few only', () => {
	expect(ids('atlas')).toEqual(['X0', 'X1', 'X2', 'X3', 'X4', 'X5']);
	expect(ids('nothing like it')).toEqual([]);
});
