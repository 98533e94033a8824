import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { ENTITY_FEATURES, SHIPMENT_FEATURES } from '#lib/features/catalogue.ts';
import type { FeatureGroup } from '#lib/features/feature-group.ts';
import type { Past } from '#lib/features/past/past.ts';
import { differences, entitiesOn, local, shipmentsUpTo } from '../../support/feature-values.ts';
import { CUT, START, history, worldOf } from '../../support/random-history.ts';

/** A history is long: to make it shorter would take minutes and say no more than the name of the feature does. */
const AS_FOUND = { endOnFailure: true };

/** What a careless hand could add: it counts what the tables have, not what the past has seen. */
function leakingGroup({ tables: { shipments } }: Past): FeatureGroup {
	return {
		ofShipment: ['trade.value'],
		ofEntity: [],
		read(s, row, at) {
			row[at] = shipments.importer.reduce((sum, e) => sum + Number(e === shipments.importer[s]), 0);
		},
		readEntity: () => undefined
	};
}

describe('point in time', () => {
	test('a world cut at a moment gives what the full world gives, of declarations and of entities', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const full = worldOf(steps);
				const cut = cutTables(full, CUT + 1);
				expect(differences(shipmentsUpTo(cut, CUT), shipmentsUpTo(full, CUT))).toEqual([]);
				expect(differences(entitiesOn(cut, CUT + 1), entitiesOn(full, CUT + 1))).toEqual([]);
			}),
			{ numRuns: 25, seed: 3, ...AS_FOUND }
		);
	});

	test('no other future changes what was known', () => {
		fc.assert(
			fc.property(history, history, (past, future) => {
				const known = past.filter(({ day }) => START + day <= CUT);
				const later = future.filter(({ day }) => START + day > CUT);
				const [one, other] = [worldOf(known), worldOf([...known, ...later])];
				expect(differences(shipmentsUpTo(other, CUT), shipmentsUpTo(one, CUT))).toEqual([]);
				expect(differences(entitiesOn(other, CUT + 1), entitiesOn(one, CUT + 1))).toEqual([]);
			}),
			{ numRuns: 25, seed: 4, ...AS_FOUND }
		);
	});

	test('reads every local feature of the catalogue', () => {
		const world = worldOf(fc.sample(history, { numRuns: 1, seed: 5 })[0]!);
		const [first] = Object.values(shipmentsUpTo(world, CUT));
		expect(Object.keys(first!)).toEqual(expect.arrayContaining(SHIPMENT_FEATURES.filter(local)));
		const [entity] = Object.values(entitiesOn(world, CUT));
		expect(Object.keys(entity!)).toEqual(ENTITY_FEATURES.filter(local));
	});

	test('finds a feature that looks ahead', () => {
		const leaking = (past: Past) => [leakingGroup(past)];
		const full = worldOf(fc.sample(history, { numRuns: 1, seed: 7 })[0]!);
		const cut = cutTables(full, CUT + 1);
		expect(differences(shipmentsUpTo(cut, CUT, leaking), shipmentsUpTo(full, CUT, leaking))).not.toEqual([]);
	});
});
