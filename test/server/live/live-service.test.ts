import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { declaration } from '#lib/domain/declaration.ts';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { openStore } from '#lib/server/container.ts';
import { declaredRows } from '#lib/server/live/declared-rows.ts';
import { LiveService } from '#lib/server/live/live-service.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { loadSmallWorld } from '../../support/analysed-world.ts';
import { importFolder } from '../../support/import-folder.ts';

const file = join(importFolder({}), 'live.sqlite');
const settings = readSettings({ FILATURE_STORE: `sqlite:${file}` });
let store: GraphStore;
const services: LiveService[] = [];

beforeAll(async () => {
	store = await openStore(settings);
	await loadSmallWorld(store);
});
afterAll(async () => {
	await Promise.all(services.map((service) => service.close()));
	await store.close();
});

function service(options: ConstructorParameters<typeof LiveService>[1] = {}): LiveService {
	const live = new LiveService(settings, { lookEvery: 200, firstPause: 20, ...options });
	services.push(live);
	return live;
}

function lodged(date: string, importer = 'T000001') {
	return declaredRows(
		declaration.parse({
			shipment: { declaration_date: date, importer_id: importer, office_code: 'MACAS' },
			items: [{ hs_code: '6403990000', country_of_origin: 'CN', net_mass_kg: 900, customs_value: 900 }],
			traders: [{ trader_id: importer, name: 'Atlas Chaussures', phone: '0612345678' }]
		})
	);
}

async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
	for (let tries = 0; tries < 2000; tries++) {
		const value = await read();
		if (holds(value)) return value;
		await new Promise((settle) => setTimeout(settle, 25));
	}
	throw new Error('waited too long');
}

describe('LiveService', () => {
	test('waits for the first analysis, says so, and answers from then on', { timeout: 100_000 }, async () => {
		const live = service();
		const rows = lodged('2026-06-01');
		await until(
			() => live.score(rows).catch((error) => error.key),
			(key) => key === 'live-no-analysis'
		);
		await analyse(store, LOCAL_OPERATOR, { createdAt: '2026-01-20T00:00:00Z' });
		const early = await live.score(rows).catch((error) => error.code);
		expect(['warming', 'missing-prerequisite']).toContain(early);
		await live.ready();
		const answer = await live.score(rows);
		const snapshot = await store.snapshot(EVERYTHING);
		expect(answer.feature_names).toEqual(snapshot?.feature_names);
		expect(answer.features).toHaveLength(answer.feature_names.length);
		expect(answer.feature_set).toEqual(snapshot?.feature_set);
		expect(answer.snapshot_id).toBe(snapshot?.snapshot_id);
		expect(answer.score).toBeGreaterThan(0);
	});

	test('knows what came before the day a declaration is lodged, and nothing that did not', async () => {
		const live = service();
		await live.ready();
		const { last_declaration } = await store.counts(EVERYTHING);
		const last = String(last_declaration);
		const answer = await live.score(lodged(last));
		expect(answer.known_until).toBe(last);
		const next = await live.score(lodged(isoOf(dayOf(last) + 1)));
		expect(next.known_until).toBe(isoOf(dayOf(last) + 1));
		// Lodged around midnight: judged by what is known now.
		expect((await live.score(lodged(last))).known_until).toBe(next.known_until);
		await expect(live.score(lodged('2024-01-05'))).rejects.toMatchObject({ key: 'declared-before-live' });
	});

	test('takes in a load that has ended, and answers meanwhile', async () => {
		const live = service();
		await live.ready();
		const before = (await live.score(lodged('2027-01-01'))).known_until;
		const folder = importFolder({
			'shipments.csv': 'shipment_id,declaration_date,importer_id\nnew-1,2026-12-01,T000001\n',
			'items.csv': 'shipment_id,item_number,hs_code\nnew-1,1,640399\n'
		});
		await ingest(store, LOCAL_OPERATOR, { paths: [folder], profile: 'native', dataset: 'day' });
		const after = await until(
			() => live.score(lodged('2027-01-01')).then((answer) => answer.known_until),
			(known) => known !== before
		);
		expect(after).toBe('2026-12-02');
	});

	test('starts again after its thread was lost', async () => {
		const crash = join(
			importFolder({
				'crash.mjs': `
					import { parentPort } from 'node:worker_threads';
					parentPort.on('message', () => process.exit(3));
					parentPort.postMessage({ type: 'ready' });`
			}),
			'crash.mjs'
		);
		const live = service({ workerFile: crash });
		await live.ready();
		await expect(live.score(lodged('2026-06-01'))).rejects.toMatchObject({
			code: 'warming',
			key: 'live-failed'
		});
		await live.ready();
		await expect(live.score(lodged('2026-06-01'))).rejects.toMatchObject({ key: 'live-failed' });
	});
});
