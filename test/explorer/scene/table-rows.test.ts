import { describe, expect, it } from 'vitest';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import { tableRows } from '#lib/explorer/scene/table-rows.ts';
import type { TableOrder } from '#lib/explorer/scene/table-rows.ts';
import { visibleScene } from '#lib/explorer/scene/visible-scene.ts';
import { ring } from './sample-scene.ts';

const collator = new Intl.Collator('en');
const { data, keys } = ring();
const rows = (text: string, order: TableOrder) =>
	tableRows(visibleScene(sceneOf(data)), text, order, ({ label }) => label, collator).map(
		({ node }) => node.key
	);

describe('the table twin', () => {
	it('holds the nodes of the drawing', () => {
		expect(rows('', { column: 'caption', descending: false }).toSorted()).toEqual(
			Object.values(keys).toSorted()
		);
	});

	it('puts what is not known last, whichever way the column runs', () => {
		const falling = rows('', { column: 'score', descending: true });
		const rising = rows('', { column: 'score', descending: false });
		expect(falling.slice(0, 4)).toEqual([keys.a, keys.tick, keys.b, keys.broker]);
		expect(rising.slice(0, 4)).toEqual([keys.broker, keys.b, keys.tick, keys.a]);
		expect(falling.slice(4)).toEqual(rising.slice(4));
	});

	it('finds by name, id and type, in any case', () => {
		const order: TableOrder = { column: 'caption', descending: false };
		expect(rows('t1', order)).toEqual([keys.a]);
		expect(rows('BROKER', order)).toEqual([keys.broker]);
		expect(rows(' +2126 ', order)).toEqual([keys.phone]);
	});

	it('counts neighbours, not relations', () => {
		const found = tableRows(
			visibleScene(sceneOf(data)),
			'T1',
			{ column: 'links', descending: true },
			({ label }) => label,
			collator
		);
		expect(found[0]?.links).toBe(4);
	});
});
