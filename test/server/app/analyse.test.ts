import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/sqlite-store.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { loadSmallWorld, storedAnalysis } from '../../support/analysed-world.ts';

let store: GraphStore;
beforeAll(async () => {
	store = await openSqliteStore(':memory:');
	await loadSmallWorld(store);
	return () => store.close();
});
const run = (request: { asOf?: string; seed?: number } = {}, options = {}) =>
	analyse(store, LOCAL_OPERATOR, { ...request, createdAt: '2026-01-01T00:00:00Z' }, options);

describe('analyse', { timeout: 120_000 }, () => {
	test('writes scores of every declaration, entities with embeddings, and ranked clusters with reasons', async () => {
		const stages = new Set<string>();
		const snapshot = await run({}, { onProgress: ({ stage }: { stage: string }) => stages.add(stage) });
		expect(await store.snapshot(EVERYTHING)).toEqual(snapshot);
		const { shipments, entities, clusters } = await storedAnalysis(store);
		expect(shipments).toHaveLength(2000);
		expect(entities).toHaveLength(snapshot.counts.entities);
		expect(clusters.map(({ rank }) => rank)).toEqual(clusters.map((_, i) => i + 1));
		expect(clusters.length).toBeGreaterThan(2);
		for (const { members, reasons, score } of clusters) {
			expect(members.length).toBeGreaterThanOrEqual(2);
			expect(members.length).toBeLessThanOrEqual(25);
			expect(reasons.length).toBeGreaterThan(0);
			expect(score).toBeGreaterThan(0);
		}
		const [broker] = (await store.search(EVERYTHING, { text: 'TR', labels: ['Broker'], limit: 1 })) ?? [];
		if (broker) expect((await store.similar(EVERYTHING, broker.node, 3)).length).toBe(3);
		for (const stage of ['read-graph', 'score-shipments', 'find-clusters', 'embed'])
			expect(stages).toContain(stage);
	});

	test('gives the same answer twice, and another day another answer', async () => {
		await run();
		const first = await storedAnalysis(store);
		await run();
		expect(await storedAnalysis(store)).toEqual(first);
		const { counts, as_of } = await run({ asOf: '2025-01-01' });
		expect(as_of).toBe('2025-01-01');
		expect(counts.shipments).toBeLessThan(2000);
	});

	test('says what is wrong with a day', async () => {
		await expect(run({ asOf: 'soon' })).rejects.toMatchObject({ code: 'invalid-argument', key: 'bad-as-of' });
		await expect(run({ asOf: '1999-01-01' })).rejects.toMatchObject({
			code: 'invalid-argument',
			key: 'nothing-before'
		});
	});

	test('stops on request and leaves the current analysis as it was', async () => {
		const before = await run();
		const stop = AbortSignal.abort();
		await expect(run({ asOf: '2025-01-01' }, { signal: stop })).rejects.toMatchObject({ code: 'cancelled' });
		expect(await store.snapshot(EVERYTHING)).toEqual(before);
	});

	test('needs something loaded', async () => {
		const empty = await openSqliteStore(':memory:');
		await empty.migrate();
		const asked = analyse(empty, LOCAL_OPERATOR, { createdAt: '2026-01-01T00:00:00Z' });
		await expect(asked).rejects.toMatchObject({ code: 'missing-prerequisite' });
		await empty.close();
	});
});
