import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aucOf } from '#lib/risk/evaluation/auc.ts';
import { clusterFigures, jaccard } from '#lib/risk/evaluation/cluster-figures.ts';
import {
	attainableEntities,
	entityFigures,
	falseAccusation,
	topEntities
} from '#lib/risk/evaluation/entity-figures.ts';
import { ranked, topCount } from '#lib/risk/evaluation/ranked.ts';
import type { Ring } from '#lib/risk/evaluation/rings.ts';
import { ringsOf } from '#lib/risk/evaluation/rings.ts';
import { attainableShipments, shipmentFigures } from '#lib/risk/evaluation/shipment-figures.ts';
import type { JudgedShipments } from '#lib/risk/evaluation/shipment-figures.ts';
import { testPeriod } from '#lib/risk/evaluation/test-period.ts';

const names = (count: number, prefix = 'n') =>
	Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(4, '0')}`);
const ring = (id: string, members: string[], typology = 'phoenix', difficulty = 'easy'): Ring => ({
	id,
	typology,
	difficulty,
	organisations: new Set(members)
});

function shipments(
	size: number,
	guilty: Record<number, { evaded: number; typology?: string }>
): JudgedShipments {
	const judged: JudgedShipments = {
		ids: names(size, 's'),
		illicit: new Uint8Array(size),
		evaded: new Float64Array(size),
		typology: Array.from({ length: size }, () => ''),
		difficulty: Array.from({ length: size }, () => '')
	};
	for (const [row, { evaded, typology = 'tbml' }] of Object.entries(guilty)) {
		judged.illicit[Number(row)] = 1;
		judged.evaded[Number(row)] = evaded;
		judged.typology[Number(row)] = typology;
	}
	return judged;
}

describe('ranking', () => {
	test('ties go by a hash of seed and id: neither row order nor name order, and the same whatever the row order', () => {
		const ids = names(200);
		const flat = new Float64Array(200);
		const first = Array.from(ranked(flat, ids, 1), (i) => ids[i]!);
		const reversed = ids.toReversed();
		expect(Array.from(ranked(flat, reversed, 1), (i) => reversed[i]!)).toEqual(first);
		expect(Array.from(ranked(flat, ids, 2), (i) => ids[i]!)).not.toEqual(first);
		const places = first.map((id) => ids.indexOf(id));
		const mean = places.slice(0, 100).reduce((a, b) => a + b) / 100;
		expect(Math.abs(mean - 99.5)).toBeLessThan(15);
	});

	test('NaN comes last, higher comes first', () => {
		expect([...ranked([0.2, NaN, 0.9, -1], names(4), 1)]).toEqual([2, 0, 3, 1]);
	});

	test('a top share is rounded up and no more than all', () => {
		expect([
			topCount(100, 0.05),
			topCount(101, 0.05),
			topCount(3, 0.01),
			topCount(0, 0.1),
			topCount(20, 1)
		]).toEqual([5, 6, 1, 0, 20]);
	});
});

test('AUC is the chance that a positive outranks a negative, ties half', () => {
	const scored = fc.array(fc.tuple(fc.nat(6), fc.nat(1)), { minLength: 2, maxLength: 40 });
	fc.assert(
		fc.property(scored, (rows) => {
			const [positives, negatives] = [1, 0].map((label) =>
				rows.filter(([, l]) => l === label).map(([s]) => s)
			);
			let sum = 0;
			for (const p of positives!) for (const n of negatives!) sum += p > n ? 1 : p === n ? 0.5 : 0;
			const expected = sum / (positives!.length * negatives!.length);
			const found = aucOf(
				rows.map(([s]) => s),
				rows.map(([, l]) => l)
			);
			if (Number.isNaN(expected)) expect(found).toBeNaN();
			else expect(found).toBeCloseTo(expected, 12);
		})
	);
});

test('the test period is the last fifth of the days, whatever the number of shipments', () => {
	const days = Int32Array.of(100, 100, 100, 105, 179, 180, 180, 199);
	expect(testPeriod(days)).toEqual({ from: 180, to: 199, firstRow: 5 });
	expect(testPeriod(Int32Array.of(7))).toEqual({ from: 8, to: 7, firstRow: 1 });
});

describe('shipments', () => {
	// 100 shipments, four illicit. Ranked: rows 0 .. 99 as they come.
	const judged = shipments(100, {
		0: { evaded: 10 },
		3: { evaded: 50, typology: 'phoenix' },
		7: { evaded: 30 },
		60: { evaded: 110, typology: 'phoenix' }
	});
	const scores = Float64Array.from({ length: 100 }, (_, i) => -i);

	test('figures worked out by hand', () => {
		const { top, byTypology } = shipmentFigures(judged, scores, 1);
		expect(top).toEqual([
			{ share: 0.01, count: 1, precision: 1, recall: 0.25, revenue: 0.05 },
			{ share: 0.02, count: 2, precision: 0.5, recall: 0.25, revenue: 0.05 },
			{ share: 0.05, count: 5, precision: 0.4, recall: 0.5, revenue: 0.3 },
			{ share: 0.1, count: 10, precision: 0.3, recall: 0.75, revenue: 0.45 }
		]);
		expect(byTypology).toEqual({
			phoenix: { found: 1, of: 2, share: 0.5 },
			tbml: { found: 1, of: 2, share: 0.5 }
		});
	});

	test('what is attainable: precision min(1, prevalence / share), revenue by the largest frauds', () => {
		const best = attainableShipments(judged);
		expect(best.map(({ precision }) => precision)).toEqual([1, 1, 0.8, 0.4]);
		expect(best.map(({ recall }) => recall)).toEqual([0.25, 0.5, 1, 1]);
		expect(best.map(({ revenue }) => revenue)).toEqual([0.55, 0.8, 1, 1]);
	});

	test('a perfect ranking attains it, and no ranking passes it', () => {
		const world = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 1000 })), {
			minLength: 1,
			maxLength: 80
		});
		fc.assert(
			fc.property(world, fc.integer(), (rows, seed) => {
				const guilty = Object.fromEntries(
					rows.flatMap(([illicit, evaded], i) => (illicit ? [[i, { evaded }]] : []))
				) as Record<number, { evaded: number }>;
				const some = shipments(rows.length, guilty);
				const best = attainableShipments(some);
				const perfect = shipmentFigures(some, Float64Array.from(some.illicit), seed).top;
				const byMoney = shipmentFigures(some, some.evaded, seed).top;
				const random = shipmentFigures(some, new Float64Array(rows.length), seed).top;
				best.forEach((top, i) => {
					const prevalence = Object.keys(guilty).length / rows.length;
					expect(top.precision).toBeCloseTo(Math.min(1, prevalence / (top.count / rows.length)), 12);
					expect(perfect[i]!.precision).toBe(top.precision);
					expect(perfect[i]!.recall).toBe(top.recall);
					expect(byMoney[i]!.revenue).toBeCloseTo(top.revenue, 12);
					expect(random[i]!.precision).toBeLessThanOrEqual(top.precision);
					expect(random[i]!.revenue).toBeLessThanOrEqual(top.revenue + 1e-12);
				});
			})
		);
	});

	test('no scores at all are as good as chance: precision is the prevalence, within its interval', () => {
		const size = 5000;
		const guilty = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [i, { evaded: 1 }]));
		const some = shipments(size, guilty);
		const precisions = Array.from({ length: 20 }, (_, seed) => {
			return shipmentFigures(some, new Float64Array(size).fill(NaN), seed).top[3]!.precision;
		});
		const mean = precisions.reduce((a, b) => a + b) / 20;
		// Four standard errors of a share of .05 among 20 × 500 draws.
		expect(Math.abs(mean - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 10_000));
	});
});

describe('entities', () => {
	const ids = names(100, 'o');
	const rings = [
		ring('r1', ['o0000', 'o0001', 'elsewhere']),
		ring('r2', ['o0001', 'o0050', 'o0051'], 'carousel', 'hard')
	];
	const scores = Float64Array.from(ids, (_, i) => (i === 50 ? 1 : -i));
	const top = topEntities(ids, scores, 1);

	test('ring organisations in the top 5%, each counted once, those without a shipment not at all', () => {
		expect([...top].sort()).toEqual(['o0000', 'o0001', 'o0002', 'o0003', 'o0050']);
		const figures = entityFigures(ids, top, rings);
		expect(figures.ringOrganisations).toEqual({ found: 3, of: 4, share: 0.75 });
		expect(figures.byTypology).toEqual({
			carousel: { found: 2, of: 3, share: 2 / 3 },
			phoenix: { found: 2, of: 2, share: 1 }
		});
		expect(attainableEntities(ids, rings)).toEqual({ found: 4, of: 4, share: 1 });
		expect(attainableEntities(ids, [ring('big', ids.slice(0, 20))])).toEqual({
			found: 5,
			of: 20,
			share: 0.25
		});
	});

	test('false accusation counts look-alikes of no ring', () => {
		const lookalikes = [
			{ group_id: 'g1', kind: 'accountant', member_id: 'o0002' },
			{ group_id: 'g1', kind: 'accountant', member_id: 'o0009' },
			{ group_id: 'g2', kind: 'discounter', member_id: 'o0001' },
			{ group_id: 'g3', kind: 'discounter', member_id: 'o0009' },
			{ group_id: 'g3', kind: 'discounter', member_id: 'gone' }
		];
		const figures = falseAccusation(ids, top, rings, lookalikes);
		expect(figures.lookalikes).toEqual({ found: 1, of: 2, share: 0.5 });
		expect(figures.byKind).toEqual({
			accountant: { found: 1, of: 2, share: 0.5 },
			discounter: { found: 0, of: 1, share: 0 }
		});
		expect(figures.others).toEqual({ found: 2, of: 96, share: 2 / 96 });
	});

	test('persons are no part of a ring, and a ring of persons is none', () => {
		const truth = {
			shipments: [],
			lookalikes: [],
			rings: [
				{ ring_id: 'b', typology: 't', difficulty: 'd', member_id: 'firm' },
				{ ring_id: 'b', typology: 't', difficulty: 'd', member_id: 'person' },
				{ ring_id: 'a', typology: 't', difficulty: 'd', member_id: 'person' }
			]
		};
		const found = ringsOf(truth, (id) => id === 'firm');
		expect(found.map(({ id, organisations }) => [id, [...organisations]])).toEqual([['b', ['firm']]]);
	});
});

describe('clusters', () => {
	const rings = [
		ring('r1', ['a', 'b', 'c', 'd']),
		ring('r2', ['e', 'f'], 'carousel', 'hard'),
		ring('r3', ['g', 'h', 'i'], 'carousel', 'easy')
	];

	test('Jaccard .4 finds a ring, half of the members make a cluster right', () => {
		const clusters = [
			['a', 'b', 'x'], // 2 of 5 in common: .4, found; 2 of 3 guilty
			['e', 'x', 'y', 'z'], // 1 of 5: no; 1 of 4 guilty
			['g', 'x'], // 1 of 4: no; half guilty
			['x', 'y'],
			['e', 'f', 'g', 'h', 'i'] // r2: 2 of 5, found; r3: 3 of 5, found
		];
		expect(jaccard(new Set(['a', 'b', 'x']), rings[0]!.organisations)).toBe(0.4);
		const figures = clusterFigures(clusters, rings);
		expect(figures.ringRecall).toEqual({ found: 3, of: 3, share: 1 });
		expect(figures.precision).toEqual({ found: 3, of: 5, share: 0.6 });
		expect(figures.byDifficulty).toEqual({
			easy: { found: 2, of: 2, share: 1 },
			hard: { found: 1, of: 1, share: 1 }
		});
	});

	test('only the first 2R are looked at', () => {
		const noise = Array.from({ length: 6 }, (_, i) => [`n${i}`, `m${i}`]);
		const figures = clusterFigures([...noise, ['e', 'f']], rings);
		expect(figures.ringRecall.found).toBe(0);
		expect(figures.precision).toEqual({ found: 0, of: 6, share: 0 });
	});

	test('a cluster of more than 25 organisations finds nothing and counts as wrong', () => {
		const wide = ring('wide', names(26));
		expect(clusterFigures([names(25)], [wide])).toMatchObject({
			ringRecall: { found: 1 },
			precision: { found: 1, of: 1 }
		});
		expect(clusterFigures([names(26)], [wide])).toMatchObject({
			ringRecall: { found: 0 },
			precision: { found: 0, of: 1 }
		});
	});
});
