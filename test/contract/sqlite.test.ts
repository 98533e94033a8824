import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import { afterAll } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeGraphStore } from './graph-store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'filature-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

describeGraphStore('SQLite in memory', () => openSqliteStore(':memory:'));
describeGraphStore('SQLite in a file', () => openSqliteStore(join(folder, `${++files}.sqlite`)));
