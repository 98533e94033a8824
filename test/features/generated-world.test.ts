import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { loadTables } from '#lib/analysis/load-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { ENTITY_FEATURES, SHIPMENT_FEATURES, featureOf } from '#lib/features/catalogue.ts';
import { openStore } from '#lib/server/container.ts';
import { loadSmallWorld } from '../support/analysed-world.ts';
import { differences, entitiesOn, local, shipmentsUpTo } from '../support/feature-values.ts';
import type { Values } from '../support/feature-values.ts';
import { importFolder } from '../support/import-folder.ts';
import { rareWorld } from '../support/rare-world.ts';

let tables: TradeTables;
let last: number;
let shipments: Values;
let entities: Values;

beforeAll(async () => {
	const store = await openStore({ store: { kind: 'sqlite', file: join(importFolder({}), 'store.sqlite') } });
	await loadSmallWorld(store);
	tables = await loadTables(store, EVERYTHING);
	await store.close();
	last = tables.shipments.day.at(-1)!;
	shipments = shipmentsUpTo(tables, last);
	entities = entitiesOn(tables, last + 1);
}, 120_000);

/** What each feature took for values, the unknown left out. */
function valuesOf(found: Values, id: string): number[] {
	return Object.values(found).flatMap((values) => {
		const value = values[id];
		return value === undefined || Number.isNaN(value) ? [] : [value];
	});
}

describe('features of a generated world', () => {
	test('keep their ranges and types', () => {
		for (const [found, ids] of [
			[shipments, SHIPMENT_FEATURES],
			[entities, ENTITY_FEATURES]
		] as const) {
			for (const id of ids.filter(local)) {
				const { type, range } = featureOf(id)!;
				const values = valuesOf(found, id);
				const [low, high] = [range[0] ?? -Infinity, range[1] ?? Infinity];
				expect(
					values.find((value) => !(value >= low && value <= high)),
					`${id} in ${low}..${high}`
				).toBe(undefined);
				expect(
					values.find((value) => !Number.isFinite(value)),
					`${id} is finite`
				).toBe(undefined);
				if (type === 'integer')
					expect(
						values.find((value) => !Number.isInteger(value)),
						id
					).toBe(undefined);
				if (type === 'flag')
					expect(
						values.find((value) => value !== 0 && value !== 1),
						id
					).toBe(undefined);
			}
		}
	});

	test('all tell one declaration, or one entity, from another, there or in a world of rarities', () => {
		const rare = rareWorld();
		const end = rare.shipments.day.at(-1)! + 1;
		const [rareShipments, rareEntities] = [shipmentsUpTo(rare, end), entitiesOn(rare, end)];
		const seen = (id: string, ...worlds: Values[]) => new Set(worlds.flatMap((world) => valuesOf(world, id)));
		const constant = [
			...SHIPMENT_FEATURES.filter((id) => seen(id, shipments, rareShipments).size < 2),
			...ENTITY_FEATURES.filter((id) => seen(id, entities, rareEntities).size < 2)
		];
		expect(constant.filter(local)).toEqual([]);
	});

	test('are on a day what they were in the world of that day', () => {
		const { day } = tables.shipments;
		const cutDay = day[Math.floor(day.length * 0.6)]!;
		const cut = cutTables(tables, cutDay + 1);
		const before = shipmentsUpTo(cut, cutDay);
		expect(Object.keys(before).length).toBeGreaterThan(500);
		const ofThen = Object.fromEntries(Object.keys(before).map((id) => [id, shipments[id]!]));
		expect(differences(before, ofThen)).toEqual([]);
		expect(differences(entitiesOn(cut, cutDay + 1), entitiesOn(tables, cutDay + 1))).toEqual([]);
	});
});
