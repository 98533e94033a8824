import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import { LOAD, manifest, trader } from '../../../contract/support/rows.ts';
import { TRADERS_A_BATCH, killBatch } from './kill-batch.ts';

const ROUNDS = process.env.FILATURE_SOAK ? 40 : 5;
const folder = mkdtempSync(join(tmpdir(), 'filature-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes until it is killed. @returns the last batch that was acknowledged. */
function writeAndKill(file: string, afterMs: number): Promise<number> {
	const script = join(import.meta.dirname, 'write-until-killed.ts');
	const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
		said += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (_code, signal) => {
			if (signal !== 'SIGKILL') reject(new Error('the writer ended by itself'));
			// A number without its line end was cut off.
			else resolve(Number(said.split('\n').at(-2)));
		});
	});
}

test('kill -9 loses no acknowledged batch and keeps no half of one', { timeout: 240_000 }, async () => {
	const file = join(folder, 'killed.sqlite');
	for (let round = 0; round < ROUNDS; round++) {
		const acknowledged = await writeAndKill(file, 37 * (round + 1));
		const store = await openSqliteStore(file);
		await store.migrate();
		const { checkpoints, totals } = await store.beginLoad(manifest());
		const [{ records }] = checkpoints;
		// The last commit may have come through without its acknowledgement.
		expect(records).toBeGreaterThanOrEqual(acknowledged);
		expect(records).toBeLessThanOrEqual(acknowledged + 1);
		expect(totals).toMatchObject({ records, quarantined: records });
		const counts = await store.counts(EVERYTHING);
		expect(counts.nodes.Trader).toBe(records * TRADERS_A_BATCH + 1);
		expect(counts.edges.HAS_PHONE).toBe(records * TRADERS_A_BATCH);
		expect(await store.history(EVERYTHING, trader('changing'))).toHaveLength(records);
		const hits = await store.search(EVERYTHING, { text: `T${records}-0`, limit: 1 });
		expect(hits.map((hit) => hit.node.id)).toEqual([`T${records}-0`]);
		await store.close();
		expect(integrity(file)).toBe('ok');
	}
});

test('a load that was killed and went on holds what one that never was killed holds', async () => {
	const killed = join(folder, 'resumed.sqlite');
	const acknowledged = await writeAndKill(killed, 60);
	const target = acknowledged + 5;
	const resumed = await openSqliteStore(killed);
	await resumed.migrate();
	const [{ records }] = (await resumed.beginLoad(manifest())).checkpoints;
	for (let n = records; n <= target; n++) await resumed.writeBatch(LOAD, killBatch(n));
	const clean = await openSqliteStore(':memory:');
	await clean.migrate();
	await clean.beginLoad(manifest());
	for (let n = 1; n <= target; n++) await clean.writeBatch(LOAD, killBatch(n));
	expect(await resumed.counts(EVERYTHING)).toEqual(await clean.counts(EVERYTHING));
	expect((await resumed.loads(EVERYTHING))[0].totals).toEqual((await clean.loads(EVERYTHING))[0].totals);
	const [a, b] = [resumed, clean].map((store) =>
		store.scanNodes(EVERYTHING, 'Trader')[Symbol.asyncIterator]()
	);
	for (;;) {
		const [one, other] = [await a.next(), await b.next()];
		expect(one).toEqual(other);
		if (one.done) break;
	}
	await resumed.close();
	await clean.close();
});

function integrity(file: string): unknown {
	const db = new DatabaseSync(file);
	try {
		db.exec(`INSERT INTO search_text (search_text) VALUES ('integrity-check')`);
		return db.prepare('PRAGMA integrity_check').get()?.integrity_check;
	} finally {
		db.close();
	}
}
