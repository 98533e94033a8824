import { expect, test } from 'vitest';
import type { Properties } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import { HOSTILE } from '../support/hostile-text.ts';
import {
	Writer,
	at,
	bare,
	collect,
	phone,
	record,
	reference,
	relation,
	shipment,
	trader
} from '../support/rows.ts';
import { nodeOf } from '../support/stored.ts';

export function hostileContract(subject: Subject): void {
	test('any text is an id', async () => {
		const nodes = HOSTILE.map((text, i) => record(trader(text), { name: `n${i}` }));
		await new Writer(subject()).write({ nodes });
		const found = await subject().nodes(EVERYTHING, HOSTILE.map(trader));
		expect(found.map((node) => [node.id, node.caption])).toEqual(HOSTILE.map((text, i) => [text, `n${i}`]));
		const scanned = (await collect(subject().scanNodes(EVERYTHING, 'Trader'))).map((node) => node.id);
		const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
		expect(scanned).toEqual([...HOSTILE].sort(byCodePoint));
		expect(await subject().labelsOf(EVERYTHING, [...HOSTILE])).toEqual(HOSTILE.map(trader));
	});

	test('any text is found again by search', async () => {
		await new Writer(subject()).write({ nodes: HOSTILE.map((text) => bare(trader(text))) });
		for (const text of HOSTILE.filter((id) => id.trim() === id && id !== '')) {
			const hits = await subject().search(EVERYTHING, { text, limit: 50 });
			expect(hits.map((hit) => hit.node.id)).toContain(text);
		}
	});

	test('any text is an end of a relation', async () => {
		const nodes = [shipment('S'), ...HOSTILE.map(trader)].map((to) => bare(to));
		const edges = HOSTILE.map((text) =>
			relation('IMPORTED_BY', shipment('S'), trader(text), { discriminator: text, properties: { text } })
		);
		await new Writer(subject()).write({ nodes, edges });
		const among = await subject().edgesAmong(EVERYTHING, nodes);
		expect(new Set(among.map((edge) => edge.key))).toEqual(new Set(edges.map((edge) => edge.key)));
		expect(among.every((edge) => edge.properties.text === edge.to.id)).toBe(true);
		const around = await subject().expand(EVERYTHING, {
			refs: [shipment('S')],
			limit: 999,
			order: 'connected'
		});
		expect(around.nodes).toHaveLength(HOSTILE.length);
		for (const text of HOSTILE) {
			const counts = await subject().expandCounts(EVERYTHING, trader(text));
			expect(counts).toEqual([{ type: 'IMPORTED_BY', direction: 'in', label: 'Shipment', count: 1 }]);
		}
	});

	test('any text is a value, a column, a file, a load', async () => {
		const texts = [...HOSTILE, 'a\u0000b', '\n\r\t', 'long '.repeat(20_000)];
		const properties: Properties = Object.fromEntries(texts.map((text, i) => [`c${i}`, text]));
		const source = at(2, `load ' " \` \\ 🚢`, `f ' " \` ../é أ.csv`);
		await new Writer(subject()).write({ nodes: [record(trader('T'), properties, source)] }, source.load_id);
		const node = await nodeOf(subject(), trader('T'));
		expect(node.properties).toEqual(properties);
		expect(node.source).toEqual(source);
		expect((await subject().history(EVERYTHING, trader('T')))[0].properties).toEqual(properties);
		expect((await subject().loads(EVERYTHING))[0].load_id).toBe(source.load_id);
	});

	test('extra columns may have any name', async () => {
		const names = [
			'name',
			'é',
			'أ',
			'a b',
			'a.b',
			"a'b",
			'a"b',
			'a`b',
			'$a',
			'a{b}',
			'n',
			'🚢',
			'constructor'
		];
		const properties: Properties = Object.fromEntries(names.map((name, i) => [name, i]));
		await new Writer(subject()).write({ nodes: [record(trader('T'), properties)] });
		expect((await nodeOf(subject(), trader('T'))).properties).toEqual(properties);
	});

	test('columns that a store might want for itself are content like any other', async () => {
		const names = [
			'id',
			'label',
			'version',
			'source',
			'score',
			'community',
			'embedding',
			'line',
			'bare',
			'key'
		];
		const properties: Properties = Object.fromEntries(names.map((name) => [name, `mine: ${name}`]));
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(trader('T'), properties)] });
		await writer.write({ nodes: [record(trader('T'), { ...properties, id: 'other' }, at(3))] });
		expect(await nodeOf(subject(), trader('T'))).toMatchObject({
			id: 'T',
			version: 2,
			properties: { ...properties, id: 'other' }
		});
	});

	test('a value that many thousand rows share', async () => {
		const hub = phone('+212');
		const nodes = Array.from({ length: 3000 }, (_, i) => record(trader(`T${i}`), { name: `n${i}` }));
		const edges = nodes.map(({ label, id }) =>
			relation('HAS_PHONE', { label, id }, hub, { owner: { label, id } })
		);
		await new Writer(subject()).write({ nodes: [...nodes, reference(hub)], edges });
		const [count] = await subject().expandCounts(EVERYTHING, hub);
		expect(count.count).toBe(3000);
		const some = await subject().expand(EVERYTHING, { refs: [hub], limit: 10, order: 'risk' });
		expect(some.omitted).toBe(2990);
		expect(some.nodes.map((node) => node.id)).toEqual(
			nodes
				.map((node) => node.id)
				.sort()
				.slice(0, 10)
		);
	});
}
