import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { NO_TOTALS } from '#lib/domain/load.ts';
import type { Subject } from '../graph-store.contract.ts';
import {
	FILE,
	LOAD,
	Writer,
	at,
	manifest,
	person,
	record,
	rejection,
	relation,
	trader
} from '../support/rows.ts';

export function loadContract(subject: Subject): void {
	test('says what it is', async () => {
		const health = await subject().health();
		expect(health.kind).toBe(subject().kind);
		expect(health.version).toMatch(/^\d+\.\d+/);
		expect(health.location).not.toBe('');
		expect(health.schema_version).toBeGreaterThan(0);
	});

	test('migrating again changes nothing', async () => {
		const before = await subject().health();
		await subject().migrate();
		expect(await subject().health()).toEqual(before);
	});

	test('a load begins once and keeps its manifest', async () => {
		const begun = await subject().beginLoad(manifest());
		expect(begun).toMatchObject({ ...manifest(), status: 'running', finished_at: null, checkpoints: [] });
		expect(begun.totals).toEqual(NO_TOTALS);
		expect(Date.parse(begun.started_at)).not.toBeNaN();
		expect(await subject().beginLoad(manifest(LOAD, { actor: 'somebody else' }))).toEqual(begun);
	});

	test('finishing a load twice is finishing it once', async () => {
		await subject().beginLoad(manifest());
		const finished = await subject().finishLoad(LOAD);
		expect(finished.status).toBe('complete');
		expect(finished.finished_at).not.toBeNull();
		expect(await subject().finishLoad(LOAD)).toEqual(finished);
		expect(await subject().loads(EVERYTHING)).toEqual([finished]);
	});

	test('an unknown load is not found', async () => {
		const unknown = expect.objectContaining({ code: 'not-found' });
		await expect(subject().finishLoad('nowhere')).rejects.toEqual(unknown);
		const batch = {
			nodes: [record(trader('T1'), { name: 'A' })],
			edges: [],
			rejections: [],
			checkpoint: { file: FILE, records: 1, done: true },
			records: 1
		};
		await expect(subject().writeBatch('nowhere', batch)).rejects.toEqual(unknown);
		expect(await subject().nodes(EVERYTHING, [trader('T1')])).toEqual([]);
	});

	test('loads come newest first', async () => {
		await subject().beginLoad(manifest('b'));
		await new Promise((resolve) => setTimeout(resolve, 5));
		await subject().beginLoad(manifest('a'));
		await new Promise((resolve) => setTimeout(resolve, 5));
		await subject().beginLoad(manifest('c'));
		expect((await subject().loads(EVERYTHING)).map((load) => load.load_id)).toEqual(['c', 'a', 'b']);
	});

	test('a batch adds to totals and moves its checkpoint', async () => {
		const store = subject();
		await store.beginLoad(manifest());
		const first = await store.writeBatch(LOAD, {
			nodes: [record(trader('T1'), { name: 'A' }), record(person('P1'), { full_name: 'B' })],
			edges: [relation('HAS_ROLE_IN', person('P1'), trader('T1'))],
			rejections: [rejection(4)],
			checkpoint: { file: FILE, records: 3, done: false },
			records: 3
		});
		expect(first).toEqual({
			nodes_created: 2,
			nodes_updated: 0,
			edges_created: 1,
			edges_updated: 0,
			unchanged: 0
		});
		const second = await store.writeBatch(LOAD, {
			nodes: [record(trader('T1'), { name: 'A2' }, at(9)), record(person('P1'), { full_name: 'B' }, at(10))],
			edges: [relation('HAS_ROLE_IN', person('P1'), trader('T1'), { valid_from: '2025-01-01' })],
			rejections: [],
			checkpoint: { file: FILE, records: 5, done: true },
			records: 2
		});
		expect(second).toEqual({
			nodes_created: 0,
			nodes_updated: 1,
			edges_created: 0,
			edges_updated: 1,
			unchanged: 1
		});
		const [load] = await store.loads(EVERYTHING);
		expect(load.checkpoints).toEqual([{ file: FILE, records: 5, done: true }]);
		expect(load.totals).toEqual({
			records: 5,
			quarantined: 1,
			nodes_created: 2,
			nodes_updated: 1,
			edges_created: 1,
			edges_updated: 1,
			unchanged: 1
		});
	});

	test('each file has its checkpoint, in order of name', async () => {
		const store = subject();
		await store.beginLoad(manifest());
		const batch = (file: string, records: number, done: boolean) =>
			store.writeBatch(LOAD, {
				nodes: [],
				edges: [],
				rejections: [],
				checkpoint: { file, records, done },
				records
			});
		await batch('b.csv', 10, false);
		await batch('a.csv', 0, true);
		await batch('b.csv', 10, true);
		const { checkpoints } = await store.beginLoad(manifest());
		expect(checkpoints).toEqual([
			{ file: 'a.csv', records: 0, done: true },
			{ file: 'b.csv', records: 10, done: true }
		]);
	});

	test('a batch that was written before is skipped, even when the content has gone on since', async () => {
		const store = subject();
		await store.beginLoad(manifest());
		const batch = (records: number, name: string) => ({
			nodes: [record(trader('T1'), { name }, at(records + 1))],
			edges: [],
			rejections: [rejection(records + 1)],
			checkpoint: { file: FILE, records, done: false },
			records: 1
		});
		await store.writeBatch(LOAD, batch(1, 'A'));
		await store.writeBatch(LOAD, batch(2, 'B'));
		const before = await store.loads(EVERYTHING);
		for (const again of [batch(1, 'A'), batch(2, 'C')]) {
			expect(await store.writeBatch(LOAD, again)).toEqual({
				nodes_created: 0,
				nodes_updated: 0,
				edges_created: 0,
				edges_updated: 0,
				unchanged: 0
			});
		}
		expect(await store.loads(EVERYTHING)).toEqual(before);
		const [node] = await store.nodes(EVERYTHING, [trader('T1')]);
		expect(node).toMatchObject({ properties: { name: 'B' }, version: 2 });
	});

	test('a batch that fails writes nothing of itself', async () => {
		const store = subject();
		await store.beginLoad(manifest());
		const before = await store.loads(EVERYTHING);
		const failing = store.writeBatch(LOAD, {
			nodes: [record(trader('T1'), { name: 'A' })],
			edges: [relation('HAS_ROLE_IN', person('nobody'), trader('T1'))],
			rejections: [rejection(3)],
			checkpoint: { file: FILE, records: 2, done: false },
			records: 2
		});
		await expect(failing).rejects.toEqual(expect.objectContaining({ code: 'invalid-argument' }));
		expect(await store.nodes(EVERYTHING, [trader('T1')])).toEqual([]);
		expect((await store.quarantine(EVERYTHING, { offset: 0, limit: 9 })).total).toBe(0);
		expect(await store.loads(EVERYTHING)).toEqual(before);
		expect((await store.counts(EVERYTHING)).nodes).toEqual({});
		expect(await store.search(EVERYTHING, { text: 'T1', limit: 5 })).toEqual([]);
	});

	test('a relation key of another form is refused', async () => {
		const wrong = { ...relation('HAS_ROLE_IN', person('P1'), trader('T1')), key: 'my own key' };
		const nodes = [record(person('P1'), { full_name: 'P' }), record(trader('T1'), { name: 'T' })];
		const failing = new Writer(subject()).write({ nodes, edges: [wrong] });
		await expect(failing).rejects.toEqual(expect.objectContaining({ code: 'invalid-argument' }));
		expect((await subject().counts(EVERYTHING)).nodes).toEqual({});
	});

	test('after a failed batch the same rows can be written rightly', async () => {
		const store = subject();
		const writer = new Writer(store);
		const edges = [relation('HAS_ROLE_IN', person('P1'), trader('T1'))];
		await expect(writer.write({ nodes: [record(trader('T1'), { name: 'A' })], edges })).rejects.toThrow();
		const nodes = [record(trader('T1'), { name: 'A' }), record(person('P1'), { full_name: 'B' })];
		expect(await writer.write({ nodes, edges })).toMatchObject({ nodes_created: 2, edges_created: 1 });
	});
}
