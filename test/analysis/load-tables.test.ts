import { beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { loadTables } from '#lib/analysis/load-tables.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { importFolder } from '../support/import-folder.ts';

const MANIFEST = {
	profile: 'native',
	dataset: 'test',
	effective_date: null,
	actor: 'tester',
	files: [{ file: 'traders.csv', table: 'traders', sha256: '0'.repeat(64), bytes: 1 }]
};
let store: GraphStore;
beforeEach(async () => {
	store = await openSqliteStore(':memory:');
	await store.migrate();
	return () => store.close();
});

/** The store, with a load that starts whenever persons are read, `times` times. */
function busy(times: number): { store: GraphStore; readings: () => number } {
	let readings = 0;
	const wrapped = new Proxy(store, {
		get(target, name) {
			const member: unknown = Reflect.get(target, name);
			if (typeof member !== 'function') return member;
			if (name !== 'scanNodes') return member.bind(target) as unknown;
			return async function* (...args: Parameters<GraphStore['scanNodes']>) {
				if (args[1] === 'Person' && readings++ < times) {
					await store.beginLoad({ ...MANIFEST, load_id: `load-${readings}` });
				}
				yield* target.scanNodes(...args);
			};
		}
	});
	return { store: wrapped, readings: () => readings };
}

describe('loadTables', () => {
	test('reads once where nothing loads, and where an interrupted load lies still', async () => {
		await store.beginLoad({ ...MANIFEST, load_id: 'cut short' });
		const quiet = busy(0);
		await loadTables(quiet.store, EVERYTHING);
		expect(quiet.readings()).toBe(1);
	});

	test('reads again when a load has written meanwhile', async () => {
		const twice = busy(2);
		await loadTables(twice.store, EVERYTHING);
		expect(twice.readings()).toBe(3);
	});

	test('asks to wait when loads keep writing', async () => {
		const always = busy(100);
		const asked = analyse(always.store, LOCAL_OPERATOR, { createdAt: '2026-01-01T00:00:00Z' });
		await expect(asked).rejects.toMatchObject({ code: 'missing-prerequisite', key: 'load-under-way' });
		expect(always.readings()).toBe(3);
	});

	test('keeps the day of a tie that a later correction of its firm leaves as it was', async () => {
		const load = (files: Record<string, string>, effectiveDate: string | null) =>
			ingest(store, LOCAL_OPERATOR, { paths: [importFolder(files)], profile: 'native', effectiveDate });
		const header = 'trader_id,name,phone,email';
		await load(
			{
				'traders.csv': `${header}\nA,Old name,+212522000001,old@example.ma\n`,
				'shipments.csv':
					'shipment_id,declaration_date,importer_id,exporter_id\n1,2024-01-10,A,X\n2,2025-12-01,X,A\n',
				'items.csv': 'shipment_id,item_number,hs_code,customs_value\n1,1,640399,100\n2,1,640399,100\n'
			},
			null
		);
		await load({ 'traders.csv': `${header}\nA,New name,+212522000001,new@example.ma\n` }, '2025-06-01');
		const { identifiers, links } = await loadTables(store, EVERYTHING);
		const from = Object.fromEntries(identifiers.ids.map((id, b) => [id, links.from[links.b.indexOf(b)]]));
		expect(from).toEqual({
			'+212522000001': dayOf('2024-01-10'),
			'new@example.ma': dayOf('2025-06-01')
		});
	});
});
