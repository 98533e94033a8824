import { AppError } from '#lib/domain/errors.ts';
import type { KernelRunner } from '#lib/kernels/kernel-runner.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import type { Settings } from './settings.ts';

/** Opens the store that the settings name and brings its schema up to date. The only place that chooses adapters. */
export async function openStore(settings: Pick<Settings, 'store'>): Promise<GraphStore> {
	const { store } = settings;
	const opened =
		store.kind === 'sqlite'
			? await (await import('./store/sqlite/sqlite-store.ts')).openSqliteStore(store.file)
			: await (await import('./store/neo4j/neo4j-store.ts')).openNeo4jStore(store);
	await opened.migrate();
	return opened;
}

/** Where kernels run. What is under way when it is closed is cancelled. */
export interface Kernels {
	readonly run: KernelRunner;
	/** In threads of ours, whatever the settings say. */
	readonly runOwn: KernelRunner;
	close(): Promise<void>;
}

/** Inside Neo4j, where the settings ask for it and its server has GDS; else, and for what GDS lacks, a pool of threads. */
export async function openKernels({ store, kernels }: Settings): Promise<Kernels> {
	const { KernelPool } = await import('./kernels/kernel-pool.ts');
	const pool = new KernelPool({ size: kernels.threads });
	const own = { run: pool.run, runOwn: pool.run, close: () => pool.close() };
	if (store.kind !== 'neo4j' || kernels.where !== 'gds') return own;
	const gds = await (await import('./store/gds/gds-runner.ts')).openGdsRunner(store, pool.run);
	if (!gds) return own;
	return {
		run: gds.run,
		runOwn: pool.run,
		close: async () => void (await Promise.all([gds.close(), pool.close()]))
	};
}

let shared: Promise<GraphStore> | undefined;

/** The one store of a server process, opened at first use; a failed opening is tried again at the next call. */
export function sharedStore(settings: Settings): Promise<GraphStore> {
	shared ??= openStore(settings).catch((cause: unknown) => {
		shared = undefined;
		throw cause instanceof AppError
			? cause
			: new AppError('store-unavailable', 'store-unavailable', { detail: String(cause) }, cause);
	});
	return shared;
}
