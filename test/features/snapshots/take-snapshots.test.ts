import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { SNAPSHOT_COLUMNS } from '#lib/features/snapshots/snapshot-columns.ts';
import { SNAPSHOT_SETTINGS } from '#lib/features/snapshots/snapshot-settings.ts';
import { takeSnapshots } from '#lib/features/snapshots/take-snapshots.ts';
import { runInProcess } from '#lib/kernels/kernel-runner.ts';
import { START, history, worldOf } from '../../support/random-history.ts';
import { SmallWorld } from '../../support/small-world.ts';

const CUT = dayOf('2024-07-01');

/** Every value of every entity at the snapshots up to a day, by snapshot and entity. */
async function valuesUntil(tables: TradeTables, last: Day): Promise<Map<string, number[]>> {
	const snapshots = await takeSnapshots(tables, last);
	const found = new Map<string, number[]>();
	snapshots.days.forEach((day, at) => {
		tables.entities.ids.forEach((id, e) => {
			if (!snapshots.knows(at, e)) return;
			const values = SNAPSHOT_COLUMNS.map((column) => snapshots.value(at, e, column));
			found.set(`${isoOf(day)} ${tables.entities.labels[e] === 'Person' ? 'person' : 'firm'} ${id}`, values);
		});
	});
	return found;
}

describe('nothing later changes a snapshot', () => {
	test('of a world cut at a moment it is that of the full world', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const full = worldOf(steps);
				const cut = await valuesUntil(cutTables(full, CUT), CUT);
				expect(cut).toEqual(await valuesUntil(full, CUT));
			}),
			{ numRuns: 20, seed: 6 }
		);
	});

	test('another future leaves it as it was, with other firms, numbers and identifiers in it', async () => {
		await fc.assert(
			fc.asyncProperty(history, history, async (past, future) => {
				const known = past.filter(({ day }) => START + day < CUT);
				// Firms that sort before, between and behind those known.
				const later = future
					.filter(({ day }) => START + day >= CUT)
					.map((step) => ({ ...step, firm: step.firm * 3, supplier: step.supplier + 2 }));
				const alone = await valuesUntil(worldOf(known), CUT);
				const both = await valuesUntil(worldOf([...known, ...later]), CUT);
				expect(both).toEqual(alone);
			}),
			{ numRuns: 20, seed: 7 }
		);
	});

	test('nor do days that follow: the snapshots of half a year are the first of a whole one', async () => {
		const [steps] = fc.sample(history, { numRuns: 1, seed: 8 });
		const tables = worldOf(steps);
		const [half, whole] = [await valuesUntil(tables, CUT), await valuesUntil(tables, START + 366)];
		for (const [key, values] of half) expect(whole.get(key), key).toEqual(values);
		expect(whole.size).toBeGreaterThan(half.size);
	});
});

/** Two rings of firms that share phones, far from each other; one firm of the first is an offender by March. */
function twoRings(): TradeTables {
	const world = new SmallWorld();
	for (const ring of ['a', 'b']) {
		for (let i = 0; i < 5; i++) {
			world.shares(`${ring}${i}`, `+${ring}${i}`).shares(`${ring}${(i + 1) % 5}`, `+${ring}${i}`);
			const day = `2024-01-0${i + 1}`;
			world.ship({
				id: `${ring}${i}`,
				importer: `${ring}${i}`,
				exporter: `x${ring}`,
				broker: `k${ring}`,
				day
			});
		}
	}
	world.ship({ importer: 'late', exporter: 'xa', day: '2024-03-10' });
	world.inspect('a0', '2024-02-20', true);
	return world.build();
}

describe('what a snapshot says', () => {
	const tables = twoRings();
	const of = (id: string) => tables.entities.ids.indexOf(id);

	test('communities with their size, and the same name from month to month', async () => {
		const snapshots = await takeSnapshots(tables, dayOf('2024-04-01'));
		expect(snapshots.days.map(isoOf)).toEqual(['2024-02-01', '2024-03-01', '2024-04-01']);
		const community = (at: number, id: string) => snapshots.value(at, of(id), 'community');
		for (const at of [0, 1, 2]) {
			expect(community(at, 'a1')).toBe(community(0, 'a0'));
			expect(community(at, 'b1')).toBe(community(0, 'b0'));
		}
		expect(community(0, 'a0')).not.toBe(community(0, 'b0'));
		expect(snapshots.value(1, of('a1'), 'community-size')).toBe(7);
		expect(snapshots.value(2, of('a1'), 'community-size')).toBe(8);
		expect(snapshots.value(1, of('a1'), 'community-density')).toBeGreaterThan(0.2);
	});

	test('nearness to offenders, once an inspection has found one', async () => {
		const snapshots = await takeSnapshots(tables, dayOf('2024-04-01'));
		const lift = (at: number, id: string) => snapshots.value(at, of(id), 'offender-lift');
		expect(lift(0, 'a1')).toBeNaN();
		expect(lift(1, 'a1')).toBeGreaterThan(1);
		expect(lift(1, 'b1')).toBeLessThan(0.01);
		const distance = (id: string) => snapshots.value(1, of(id), 'offender-distance');
		expect(distance('a1')).toBeLessThan(distance('b1'));
	});

	test('an entity is known from the first snapshot after something ties it to another', async () => {
		const snapshots = await takeSnapshots(tables, dayOf('2024-04-01'));
		expect([0, 1, 2].map((at) => snapshots.knows(at, of('late')))).toEqual([false, false, true]);
		expect(snapshots.value(1, of('late'), 'core')).toBeNaN();
		expect(snapshots.vector(1, of('late'))).toBeNull();
		const vector = snapshots.vector(2, of('late'))!;
		expect(vector.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 5);
		expect(snapshots.on(dayOf('2024-01-31'))).toBe(-1);
		expect(snapshots.on(dayOf('2024-03-31'))).toBe(1);
		expect(snapshots.age(1, dayOf('2024-03-31'))).toBe(30);
		expect(snapshots.age(-1, dayOf('2024-01-31'))).toBeNaN();
	});

	test('the cadence is a setting', async () => {
		const weekly = { ...SNAPSHOT_SETTINGS, cadence: 'weekly' as const };
		expect((await takeSnapshots(tables, dayOf('2024-02-01'), weekly)).days.map(isoOf)).toEqual([
			'2024-01-08',
			'2024-01-15',
			'2024-01-22',
			'2024-01-29'
		]);
	});
});

describe('on its way', () => {
	test('progress rises to the end; a kernel that fails ends it with what it says', async () => {
		const seen: number[] = [];
		await takeSnapshots(twoRings(), dayOf('2024-04-01'), SNAPSHOT_SETTINGS, {
			onProgress: ({ stage, done, total }) => {
				expect(stage).toBe('take-snapshots');
				seen.push(done / total);
			}
		});
		expect(seen.every((done, i) => i === 0 || done > seen[i - 1])).toBe(true);
		expect(seen.at(-1)).toBe(1);
		const failing = takeSnapshots(twoRings(), dayOf('2024-04-01'), SNAPSHOT_SETTINGS, {
			runKernel: (id, ...rest) =>
				id === 'k-core' ? Promise.reject(new RangeError('core')) : runInProcess(id, ...rest)
		});
		await expect(failing).rejects.toThrow('core');
	});

	test('it can be cancelled', async () => {
		const abort = new AbortController();
		const cancelled = takeSnapshots(twoRings(), dayOf('2024-04-01'), SNAPSHOT_SETTINGS, {
			signal: abort.signal,
			onProgress: () => abort.abort()
		});
		await expect(cancelled).rejects.toEqual(expect.objectContaining({ code: 'cancelled' }));
	});
});
