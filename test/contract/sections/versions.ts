import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import { Writer, at, bare, phone, record, reference, trader } from '../support/rows.ts';
import { nodeOf } from '../support/stored.ts';

const T1 = trader('T1');

export function versionContract(subject: Subject): void {
	test('a record is kept as it came, empty values left out', async () => {
		const row = record(T1, { name: 'Atlas', aeo: true, share: 0.1, employees: 12, city: null }, at(5));
		await new Writer(subject()).write({ nodes: [row] });
		expect(await nodeOf(subject(), T1)).toEqual({
			...T1,
			caption: 'Atlas',
			properties: { name: 'Atlas', aeo: true, share: 0.1, employees: 12 },
			bare: false,
			version: 1,
			source: at(5),
			carried: {}
		});
	});

	test('the same content changes nothing, not even the source', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(T1, { name: 'A', city: null }, at(2))] });
		const before = await nodeOf(subject(), T1);
		const again = await writer.write({ nodes: [record(T1, { city: null, name: 'A' }, at(3))] }, 'load-2');
		expect(again).toMatchObject({ nodes_updated: 0, unchanged: 1 });
		expect(await nodeOf(subject(), T1)).toEqual(before);
		expect(await subject().history(EVERYTHING, T1)).toHaveLength(1);
	});

	test('new content is a new version, the old one goes to history', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(T1, { name: 'A' }, at(2))] });
		await writer.write({ nodes: [record(T1, { name: 'B' }, at(3, 'load-2'))] }, 'load-2');
		await writer.write({ nodes: [record(T1, { name: 'A' }, at(4, 'load-3'))] }, 'load-3');
		expect(await nodeOf(subject(), T1)).toMatchObject({ version: 3, source: at(4, 'load-3') });
		expect(await subject().history(EVERYTHING, T1)).toEqual([
			{ version: 3, properties: { name: 'A' }, source: at(4, 'load-3') },
			{ version: 2, properties: { name: 'B' }, source: at(3, 'load-2') },
			{ version: 1, properties: { name: 'A' }, source: at(2) }
		]);
	});

	test('an absent column is carried over with the row it came from', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(T1, { name: 'A', city: 'Rabat', activity: 'tea' }, at(2))] });
		await writer.write({ nodes: [record(T1, { name: 'B', activity: 'tea' }, at(3))] });
		await writer.write({ nodes: [record(T1, { name: 'C' }, at(4))] });
		const third = await nodeOf(subject(), T1);
		expect(third.properties).toEqual({ name: 'C', city: 'Rabat', activity: 'tea' });
		expect(third.carried).toEqual({ city: at(2), activity: at(3) });
		await writer.write({ nodes: [record(T1, { name: 'C', city: 'Fez' }, at(5))] });
		const fourth = await nodeOf(subject(), T1);
		expect(fourth.properties).toEqual({ name: 'C', city: 'Fez', activity: 'tea' });
		expect(fourth.carried).toEqual({ activity: at(3) });
	});

	test('fewer columns with the same values change nothing', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(T1, { name: 'A', city: 'Rabat' }, at(2))] });
		const outcome = await writer.write({ nodes: [record(T1, { name: 'A' }, at(3))] });
		expect(outcome.unchanged).toBe(1);
		expect(await nodeOf(subject(), T1)).toMatchObject({ version: 1, carried: {} });
	});

	test('an empty value clears, and an absent one afterwards stays cleared', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(T1, { name: 'A', city: 'Rabat' }, at(2))] });
		await writer.write({ nodes: [record(T1, { name: 'A', city: null }, at(3))] });
		expect(await nodeOf(subject(), T1)).toMatchObject({ version: 2, properties: { name: 'A' }, carried: {} });
		const outcome = await writer.write({ nodes: [record(T1, { name: 'A' }, at(4))] });
		expect(outcome.unchanged).toBe(1);
	});

	test('types count: the number 1, the text 1 and true differ', async () => {
		const writer = new Writer(subject());
		for (const [line, value] of [1, '1', true].entries()) {
			await writer.write({ nodes: [record(T1, { name: 'A', code: value }, at(line + 2))] });
			expect((await nodeOf(subject(), T1)).properties.code).toBe(value);
		}
		expect((await nodeOf(subject(), T1)).version).toBe(3);
	});

	test('a whole number stays a number, and a long one keeps its digits', async () => {
		const properties = { name: 'A', one: 1, half: 0.5, big: 123456789012345, small: -1e-9, zero: 0 };
		await new Writer(subject()).write({ nodes: [record(T1, properties)] });
		expect((await nodeOf(subject(), T1)).properties).toEqual(properties);
	});

	test('a bare node is marked so until a record describes it', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [bare(T1, at(2))] });
		expect(await nodeOf(subject(), T1)).toEqual({
			...T1,
			caption: 'T1',
			properties: {},
			bare: true,
			version: 1,
			source: at(2),
			carried: {}
		});
		expect((await subject().counts(EVERYTHING)).bare).toBe(1);
		const outcome = await writer.write({ nodes: [record(T1, { name: 'A' }, at(3))] });
		expect(outcome).toMatchObject({ nodes_created: 0, nodes_updated: 1 });
		expect(await nodeOf(subject(), T1)).toMatchObject({ bare: false, version: 1, source: at(3) });
		expect(await subject().history(EVERYTHING, T1)).toHaveLength(1);
		expect((await subject().counts(EVERYTHING)).bare).toBe(0);
	});

	test('a bare row never takes content away', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(T1, { name: 'A' }, at(2))] });
		expect(await writer.write({ nodes: [bare(T1, at(3))] })).toMatchObject({ unchanged: 1 });
		expect(await nodeOf(subject(), T1)).toMatchObject({ bare: false, properties: { name: 'A' } });
	});

	test('a reference is written once, by its first row', async () => {
		const writer = new Writer(subject());
		const value = phone('+212522000000');
		await writer.write({ nodes: [reference(value, { value: '05 22 00 00 00' }, at(2))] });
		await writer.write({ nodes: [reference(value, { value: '0522-000000' }, at(3))] });
		expect(await nodeOf(subject(), value)).toMatchObject({
			caption: '05 22 00 00 00',
			bare: false,
			version: 1,
			source: at(2)
		});
	});

	test('the same record several times in one batch counts row after row', async () => {
		const rows = [
			bare(T1, at(2)),
			record(T1, { name: 'A', city: 'Rabat' }, at(3)),
			record(T1, { name: 'A', city: 'Rabat' }, at(4)),
			record(T1, { name: 'B' }, at(5)),
			bare(T1, at(6))
		];
		const outcome = await new Writer(subject()).write({ nodes: rows });
		expect(outcome).toMatchObject({ nodes_created: 1, nodes_updated: 2, unchanged: 2 });
		expect(await nodeOf(subject(), T1)).toMatchObject({
			version: 2,
			properties: { name: 'B', city: 'Rabat' },
			carried: { city: at(3) }
		});
		expect((await subject().history(EVERYTHING, T1)).map((version) => version.source.line)).toEqual([5, 3]);
	});

	test('one id under two labels is two nodes', async () => {
		const other = { label: 'Consignee', id: 'T1' } as const;
		await new Writer(subject()).write({ nodes: [record(T1, { name: 'A' }), record(other, { name: 'B' })] });
		expect((await nodeOf(subject(), T1)).caption).toBe('A');
		expect((await nodeOf(subject(), other)).caption).toBe('B');
	});

	test('an unknown node has no history', async () => {
		expect(await subject().history(EVERYTHING, T1)).toEqual([]);
	});
}
