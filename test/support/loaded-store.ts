import { join } from 'node:path';
import { afterAll } from 'vitest';
import { LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { openStore } from '#lib/server/container.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { importFolder } from './import-folder.ts';

const opened: GraphStore[] = [];

afterAll(() => Promise.all(opened.map((store) => store.close())));

/** An embedded store that holds the given tables (file name to CSV); closed after the test file. */
export async function loadedStore(tables: Record<string, string>): Promise<GraphStore> {
	const folder = importFolder(tables);
	const file = join(importFolder({}), 'store.sqlite');
	const store = await openStore({ store: { kind: 'sqlite', file } });
	opened.push(store);
	await ingest(store, LOCAL_OPERATOR, { paths: [folder], profile: 'native' });
	return store;
}
