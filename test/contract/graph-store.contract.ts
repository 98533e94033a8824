import { afterEach, beforeEach, describe } from 'vitest';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { analysisContract } from './sections/analysis.ts';
import { expandContract } from './sections/expand.ts';
import { featuresContract } from './sections/features.ts';
import { hostileContract } from './sections/hostile.ts';
import { loadContract } from './sections/loads.ts';
import { quarantineContract } from './sections/quarantine.ts';
import { randomContract } from './sections/random.ts';
import { readContract } from './sections/reading.ts';
import { relationContract } from './sections/relations.ts';
import { searchContract } from './sections/search.ts';
import { shipmentContract } from './sections/shipments.ts';
import { tradeContract } from './sections/trade.ts';
import { versionContract } from './sections/versions.ts';

/** Gives the running test its store. */
export type Subject = () => GraphStore;

/**
 * What every store must do, whatever it is made of. `open` is called before each test and gives a store that holds
 * nothing; the suite migrates it and closes it after the test. An adapter's test file is
 *
 * ```ts
 * describeGraphStore('SQLite', () => openSqliteStore(':memory:'));
 * await describeWithNeo4j('Neo4j', ({ settings, wipe }) => {
 * 	describeGraphStore('Neo4j', async () => {
 * 		await wipe();
 * 		return openNeo4jStore(settings);
 * 	});
 * });
 * ```
 */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>): void {
	describe(`${name} as a graph store`, () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.migrate();
		});
		afterEach(async () => {
			await store.close();
		});
		const subject: Subject = () => store;
		describe('loads', () => loadContract(subject));
		describe('quarantine', () => quarantineContract(subject));
		describe('versions', () => versionContract(subject));
		describe('relations', () => relationContract(subject));
		describe('reading', () => readContract(subject));
		describe('expanding', () => expandContract(subject));
		describe('trade', () => tradeContract(subject));
		describe('shipments', () => shipmentContract(subject));
		describe('search', () => searchContract(subject));
		describe('analysis', () => analysisContract(subject));
		describe('features', () => featuresContract(subject));
		describe('hostile input', () => hostileContract(subject));
		describe('chance', () => randomContract(subject));
	});
}
