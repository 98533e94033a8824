import { expect, test } from 'vitest';
import { EDGE_TYPES } from '#lib/domain/labels.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import {
	Writer,
	bare,
	broker,
	collect,
	person,
	record,
	ref,
	relation,
	shipment,
	trader
} from '../support/rows.ts';
import { brokerWorld } from '../support/world.ts';

export function readContract(subject: Subject): void {
	test('an empty store answers emptily', async () => {
		const store = subject();
		expect(await store.counts(EVERYTHING)).toEqual({
			nodes: {},
			edges: {},
			bare: 0,
			quarantined: 0,
			first_declaration: null,
			last_declaration: null
		});
		expect(await store.loads(EVERYTHING)).toEqual([]);
		expect(await store.nodes(EVERYTHING, [trader('T1')])).toEqual([]);
		expect(await store.nodes(EVERYTHING, [])).toEqual([]);
		expect(await store.labelsOf(EVERYTHING, ['T1'])).toEqual([]);
		expect(await store.edgesAmong(EVERYTHING, [trader('T1')])).toEqual([]);
		expect(await collect(store.scanNodes(EVERYTHING, 'Trader'))).toEqual([]);
		expect(await collect(store.scanEdges(EVERYTHING, EDGE_TYPES))).toEqual([]);
	});

	test('counts what is there', async () => {
		await brokerWorld(subject());
		expect(await subject().counts(EVERYTHING)).toEqual({
			nodes: { Shipment: 5, Trader: 4, Broker: 2, Consignee: 1, Office: 2 },
			edges: { IMPORTED_BY: 5, EXPORTED_BY: 3, DECLARED_BY: 5, CONSIGNED_TO: 1, CLEARED_AT: 3 },
			bare: 7,
			quarantined: 0,
			first_declaration: '2025-01-01',
			last_declaration: '2025-04-01'
		});
	});

	test('nodes come in the order asked for, as often as asked for', async () => {
		const nodes = ['a', 'b', 'c'].map((id) => record(trader(id), { name: id }));
		await new Writer(subject()).write({ nodes });
		const asked = ['c', 'x', 'a', 'c', 'b'].map(trader);
		const found = await subject().nodes(EVERYTHING, asked);
		expect(found.map((node) => node.id)).toEqual(['c', 'a', 'c', 'b']);
	});

	test('labels that hold an id, as asked for, then by label', async () => {
		const both = [trader('7'), broker('7'), ref('Consignee', '7'), person('8')].map((to) => bare(to));
		await new Writer(subject()).write({ nodes: both });
		expect(await subject().labelsOf(EVERYTHING, ['8', 'none', '7'])).toEqual([
			person('8'),
			broker('7'),
			ref('Consignee', '7'),
			trader('7')
		]);
	});

	test('ids are case-sensitive and are not trimmed', async () => {
		const ids = ['a', 'A', ' a', 'a ', 'á', 'a\u0301'];
		await new Writer(subject()).write({ nodes: ids.map((id) => record(trader(id), { name: `[${id}]` })) });
		const found = await subject().nodes(EVERYTHING, ids.map(trader));
		expect(found.map((node) => node.caption)).toEqual(ids.map((id) => `[${id}]`));
	});

	test('scans nodes by id, by code point', async () => {
		const ids = ['b', 'a', 'B', '10', '9', 'é', 'z', 'ش', '\u{1F600}', '\uFF21', 'S1', 'S1-1', 'S10'];
		await new Writer(subject()).write({ nodes: ids.map((id) => bare(trader(id))) });
		await new Writer(subject()).write({ nodes: [bare(broker('x'))] }, 'load-2');
		const scanned = (await collect(subject().scanNodes(EVERYTHING, 'Trader'))).map((node) => node.id);
		expect(scanned).toEqual([
			'10',
			'9',
			'B',
			'S1',
			'S1-1',
			'S10',
			'a',
			'b',
			'z',
			'é',
			'ش',
			'\uFF21',
			'\u{1F600}'
		]);
	});

	test('scans relations of the types by key, by code point', async () => {
		const ids = ['S1', 'S10', 'S1}', 'S', 'Sé', 'S\u{1F600}', 'S\uFF21'];
		const nodes = [
			...ids.map((id) => bare(shipment(id))),
			bare(trader('T')),
			bare(trader('T0')),
			bare(broker('T'))
		];
		const edges = ids.flatMap((id) => [
			relation('IMPORTED_BY', shipment(id), trader('T')),
			relation('IMPORTED_BY', shipment(id), trader('T0')),
			relation('EXPORTED_BY', shipment(id), trader('T')),
			relation('DECLARED_BY', shipment(id), broker('T'))
		]);
		await new Writer(subject()).write({ nodes, edges });
		const scan = async (...types: (typeof EDGE_TYPES)[number][]) =>
			(await collect(subject().scanEdges(EVERYTHING, types))).map((edge) => edge.key);
		const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
		const keys = edges.map((edge) => edge.key).sort(byCodePoint);
		expect(await scan(...EDGE_TYPES)).toEqual(keys);
		const declared = keys.filter((key) => key.startsWith('DECLARED_BY'));
		const imported = keys.filter((key) => key.startsWith('IMPORTED_BY'));
		expect(await scan('IMPORTED_BY', 'DECLARED_BY')).toEqual([...declared, ...imported]);
		expect(await scan('IMPORTED_BY', 'IMPORTED_BY')).toEqual(imported);
		expect(await scan()).toEqual([]);
		expect((await subject().edgesAmong(EVERYTHING, nodes)).map((edge) => edge.key)).toEqual(keys);
	});

	test('scans more than a chunk, each node once, and may be left early', async () => {
		const ids = Array.from({ length: 4321 }, (_, i) => String(i).padStart(5, '0'));
		await new Writer(subject()).write({ nodes: ids.map((id) => bare(trader(id))) });
		let chunks = 0;
		const seen: string[] = [];
		for await (const chunk of subject().scanNodes(EVERYTHING, 'Trader')) {
			chunks++;
			expect(chunk.length).toBeGreaterThan(0);
			seen.push(...chunk.map((node) => node.id));
		}
		expect(seen).toEqual(ids);
		expect(chunks).toBeGreaterThan(1);
		for await (const [first] of subject().scanNodes(EVERYTHING, 'Trader')) {
			expect(first.id).toBe('00000');
			break;
		}
		await new Writer(subject()).write(
			{ nodes: [record(trader('00000'), { name: 'still works' })] },
			'load-2'
		);
	});

	test('two scans at once do not disturb one another, nor what is written meanwhile', async () => {
		const ids = Array.from({ length: 2500 }, (_, i) => String(i).padStart(5, '0'));
		const writer = new Writer(subject());
		await writer.write({ nodes: ids.map((id) => bare(trader(id))) });
		const [a, b] = await Promise.all([
			collect(subject().scanNodes(EVERYTHING, 'Trader')),
			collect(subject().scanNodes(EVERYTHING, 'Trader')),
			writer.write({ nodes: [bare(broker('B1'))] })
		]);
		expect(a.map((node) => node.id)).toEqual(ids);
		expect(b).toEqual(a);
	});
}
