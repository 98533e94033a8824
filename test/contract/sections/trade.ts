import { expect, test } from 'vitest';
import type { NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { TradeLink } from '#lib/store/graph-store.ts';
import type { Subject } from '../graph-store.contract.ts';
import { Writer, broker, ref, trader } from '../support/rows.ts';
import { B1, T1, brokerWorld, shipmentRows } from '../support/world.ts';

export function tradeContract(subject: Subject): void {
	const links = async (refs: NodeRef[], among: boolean, limit = 100) =>
		(await subject().tradeLinks(EVERYTHING, { refs, among, limit })).map(shown);

	test('aggregates shipments between importer and partners', async () => {
		await brokerWorld(subject());
		expect(await subject().tradeLinks(EVERYTHING, { refs: [T1], among: false, limit: 100 })).toEqual([
			{
				type: 'DECLARED_BY',
				from: T1,
				to: B1,
				shipments: 2,
				first_date: '2025-01-01',
				last_date: '2025-03-01'
			},
			{
				type: 'EXPORTED_BY',
				from: T1,
				to: trader('X1'),
				shipments: 2,
				first_date: '2025-01-01',
				last_date: '2025-03-01'
			}
		]);
	});

	test('a partner sees its importers, strongest first, ties by id', async () => {
		await brokerWorld(subject());
		expect(await links([B1], false)).toEqual(['T1>B1 2', 'T2>B1 1', 'T3>B1 1']);
		expect(await links([B1], false, 2)).toEqual(['T1>B1 2', 'T2>B1 1']);
		expect(await links([trader('X1')], false)).toEqual(['T1>X1 2', 'T2>X1 1']);
		expect(await links([ref('Consignee', 'C1')], false)).toEqual(['T3>C1 1']);
	});

	test('the limit is of each node; a link found from both ends comes once', async () => {
		await brokerWorld(subject());
		expect(await links([T1, B1], false, 1)).toEqual(['T1>B1 2']);
		expect(await links([trader('X1'), broker('B2')], false, 1)).toEqual(['T1>X1 2', 'T3>B2 1']);
	});

	test('among the given nodes only', async () => {
		await brokerWorld(subject());
		expect(await links([T1, B1, trader('T2'), trader('X1')], true)).toEqual([
			'T1>B1 2',
			'T1>X1 2',
			'T2>B1 1',
			'T2>X1 1'
		]);
		expect(await links([T1, B1, trader('T2'), trader('X1')], true, 3)).toHaveLength(3);
		expect(await links([T1, T1], true)).toEqual([]);
		expect(await links([], true)).toEqual([]);
		expect(await links([trader('nobody')], false)).toEqual([]);
	});

	test('a firm that is importer and exporter at once, and shipments without a date, make no link', async () => {
		await new Writer(subject()).write(
			shipmentRows([
				{ id: 'S1', date: '2025-01-01', importer: 'T1', exporter: 'T1', broker: 'B1' },
				{ id: 'S2', date: null, importer: 'T1', exporter: 'X1' },
				{ id: 'S3', date: '2025-01-02', importer: 'X1', exporter: 'T1' }
			])
		);
		expect(await links([T1], false)).toEqual(['T1>B1 1', 'X1>T1 1']);
	});
}

function shown({ from, to, shipments }: TradeLink): string {
	return `${from.id}>${to.id} ${shipments}`;
}
