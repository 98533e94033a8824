import { spawn } from 'node:child_process';
import { LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import type { IngestRequest } from '#lib/server/app/ingest.ts';
import { openStore } from '#lib/server/container.ts';
import type { StoreSettings } from '#lib/server/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/**
 * A load in a process of its own that is killed with SIGKILL while it writes the first batch behind `records`
 * committed ones, or right after it: which of the two is left to chance, that it never ends is not.
 */
const [settings, request, records] = JSON.parse(process.argv[2] ?? '') as [
	StoreSettings,
	IngestRequest,
	number
];

const store = await openStore({ store: settings });
let committed = 0;

const doomed: Pick<GraphStore, 'writeBatch'> = {
	async writeBatch(loadId, batch) {
		if (committed < records) {
			committed += batch.records;
			return store.writeBatch(loadId, batch);
		}
		spawn('kill', ['-9', String(process.pid)], { stdio: 'ignore' });
		await store.writeBatch(loadId, batch);
		return new Promise(() => setInterval(() => undefined, 1000));
	}
};

const killed = new Proxy(store, {
	get(target, name) {
		const method: unknown = Reflect.get(name in doomed ? doomed : target, name);
		return typeof method === 'function' ? method.bind(target) : method;
	}
});
await ingest(killed, LOCAL_OPERATOR, request);
