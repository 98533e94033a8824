import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import type { IngestRequest } from '#lib/server/app/ingest.ts';
import { quarantineTable } from '#lib/server/app/quarantine.ts';
import { openStore } from '#lib/server/container.ts';
import type { StoreSettings } from '#lib/server/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { collect } from '../../support/collect.ts';
import { importFolder } from '../../support/import-folder.ts';
import { koreaCustomsFolder } from '../../support/korea-customs.ts';
import { manyTables } from '../../support/many-tables.ts';
import { dumpStore } from '../../support/store-dump.ts';

const CHILD = join(import.meta.dirname, '../../support/ingest-child.ts');
const SHIPMENT = 'shipment_id,declaration_date,importer_id,invoice_amount\n';

/**
 * Ingest against a store.
 * @param empty gives the address of a store that holds nothing, another one or the same again.
 * @param kills after which parts of the records a load is killed, each in a test of its own.
 */
export function describeIngest(name: string, empty: () => Promise<StoreSettings>, kills: number[]): void {
	describe(`ingest into ${name}`, { timeout: 180_000 }, () => {
		let settings: StoreSettings;
		let store: GraphStore;

		async function reopen(): Promise<void> {
			settings = await empty();
			store = await openStore({ store: settings });
		}

		async function startAfresh(): Promise<void> {
			await store.close();
			await reopen();
		}

		beforeEach(reopen);
		afterEach(() => store.close());

		const load = (folder: string, more: Partial<IngestRequest> = {}) =>
			ingest(store, LOCAL_OPERATOR, { paths: [folder], profile: 'native', ...more });

		test('the same folder twice changes nothing, and the load says so', async () => {
			const folder = importFolder(manyTables(200));
			const first = await load(folder, { batchSize: 150 });
			expect(first.status).toBe('complete');
			expect(first.totals).toMatchObject({ records: 60 + 80 + 40 + 200 + 400 + 20, quarantined: 2 + 4 });
			const before = await dumpStore(store);
			expect(await load(folder)).toEqual(first);
			expect(await dumpStore(store)).toEqual(before);
		});

		test('the size of a batch does not show', async () => {
			const folder = importFolder(manyTables(100));
			await load(folder, { batchSize: 45 });
			const small = await dumpStore(store);
			await startAfresh();
			await load(folder, { batchSize: 5000 });
			expect(await dumpStore(store)).toEqual(small);
		});

		test('every node and relation carries load, file and line', async () => {
			const folder = importFolder(manyTables(20));
			const { load_id } = await load(folder);
			const [shipment] = await store.nodes(EVERYTHING, [{ label: 'Shipment', id: 'S3' }]);
			expect(shipment?.source).toEqual({ load_id, file: 'shipments.csv', line: 5 });
			for await (const edges of store.scanEdges(EVERYTHING, ['PART_OF', 'HAS_ROLE_IN'])) {
				for (const { source } of edges) {
					expect(source.load_id).toBe(load_id);
					expect(source.file).toMatch(/^(items|roles)\.csv$/);
					expect(source.line).toBeGreaterThan(1);
				}
			}
		});

		test('content A, then B, then A again: three versions, A shown', async () => {
			const row = (amount: string) =>
				importFolder({ 'shipments.csv': `${SHIPMENT}S1,2026-01-02,T1,${amount}\n` });
			await load(row('10'));
			await load(row('20'));
			// Other bytes, or it would be the first load again, which is done.
			await load(importFolder({ 'shipments.csv': `${SHIPMENT}\nS1,2026-01-02,T1,10\n` }));
			const ref = { label: 'Shipment', id: 'S1' } as const;
			const [node] = await store.nodes(EVERYTHING, [ref]);
			expect(node).toMatchObject({ version: 3, properties: { invoice_amount: 10 } });
			const history = await store.history(EVERYTHING, ref);
			expect(history.map(({ properties }) => properties.invoice_amount)).toEqual([10, 20, 10]);
		});

		test('an importer that changes goes to the new one; nothing else moves', async () => {
			await load(importFolder({ 'shipments.csv': `${SHIPMENT}S1,2026-01-02,T1,1\n` }));
			await load(importFolder({ 'shipments.csv': `${SHIPMENT}S1,2026-01-02,T2,1\n` }));
			const edges = (await collect(store.scanEdges(EVERYTHING, ['IMPORTED_BY']))).flat();
			expect(edges.map(({ to }) => to.id)).toEqual(['T2']);
		});

		test('what is set aside is listed with its row, explained, and never stops the load', async () => {
			const rows = 'S1,2026-01-02,T1,1\nS2,2026-13-01,T1,1\nS3,2026-01-02\nS4,2026-01-02,T1,=1+1\n';
			const { totals } = await load(importFolder({ 'shipments.csv': SHIPMENT + rows }));
			expect(totals).toMatchObject({ records: 4, quarantined: 3 });
			const table = quarantineTable(store, EVERYTHING, { locale: 'fr' });
			expect(table.columns.slice(1)).toEqual([
				'file',
				'line',
				'table',
				'column',
				'value',
				'reason',
				'explanation',
				'raw'
			]);
			const listed = await collect(table.rows);
			expect(listed.map((row) => row.slice(2, 7))).toEqual([
				[3, 'shipments', 'declaration_date', '2026-13-01', 'quarantine.not-a-date'],
				[4, 'shipments', null, null, 'quarantine.cell-count'],
				[5, 'shipments', 'invoice_amount', '=1+1', 'quarantine.not-a-positive-number']
			]);
			expect(listed[1]?.slice(7)).toEqual(['La ligne a 2 cellules, l’en-tête 4 colonnes', 'S3,2026-01-02']);
			expect((await store.counts(EVERYTHING)).nodes.Shipment).toBe(2);
		});

		test('without shipments only into a store that has some', async () => {
			const inspections = importFolder({
				'inspections.csv': 'inspection_id,shipment_id,inspection_date,result\nI1,S1,2026-02-01,offence\n'
			});
			await expect(load(inspections)).rejects.toMatchObject({ key: 'ingest-no-shipments' });
			expect(await store.loads(EVERYTHING)).toEqual([]);
			await load(importFolder({ 'shipments.csv': `${SHIPMENT}S1,2026-01-02,T1,1\n` }));
			expect((await load(inspections)).status).toBe('complete');
		});

		test('a file that is unfit leaves the store untouched, those before it too', async () => {
			const folder = importFolder({
				...manyTables(20),
				'items.csv': 'shipment_id,item_number,hs_code\nS1,1'
			});
			await expect(load(folder)).rejects.toMatchObject({ key: 'ingest-truncated' });
			expect((await store.counts(EVERYTHING)).nodes).toEqual({});
		});

		test('profile, dataset and effective date are of the load', async () => {
			const folder = importFolder({ 'shipments.csv': `${SHIPMENT}S1,2026-01-02,T1,1\n` });
			const first = await load(folder);
			const second = await load(folder, { dataset: 'other', effectiveDate: '2026-03-01' });
			expect(first).toMatchObject({ profile: 'native', dataset: 'main', effective_date: null });
			expect(second).toMatchObject({
				dataset: 'other',
				effective_date: '2026-03-01',
				actor: LOCAL_OPERATOR.id
			});
			expect(second.load_id).not.toBe(first.load_id);
			await expect(load(folder, { effectiveDate: '1/3/26' })).rejects.toMatchObject({
				key: 'ingest-effective-date'
			});
		});

		test('stopped between two batches, it goes on from there', async () => {
			const folder = importFolder(manyTables(200));
			await load(folder);
			const clean = await dumpStore(store);
			await startAfresh();
			const controller = new AbortController();
			const stopped = ingest(
				store,
				LOCAL_OPERATOR,
				{ paths: [folder], profile: 'native', batchSize: 50 },
				{
					signal: controller.signal,
					onProgress: ({ stage, done }) => {
						if (stage === 'load' && done > 300) controller.abort();
					}
				}
			);
			await expect(stopped).rejects.toMatchObject({ code: 'cancelled' } satisfies Partial<AppError>);
			const [half] = await store.loads(EVERYTHING);
			expect(half?.status).toBe('running');
			await load(folder, { batchSize: 50 });
			expect(await dumpStore(store)).toEqual(clean);
		});

		test.each(kills)('killed after %f of the records, the same command gives a clean load', async (part) => {
			const folder = importFolder(manyTables(300));
			await load(folder);
			const clean = await dumpStore(store);
			await startAfresh();
			await store.close();
			const request: IngestRequest = { paths: [folder], profile: 'native', batchSize: 60 };
			await killDuring(settings, request, part * 1000);
			store = await openStore({ store: settings });
			const [half] = await store.loads(EVERYTHING);
			expect(half?.status).toBe('running');
			expect((await ingest(store, LOCAL_OPERATOR, request)).status).toBe('complete');
			expect(await dumpStore(store)).toEqual(clean);
		});

		test('54,000 Korean declarations, none lost, and again without a change', async () => {
			const request: IngestRequest = { paths: [koreaCustomsFolder()], profile: 'korea-customs' };
			const { totals } = await ingest(store, LOCAL_OPERATOR, request);
			expect(totals).toMatchObject({ records: 54_000, quarantined: 0 });
			const { nodes, edges, first_declaration, last_declaration } = await store.counts(EVERYTHING);
			expect({ nodes, edges, first_declaration, last_declaration }).toEqual(KOREAN_COUNTS);
			expect((await ingest(store, LOCAL_OPERATOR, request)).totals).toEqual(totals);
			expect((await store.counts(EVERYTHING)).edges).toEqual(edges);
		}, 600_000);
	});
}

/** Starts the load in a process of its own that dies, without warning, behind so many committed records. */
async function killDuring(settings: StoreSettings, request: IngestRequest, records: number): Promise<void> {
	const child = spawn(process.execPath, [CHILD, JSON.stringify([settings, request, records])], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
	expect(signal).toBe('SIGKILL');
}

/** As counted in the files themselves. */
const KOREAN_COUNTS = {
	nodes: {
		Trader: 14_482 + 12_201,
		Broker: 1238,
		Consignee: 81,
		Shipment: 54_000,
		Item: 54_000,
		Inspection: 54_000,
		Office: 43,
		HsCode: 2489,
		Country: 129
	},
	edges: {
		IMPORTED_BY: 54_000,
		EXPORTED_BY: 48_799,
		DECLARED_BY: 54_000,
		CONSIGNED_TO: 9538,
		CLEARED_AT: 54_000,
		DEPARTED_FROM: 54_000,
		PART_OF: 54_000,
		CLASSIFIED_AS: 54_000,
		ORIGINATES_IN: 54_000,
		INSPECTS: 54_000
	},
	first_declaration: '2020-01-01',
	last_declaration: '2021-06-30'
};
