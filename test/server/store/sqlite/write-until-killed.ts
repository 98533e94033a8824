import { writeSync } from 'node:fs';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import { LOAD, manifest } from '../../../contract/support/rows.ts';
import { killBatch } from './kill-batch.ts';

// Run by kill.test.ts: `node write-until-killed.ts FILE`. Says each acknowledged batch on standard output.
const store = await openSqliteStore(process.argv[2]);
await store.migrate();
const { checkpoints } = await store.beginLoad(manifest());
for (let number = (checkpoints[0]?.records ?? 0) + 1; ; number++) {
	await store.writeBatch(LOAD, killBatch(number));
	writeSync(1, `${number}\n`);
}
