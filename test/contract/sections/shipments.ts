import { expect, test } from 'vitest';
import type { NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { ShipmentQuery } from '#lib/store/graph-store.ts';
import type { Subject } from '../graph-store.contract.ts';
import { Writer, bare, record, ref, relation, shipment, trader } from '../support/rows.ts';
import { B1, T1, brokerWorld, score } from '../support/world.ts';

export function shipmentContract(subject: Subject): void {
	const page = (refs: NodeRef[], query: Partial<ShipmentQuery> = {}) =>
		subject().shipmentsOf(EVERYTHING, { refs, order: 'date', offset: 0, limit: 100, ...query });
	const ids = async (refs: NodeRef[], query: Partial<ShipmentQuery> = {}) =>
		(await page(refs, query)).rows.map((row) => row.shipment_id);

	test('says who, when and where', async () => {
		await brokerWorld(subject());
		expect(await page([T1], { limit: 1 })).toEqual({
			total: 2,
			rows: [
				{
					shipment_id: 'S2',
					declaration_date: '2025-03-01',
					office_code: 'MA1',
					importer_id: 'T1',
					exporter_id: 'X1',
					broker_id: 'B1',
					score: null,
					outcome: null
				}
			]
		});
		const [bareParties] = (await page([trader('T3')])).rows;
		expect(bareParties).toMatchObject({ shipment_id: 'S5', office_code: null, exporter_id: null });
	});

	test('newest first, ties by id, by page, each once', async () => {
		await brokerWorld(subject());
		expect(await ids([B1])).toEqual(['S2', 'S3', 'S4', 'S1']);
		expect(await ids([B1], { offset: 1, limit: 2 })).toEqual(['S3', 'S4']);
		expect(await page([B1], { offset: 9 })).toEqual({ total: 4, rows: [] });
		expect(await page([B1], { limit: 0 })).toEqual({ total: 4, rows: [] });
		expect(await ids([B1, T1, trader('X1'), trader('T3')])).toEqual(['S5', 'S2', 'S3', 'S4', 'S1']);
		expect(await page([trader('nobody')])).toEqual({ total: 0, rows: [] });
	});

	test('by risk: highest first, the unscored last, ties by id', async () => {
		await brokerWorld(subject());
		await score(subject(), [
			[shipment('S4'), 0.5],
			[shipment('S1'), 0.5],
			[shipment('S3'), 0]
		]);
		expect(await ids([B1], { order: 'risk' })).toEqual(['S1', 'S4', 'S3', 'S2']);
		expect((await page([B1], { order: 'risk' })).rows.map((row) => row.score)).toEqual([0.5, 0.5, 0, null]);
	});

	test('of an item, an identifier, an office', async () => {
		await brokerWorld(subject());
		const [item, container] = [ref('Item', 'S1/1'), ref('Container', 'MSCU1')];
		await new Writer(subject()).write(
			{
				nodes: [record(item, { hs_code: '010203' }), bare(container)],
				edges: [relation('PART_OF', item, shipment('S1')), relation('CARRIED_IN', shipment('S2'), container)]
			},
			'load-2'
		);
		expect(await ids([item])).toEqual(['S1']);
		expect(await ids([container])).toEqual(['S2']);
		expect(await ids([ref('Office', 'MA1')])).toEqual(['S2', 'S1']);
	});

	test('a shipment that no table describes is left out', async () => {
		await brokerWorld(subject());
		const edges = [relation('IMPORTED_BY', shipment('S9'), T1)];
		await new Writer(subject()).write({ nodes: [bare(shipment('S9'))], edges }, 'load-2');
		expect(await page([T1])).toMatchObject({ total: 2 });
	});

	test('outcomes: an offence among several inspections is an offence, none is not known', async () => {
		await brokerWorld(subject());
		const results = [
			['I1', 'S1', 'compliant'],
			['I2', 'S2', 'compliant'],
			['I3', 'S2', 'offence'],
			['I4', 'S2', 'compliant']
		] as const;
		await new Writer(subject()).write(
			{
				nodes: results.map(([id, , result]) => record(ref('Inspection', id), { result })),
				edges: results.map(([id, inspected]) =>
					relation('INSPECTS', ref('Inspection', id), shipment(inspected))
				)
			},
			'load-2'
		);
		const rows = (await page([B1])).rows.map((row) => [row.shipment_id, row.outcome]);
		expect(rows).toEqual([
			['S2', 'offence'],
			['S3', null],
			['S4', null],
			['S1', 'compliant']
		]);
	});
}
