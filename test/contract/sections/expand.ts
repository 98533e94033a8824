import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { ExpandQuery } from '#lib/store/graph-store.ts';
import type { Subject } from '../graph-store.contract.ts';
import { Writer, bare, person, record, ref, relation, shipment, trader } from '../support/rows.ts';
import { B1, T1, brokerWorld, score } from '../support/world.ts';

export function expandContract(subject: Subject): void {
	const expand = (query: Partial<ExpandQuery>) =>
		subject().expand(EVERYTHING, { refs: [B1], limit: 100, order: 'risk', ...query });
	const ids = async (query: Partial<ExpandQuery>) => (await expand(query)).nodes.map((node) => node.id);

	test('counts what an expand would bring, by type, direction, label', async () => {
		await brokerWorld(subject());
		expect(await subject().expandCounts(EVERYTHING, B1)).toEqual([
			{ type: 'DECLARED_BY', direction: 'in', label: 'Shipment', count: 4 }
		]);
		expect(await subject().expandCounts(EVERYTHING, shipment('S1'))).toEqual([
			{ type: 'CLEARED_AT', direction: 'out', label: 'Office', count: 1 },
			{ type: 'DECLARED_BY', direction: 'out', label: 'Broker', count: 1 },
			{ type: 'EXPORTED_BY', direction: 'out', label: 'Trader', count: 1 },
			{ type: 'IMPORTED_BY', direction: 'out', label: 'Trader', count: 1 }
		]);
		expect(await subject().expandCounts(EVERYTHING, trader('nobody'))).toEqual([]);
	});

	test('counts nodes, not relations', async () => {
		const nodes = [record(person('P1'), { full_name: 'P' }), record(T1, { name: 'A' })];
		const edges = ['director', 'shareholder'].map((role) =>
			relation('HAS_ROLE_IN', person('P1'), T1, { discriminator: role })
		);
		await new Writer(subject()).write({ nodes, edges });
		expect(await subject().expandCounts(EVERYTHING, T1)).toEqual([
			{ type: 'HAS_ROLE_IN', direction: 'in', label: 'Person', count: 1 }
		]);
		expect(await expand({ refs: [T1] })).toMatchObject({
			nodes: [{ id: 'P1' }],
			edges: [{ key: edges[0].key }, { key: edges[1].key }],
			omitted: 0
		});
	});

	test('brings neighbours and what ties them to the given nodes, nothing else', async () => {
		await brokerWorld(subject());
		const around = await expand({ refs: [T1, shipment('S3')] });
		expect(around.nodes.map((node) => `${node.label}:${node.id}`)).toEqual([
			'Broker:B1',
			'Office:MA2',
			'Shipment:S1',
			'Shipment:S2',
			'Trader:T2',
			'Trader:X1'
		]);
		expect(around.edges.map((edge) => edge.key)).toEqual([
			'CLEARED_AT|Shipment:S3|Office:MA2|',
			'DECLARED_BY|Shipment:S3|Broker:B1|',
			'EXPORTED_BY|Shipment:S3|Trader:X1|',
			'IMPORTED_BY|Shipment:S1|Trader:T1|',
			'IMPORTED_BY|Shipment:S2|Trader:T1|',
			'IMPORTED_BY|Shipment:S3|Trader:T2|'
		]);
		expect(around.omitted).toBe(0);
	});

	test('the given nodes are not their own neighbours', async () => {
		await brokerWorld(subject());
		expect(await ids({ refs: [T1, shipment('S1'), shipment('S2')] })).toEqual(['B1', 'MA1', 'X1']);
	});

	test('follows the types and finds the labels asked for, and shows every relation with what it found', async () => {
		await brokerWorld(subject());
		const two = [relation('EXPORTED_BY', shipment('S1'), T1)];
		await new Writer(subject()).write({ edges: two }, 'load-2');
		const only = await expand({ refs: [shipment('S1')], types: ['IMPORTED_BY'] });
		expect(only.nodes.map((node) => node.id)).toEqual(['T1']);
		expect(only.edges.map((edge) => edge.type)).toEqual(['EXPORTED_BY', 'IMPORTED_BY']);
		expect(await ids({ refs: [shipment('S1')], labels: ['Office', 'Broker'] })).toEqual(['B1', 'MA1']);
		expect(await ids({ refs: [shipment('S1')], types: [] })).toEqual([]);
		expect(await ids({ refs: [shipment('S1')], labels: [] })).toEqual([]);
	});

	test('says what the limit left out', async () => {
		await brokerWorld(subject());
		const some = await expand({ limit: 3 });
		expect(some.nodes.map((node) => node.id)).toEqual(['S1', 'S2', 'S3']);
		expect(some.edges).toHaveLength(3);
		expect(some.omitted).toBe(1);
		expect(await expand({ limit: 0 })).toEqual({ nodes: [], edges: [], omitted: 4 });
		expect(await expand({ limit: 4 })).toMatchObject({ omitted: 0 });
		expect(await expand({ refs: [trader('nobody')] })).toEqual({ nodes: [], edges: [], omitted: 0 });
		expect(await expand({ refs: [] })).toEqual({ nodes: [], edges: [], omitted: 0 });
	});

	test('orders by risk: highest first, the unscored last, ties by label and id', async () => {
		await brokerWorld(subject());
		await score(subject(), [
			[shipment('S2'), 0],
			[shipment('S3'), 0.9],
			[shipment('S4'), 0.9]
		]);
		const around = await expand({ limit: 3 });
		expect(around.nodes.map((node) => node.id)).toEqual(['S3', 'S4', 'S2']);
		expect(around.nodes[0].risk).toEqual({ score: 0.9, community: null, cluster_id: null });
		expect(await ids({})).toEqual(['S3', 'S4', 'S2', 'S1']);
	});

	test('ties go by label, then by id by code point', async () => {
		const [hub, ends] = [
			shipment('hub'),
			[trader('a'), trader('B'), ref('Consignee', 'z'), ref('Broker', 'y')]
		];
		const all = [...ends, ref('Broker', '\u{1F600}'), ref('Broker', '\uFF21')];
		const edges = all.map((to) => relation('DECLARED_BY', hub, to));
		await new Writer(subject()).write({ nodes: [hub, ...all].map((to) => bare(to)), edges });
		const expected = ['y', '\uFF21', '\u{1F600}', 'z', 'B', 'a'];
		for (const order of ['risk', 'connected'] as const) {
			expect(await ids({ refs: [hub], order })).toEqual(expected);
			expect(await ids({ refs: [hub], order, limit: 2 })).toEqual(expected.slice(0, 2));
		}
	});

	test('orders by degree: most relations first, in and out, ties by label and id', async () => {
		await brokerWorld(subject());
		// S1, S2, S3: importer, exporter, broker, office; S4: importer, broker, consignee.
		expect(await ids({ order: 'connected' })).toEqual(['S1', 'S2', 'S3', 'S4']);
		expect(await ids({ refs: [shipment('S1')], order: 'connected' })).toEqual(['B1', 'X1', 'MA1', 'T1']);
		expect(await ids({ refs: [ref('Office', 'MA1'), shipment('S5')], order: 'connected' })).toEqual([
			'S1',
			'S2',
			'T3',
			'B2'
		]);
	});
}
