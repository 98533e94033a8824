import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { Writer, at, bare, shipment, trader } from '../../../contract/support/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'filature-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
let one: GraphStore;
let other: GraphStore;
beforeEach(async () => {
	const file = join(folder, `${++files}.sqlite`);
	one = await openSqliteStore(file);
	await one.migrate();
	other = await openSqliteStore(file);
	await other.migrate();
});
afterEach(async () => {
	await one.close();
	await other.close();
});

test('what one connection commits the other reads', async () => {
	await new Writer(one).write({ nodes: [bare(trader('T1'))] });
	expect(await other.nodes(EVERYTHING, [trader('T1')])).toMatchObject([{ source: { file: 'rows.csv' } }]);
	await new Writer(other).write({ nodes: [bare(trader('T2'), at(2, 'load-2'))] }, 'load-2');
	expect(await one.nodes(EVERYTHING, [trader('T2')])).toMatchObject([{ source: { load_id: 'load-2' } }]);
});

test('a scan sees one state, whatever is written while it runs', async () => {
	const ids = Array.from({ length: 5000 }, (_, i) => `T${String(i).padStart(5, '0')}`);
	const writer = new Writer(one);
	await writer.write({ nodes: ids.map((id) => bare(trader(id))) });
	const seen: string[] = [];
	for await (const chunk of one.scanNodes(EVERYTHING, 'Trader')) {
		seen.push(...chunk.map((node) => node.id));
		await writer.write({ nodes: [bare(trader(`T9999${seen.length}`))] });
		await new Writer(other).write({ nodes: [bare(trader(`T8888${seen.length}`))] }, `l${seen.length}`);
	}
	expect(seen).toEqual(ids);
});

test('readers keep the old analysis while a new one is being written', async () => {
	const ids = Array.from({ length: 4000 }, (_, i) => `S${i}`);
	await new Writer(one).write({ nodes: ids.map((id) => bare(shipment(id))) });
	const scoreOf = async () =>
		(await other.assessments(EVERYTHING, [shipment('S0')])).map(({ score }) => score);
	const seen: Promise<unknown>[] = [];
	await one.writeAnalysis(result('one', ids, 0.1));
	await one.writeAnalysis(result('two', ids, 0.2), {
		onProgress: () =>
			seen.push(
				scoreOf(),
				other.snapshot(EVERYTHING).then((s) => s?.snapshot_id)
			)
	});
	expect(seen.length).toBeGreaterThan(2);
	expect(new Set(await Promise.all(seen.filter((_, i) => i % 2 === 1)))).toEqual(new Set(['one']));
	expect(await Promise.all(seen.filter((_, i) => i % 2 === 0))).toEqual(
		seen.filter((_, i) => i % 2).map(() => [0.1])
	);
	expect(await scoreOf()).toEqual([0.2]);
	expect((await other.snapshot(EVERYTHING))?.snapshot_id).toBe('two');
});

function result(id: string, ids: string[], score: number): AnalysisResult {
	return {
		snapshot: {
			snapshot_id: id,
			as_of: '2025-06-01',
			created_at: '2025-06-02T10:00:00.000Z',
			model_version: 'm-1',
			seed: 7,
			feature_names: [],
			entity_feature_names: [],
			entity_snapshots: [],
			feature_set: { version: '1', hash: 'h' },
			counts: { entities: 0, shipments: ids.length, clusters: 0 }
		},
		entities: [],
		shipments: ids.map((shipment_id) => ({
			shipment_id,
			score,
			reasons: [],
			features: new Float64Array(),
			money_at_risk: 0
		})),
		clusters: []
	};
}
