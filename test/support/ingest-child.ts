import { LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import type { IngestRequest } from '#lib/server/app/ingest.ts';
import { openStore } from '#lib/server/container.ts';
import type { StoreSettings } from '#lib/server/settings.ts';

/** A load in a process of its own, to be killed: prints the records that are committed, a number a line. */
const [settings, request] = JSON.parse(process.argv[2] ?? '') as [StoreSettings, IngestRequest];
const store = await openStore({ store: settings, dataFolder: '' });
await ingest(store, LOCAL_OPERATOR, request, {
	onProgress({ stage, done }) {
		if (stage === 'load') process.stdout.write(`${String(done)}\n`);
	}
});
await store.close();
