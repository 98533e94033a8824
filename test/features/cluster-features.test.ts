import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { featureOf, featuresOf } from '#lib/features/catalogue.ts';
import { clusterFeatures } from '#lib/features/cluster-features.ts';
import { densityOf } from '#lib/features/density.ts';
import { Past } from '#lib/features/past/past.ts';
import { analyseTables } from '#lib/risk/analyse-tables.ts';
import { SmallWorld } from '../support/small-world.ts';

/** Two linked firms and their supplier that undervalue, among ordinary trade. */
function ringWorld(): SmallWorld {
	const world = new SmallWorld().crowd();
	for (const firm of ['ring1', 'ring2', 'ring3']) {
		world.firm(firm, { since: '2024-02-01' });
		if (firm !== 'ring3') world.shares(firm, '+212600000001', 'Phone', '2024-02-01');
		for (let month = 4; month <= 11; month++) {
			const day = `2024-${String(month).padStart(2, '0')}-10`;
			const id = world.ship({ importer: firm, exporter: 'cheap', day, value: 4500 });
			if (month === 6) world.inspect(id, '2024-06-15', true);
		}
	}
	return world;
}

describe('cluster features', () => {
	test('are what the catalogue lists, within its ranges', async () => {
		const { clusters } = await analyseTables(ringWorld().build(), {
			asOf: dayOf('2025-01-01'),
			seed: 1,
			createdAt: '2025-01-01T00:00:00Z'
		});
		expect(clusters.length).toBeGreaterThan(0);
		for (const cluster of clusters) {
			const values = clusterFeatures(cluster);
			expect(Object.keys(values)).toEqual(featuresOf('cluster').map(({ id }) => id));
			for (const [id, value] of Object.entries(values)) {
				if (Number.isNaN(value)) continue;
				const { range, type } = featureOf(id)!;
				expect(value, id).toBeGreaterThanOrEqual(range[0] ?? -Infinity);
				expect(value, id).toBeLessThanOrEqual(range[1] ?? Infinity);
				if (type === 'integer') expect(Number.isInteger(value), id).toBe(true);
			}
			expect(values['cluster.size']).toBe(cluster.members.length);
			expect(values['cluster.density']).toBeGreaterThan(0);
		}
	});

	test('count as tied who share something or trade, and no one else', () => {
		const tables = ringWorld().build();
		const past = new Past(tables);
		past.advanceTo(dayOf('2025-01-01'));
		const density = (...ids: string[]) =>
			densityOf(
				past,
				ids.map((id) => tables.entities.ids.indexOf(id))
			);
		expect(density('ring1', 'ring2')).toBe(1);
		expect(density('ring1', 'ring3')).toBe(0);
		expect(density('ring1', 'ring2', 'ring3', 'cheap')).toBeCloseTo(4 / 6);
		expect(density('ring1')).toBeNaN();
	});
});
