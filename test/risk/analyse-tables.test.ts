import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { analyseTables } from '#lib/risk/analyse-tables.ts';
import { KernelPool } from '#lib/server/kernels/kernel-pool.ts';
import { SmallWorld } from '../support/small-world.ts';

/** Three linked firms of one supplier that undervalue, among ordinary trade. */
function ringWorld(): SmallWorld {
	const world = new SmallWorld().crowd();
	for (const firm of ['ring1', 'ring2', 'ring3']) {
		world.firm(firm, { since: '2024-02-01' }).shares(firm, '+212600000001', 'Phone', '2024-02-01');
		for (let month = 4; month <= 11; month++) {
			const day = `2024-${String(month).padStart(2, '0')}-10`;
			const id = world.ship({ importer: firm, exporter: 'cheap', day, value: 4500 });
			if (month === 6) world.inspect(id, '2024-06-15', firm !== 'ring3');
		}
	}
	return world;
}

const parameters = { asOf: dayOf('2025-01-01'), seed: 1, createdAt: '2025-01-01T00:00:00Z' };

describe('analyseTables', () => {
	test('puts the planted ring first, with its supplier, and says why', async () => {
		const { clusters } = await analyseTables(ringWorld().build(), parameters);
		expect(clusters[0].members.map(({ id }) => id).sort()).toEqual(['cheap', 'ring1', 'ring2', 'ring3']);
		expect(clusters[0].reasons[0].evidence.length).toBeGreaterThan(0);
		expect(clusters[0].money_at_risk).toBeGreaterThan(0);
	});

	test('gives the same result for the same tables and seed', async () => {
		const runs = await Promise.all(
			[1, 2].map(async () => {
				const result = await analyseTables(ringWorld().build(), parameters);
				return { ...result, entities: [...result.entities], shipments: [...result.shipments] };
			})
		);
		expect(runs[0]).toEqual(runs[1]);
	});

	test.each([1, 3])('gives the same result in a pool of %i threads', async (size) => {
		const pool = new KernelPool({ size, fewSteps: 0 });
		const inPool = await analyseTables(ringWorld().build(), parameters, { runKernel: pool.run });
		const here = await analyseTables(ringWorld().build(), parameters);
		expect([...inPool.entities]).toEqual([...here.entities]);
		expect([...inPool.shipments]).toEqual([...here.shipments]);
		expect(inPool.clusters).toEqual(here.clusters);
		expect(inPool.snapshot).toEqual(here.snapshot);
		await pool.close();
	});

	test('stops the kernels when it is stopped, and tells stages one after the other', async () => {
		const pool = new KernelPool({ size: 1, fewSteps: 0 });
		const stages: string[] = [];
		const stop = new AbortController();
		const stopped = analyseTables(ringWorld().build(), parameters, {
			runKernel: pool.run,
			signal: stop.signal,
			onProgress: ({ stage }) => {
				if (stages.at(-1) !== stage) stages.push(stage);
				if (stage === 'find-clusters') stop.abort();
			}
		});
		await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
		expect(stages).toEqual(['take-snapshots', 'read-histories', 'score-shipments', 'find-clusters']);
		await pool.close();
	});

	test('judges a later world cut at a day as it judged the world of that day', async () => {
		const early = { ...parameters, asOf: dayOf('2024-08-01') };
		const cut = await analyseTables(ringWorld().build(), early);
		const world = ringWorld();
		world.inspect(world.ship({ importer: 'ring1', day: '2024-12-20' }), '2024-12-24', true);
		const later = await analyseTables(world.build(), early);
		expect(later.clusters).toEqual(cut.clusters);
		expect([...later.entities]).toEqual([...cut.entities]);
		expect([...later.shipments]).toEqual([...cut.shipments]);
	});
});
