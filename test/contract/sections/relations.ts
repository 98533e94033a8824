import { expect, test } from 'vitest';
import type { NodeRow } from '#lib/domain/graph-rows.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import { Writer, asRead, at, person, phone, record, reference, relation, trader } from '../support/rows.ts';
import { keysAmong } from '../support/stored.ts';

const T1 = trader('T1');
const P1 = person('P1');
const [ONE, TWO] = [phone('+1'), phone('+2')];
const ALL = [T1, P1, ONE, TWO];
const PHONES: NodeRow[] = [reference(ONE), reference(TWO)];

/** A trader's row with its phone. */
function row(name: string, to: typeof ONE | null, line: number) {
	const nodes = [record(T1, { name, phone: to?.id ?? null }, at(line))];
	const edges = to ? [relation('HAS_PHONE', T1, to, { owner: T1, column: 'phone', source: at(line) })] : [];
	return { nodes, edges };
}

export function relationContract(subject: Subject): void {
	test('a relation is kept as it came', async () => {
		const edge = relation('HAS_ROLE_IN', P1, T1, {
			properties: { role: 'director', share: 0.25 },
			valid_from: '2024-01-01',
			valid_to: '2025-01-01',
			discriminator: 'director',
			source: at(7)
		});
		const nodes = [record(T1, { name: 'A' }), record(P1, { full_name: 'B' })];
		await new Writer(subject()).write({ nodes, edges: [edge] });
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toEqual([asRead(edge, 1)]);
	});

	test('a relation table is versioned by key', async () => {
		const nodes = [record(T1, { name: 'A' }), record(P1, { full_name: 'B' })];
		const writer = new Writer(subject());
		const role = (valid_to: string | null, line: number) =>
			relation('HAS_ROLE_IN', P1, T1, { discriminator: 'director', valid_to, source: at(line) });
		await writer.write({ nodes, edges: [role(null, 2)] });
		expect(await writer.write({ edges: [role(null, 3)] })).toMatchObject({ edges_updated: 0, unchanged: 1 });
		expect(await writer.write({ edges: [role('2025-06-30', 4)] })).toMatchObject({ edges_updated: 1 });
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toMatchObject([
			{ version: 2, valid_to: '2025-06-30', source: at(4) }
		]);
	});

	test('two roles of one person in one firm are two relations', async () => {
		const nodes = [record(T1, { name: 'A' }), record(P1, { full_name: 'B' })];
		const edges = ['shareholder', 'director'].map((role) =>
			relation('HAS_ROLE_IN', P1, T1, { discriminator: role, properties: { role } })
		);
		await new Writer(subject()).write({ nodes, edges });
		const found = await subject().edgesAmong(EVERYTHING, ALL);
		expect(found.map((edge) => edge.properties.role)).toEqual(['director', 'shareholder']);
	});

	test('what a record no longer asserts is retired', async () => {
		const writer = new Writer(subject());
		const first = row('A', ONE, 2);
		await writer.write({ ...first, nodes: [...PHONES, ...first.nodes] });
		expect(await writer.write(row('A', TWO, 3))).toMatchObject({ edges_created: 1, edges_updated: 1 });
		expect(await keysAmong(subject(), ALL)).toEqual(['HAS_PHONE|Trader:T1|Phone:+2|']);
		expect(await writer.write(row('A', null, 4))).toMatchObject({ edges_created: 0, edges_updated: 1 });
		expect(await keysAmong(subject(), ALL)).toEqual([]);
	});

	test('a retired relation that comes back goes on counting', async () => {
		const writer = new Writer(subject());
		const first = row('A', ONE, 2);
		await writer.write({ ...first, nodes: [...PHONES, ...first.nodes] });
		await writer.write(row('A', null, 3));
		await writer.write(row('A', ONE, 4));
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toMatchObject([{ version: 2, source: at(4) }]);
	});

	test('a new version that asserts the same relation leaves it as it was', async () => {
		const writer = new Writer(subject());
		const first = row('A', ONE, 2);
		await writer.write({ ...first, nodes: [...PHONES, ...first.nodes] });
		expect(await writer.write(row('B', ONE, 3))).toMatchObject({ edges_updated: 0, unchanged: 1 });
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toMatchObject([{ version: 1, source: at(2) }]);
	});

	test('a relation whose column is absent is carried over with the value', async () => {
		const writer = new Writer(subject());
		const first = row('A', ONE, 2);
		await writer.write({ ...first, nodes: [...PHONES, ...first.nodes] });
		await writer.write({ nodes: [record(T1, { name: 'B' }, at(3))] });
		expect(await keysAmong(subject(), ALL)).toEqual(['HAS_PHONE|Trader:T1|Phone:+1|']);
	});

	test('a relation without a column is retired with the version that asserted it', async () => {
		const writer = new Writer(subject());
		const edges = [relation('HAS_PHONE', T1, ONE, { owner: T1 })];
		await writer.write({ nodes: [...PHONES, record(T1, { name: 'A' })], edges });
		await writer.write({ nodes: [record(T1, { name: 'B' }, at(3))] });
		expect(await keysAmong(subject(), ALL)).toEqual([]);
	});

	test('a record may own a relation that arrives at it, or lies between others', async () => {
		const writer = new Writer(subject());
		const edges = [
			relation('HAS_ROLE_IN', P1, T1, { owner: T1 }),
			relation('HAS_PHONE', P1, ONE, { owner: T1 })
		];
		const nodes = [...PHONES, record(T1, { name: 'A' }), record(P1, { full_name: 'P' })];
		await writer.write({ nodes, edges });
		await writer.write({ nodes: [record(P1, { full_name: 'Q' }, at(3))] });
		expect(await keysAmong(subject(), ALL)).toHaveLength(2);
		await writer.write({ nodes: [record(T1, { name: 'B' }, at(4))] });
		expect(await keysAmong(subject(), ALL)).toEqual([]);
	});

	test('a relation table outranks what a record implies', async () => {
		const writer = new Writer(subject());
		const first = row('A', ONE, 2);
		await writer.write({ ...first, nodes: [...PHONES, ...first.nodes] });
		const stated = relation('HAS_PHONE', T1, ONE, { valid_from: '2024-01-01', source: at(3) });
		expect(await writer.write({ edges: [stated] })).toMatchObject({ edges_updated: 1 });
		await writer.write(row('B', ONE, 4));
		await writer.write(row('C', TWO, 5));
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toMatchObject([
			{ key: stated.key, version: 2, valid_from: '2024-01-01', source: at(3) },
			{ to: TWO, version: 1 }
		]);
	});

	test('several rows of one record in one batch: each retires what the one before asserted', async () => {
		const rows = [row('A', ONE, 2), row('B', TWO, 3), row('C', ONE, 4)];
		const outcome = await new Writer(subject()).write({
			nodes: [...PHONES, ...rows.flatMap((r) => r.nodes)],
			edges: rows.flatMap((r) => r.edges)
		});
		expect(outcome).toMatchObject({ edges_created: 3, edges_updated: 2, unchanged: 0 });
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toMatchObject([
			{ to: ONE, version: 2, source: at(4) }
		]);
		expect((await subject().counts(EVERYTHING)).edges).toEqual({ HAS_PHONE: 1 });
	});

	test('the same relation twice in one batch', async () => {
		const nodes = [record(T1, { name: 'A' }), record(P1, { full_name: 'B' })];
		const edges = [null, null, '2025-01-01'].map((valid_from, i) =>
			relation('HAS_ROLE_IN', P1, T1, { valid_from, source: at(i + 2) })
		);
		const outcome = await new Writer(subject()).write({ nodes, edges });
		expect(outcome).toMatchObject({ edges_created: 1, edges_updated: 1, unchanged: 1 });
		expect(await subject().edgesAmong(EVERYTHING, ALL)).toMatchObject([{ version: 2, source: at(4) }]);
	});

	test('a relation from a node to itself', async () => {
		const edges = [relation('HAS_ROLE_IN', T1, T1)];
		await new Writer(subject()).write({ nodes: [record(T1, { name: 'A' })], edges });
		expect(await keysAmong(subject(), [T1])).toEqual(['HAS_ROLE_IN|Trader:T1|Trader:T1|']);
	});
}
