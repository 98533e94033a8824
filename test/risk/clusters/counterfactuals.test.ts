import { beforeAll, describe, expect, test } from 'vitest';
import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { Counterfactual, Piece } from '#lib/domain/cluster-evidence.ts';
import { dayOf } from '#lib/domain/day.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { membershipsOf } from '#lib/risk/clusters/memberships.ts';
import { scoreWorld } from '#lib/risk/score-world.ts';
import type { ScoredWorld } from '#lib/risk/score-world.ts';
import { defaultTypologySettings } from '#lib/typologies/settings.ts';
import { SmallWorld } from '../../support/small-world.ts';

const PHONE = '+212600000001';
const asOf = dayOf('2025-01-01');

/** Three firms behind one phone that undervalue; two of them were found out. `phone` false: the same without it. */
function world({ phone = true, outcomes = true } = {}): SmallWorld {
	const made = new SmallWorld().crowd();
	for (const firm of ['ring1', 'ring2', 'ring3']) {
		made.firm(firm, { since: '2024-02-01' });
		if (phone) made.shares(firm, PHONE, 'Phone', '2024-02-01');
		for (let month = 4; month <= 11; month++) {
			const day = `2024-${String(month).padStart(2, '0')}-10`;
			const id = made.ship({ importer: firm, exporter: `cheap-${firm}`, day, value: 4500 });
			if (month === 11 && outcomes && firm !== 'ring3') made.inspect(id, '2024-12-15', true);
		}
	}
	return made;
}

const scored = (made: SmallWorld) =>
	scoreWorld(made.build(), { asOf, typologies: defaultTypologySettings() });

let found: ScoredWorld;
let ring: ClusterAssessment;
const without = (kind: Piece['kind']): Counterfactual[] =>
	ring.counterfactuals.filter((counterfactual) => counterfactual.without.kind === kind);

beforeAll(() => {
	found = scored(world());
	ring = found.clusters[0]!;
});

describe('a cluster without a piece of its evidence', () => {
	test('names every kind of piece that it has, the one it rests on most first', () => {
		expect(ring.members.map(({ id }) => id)).toEqual(expect.arrayContaining(['ring1', 'ring2', 'ring3']));
		const changes = ring.counterfactuals.map(({ score }) => Math.abs(score - ring.score));
		expect(changes).toEqual([...changes].sort((x, y) => y - x));
		expect(without('identifier')).toEqual([
			{
				without: { kind: 'identifier', ref: { label: 'Phone', id: PHONE }, members: 3 },
				score: expect.any(Number)
			}
		]);
		expect(without('outcomes')[0]!.without).toEqual({ kind: 'outcomes', inspected: 2, offences: 2 });
		expect(without('signal').length).toBeGreaterThan(0);
		expect(without('finding').length).toBe(ring.typologies.length);
	});

	test('falls without the phone its firms share, and without what inspections found', () => {
		expect(without('identifier')[0]!.score).toBeLessThan(ring.score - 0.1);
		expect(without('outcomes')[0]!.score).toBeLessThan(ring.score);
	});

	test('scores stay probabilities', () => {
		for (const cluster of found.clusters) {
			for (const { score } of cluster.counterfactuals) {
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}
		}
	});

	test('thinking away leaves the world as it was', () => {
		const { scores } = found;
		const { past } = scores.stream;
		const twin = scored(world());
		for (const [e, id] of past.tables.entities.ids.entries()) {
			expect(past.ties.neighbours(e), id).toEqual(twin.scores.stream.past.ties.neighbours(e));
			expect(past.outcomes.own(e), id).toEqual(twin.scores.stream.past.outcomes.own(e));
		}
		expect(twin.clusters).toEqual(found.clusters);
	});

	test('agrees with a world that never had the phone: nothing binds the firms there', () => {
		const { clusters } = scored(world({ phone: false }));
		const together = clusters.find(
			({ members }) => members.filter(({ id }) => /^ring\d$/.test(id)).length === 3
		);
		expect(together?.score ?? 0).toBeLessThanOrEqual(without('identifier')[0]!.score + 0.1);
	});

	test('can be left out where only ranks are wanted', () => {
		const settings = { asOf, typologies: defaultTypologySettings(), counterfactuals: false };
		const { clusters } = scoreWorld(world().build(), settings);
		expect(clusters.every(({ counterfactuals }) => counterfactuals.length === 0)).toBe(true);
		expect(clusters.map(({ score }) => score)).toEqual(found.clusters.map(({ score }) => score));
	});

	test('signals that are named have a name in every language', () => {
		for (const { signals } of [found.scores.stream]) {
			for (const { id } of signals) {
				for (const locale of LOCALES) expect(translate(locale, `signal.${id}`)).not.toContain('signal.');
			}
		}
	});
});

describe('company', () => {
	test('raises the members of a cluster and nobody else', () => {
		const { ids } = found.scores.stream.past.tables.entities;
		const members = new Set(found.clusters.flatMap((cluster) => cluster.members.map(({ id }) => id)));
		for (const [e, id] of ids.entries()) {
			if (members.has(id)) expect(found.company[e]).toBeGreaterThan(0);
			else expect(found.company[e]).toBe(0);
		}
	});

	test('who is in two clusters belongs to the higher ranked', () => {
		const twice = [ring, { ...ring, cluster_id: 'C9999', rank: 9 }];
		for (const cluster of membershipsOf(twice).values()) expect(cluster.cluster_id).toBe(ring.cluster_id);
	});
});
