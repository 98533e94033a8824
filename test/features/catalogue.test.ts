import { describe, expect, test } from 'vitest';
import { TABLES } from '#lib/domain/tables.ts';
import { CATALOGUE, ENTITY_FEATURES, SHIPMENT_FEATURES } from '#lib/features/catalogue.ts';
import { FAMILIES } from '#lib/features/feature.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import { Past } from '#lib/features/past/past.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';
import { SmallWorld } from '../support/small-world.ts';

const local = (id: string) => !id.startsWith('structure.');

describe('catalogue', () => {
	test('names no feature twice, each in its family', () => {
		expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
		for (const { id, family } of CATALOGUE) {
			expect(id).toMatch(/^[a-z]+\.[a-z0-9.-]+$/);
			expect(id.startsWith(`${family}.`)).toBe(true);
			expect(FAMILIES).toContain(family);
		}
	});

	test('says the meaning of each in every language, and of its unit, family and freshness', () => {
		for (const { id, unit, family, freshness } of CATALOGUE) {
			const keys = [`feature.${id}`, `feature-unit.${unit}`, `family.${family}`, `freshness.${freshness}`];
			for (const key of keys) {
				for (const locale of LOCALES) expect(translate(locale, key), `${locale} ${key}`).not.toBe(key);
			}
		}
	});

	test('tells sources that the import tables have, and a range that is one', () => {
		for (const { id, source, range, method } of CATALOGUE) {
			expect(source.length, id).toBeGreaterThan(0);
			for (const column of source) {
				const [table, name] = column.split('.');
				const columns = Object.keys(TABLES[table as keyof typeof TABLES]?.shape ?? {});
				expect(columns, `${id}: ${column}`).toContain(name);
			}
			expect(method.length, id).toBeGreaterThan(5);
			expect(range[0] === null || range[1] === null || range[0] < range[1], id).toBe(true);
		}
	});

	test('has what the stream and the groups write, and nothing else', () => {
		const stream = new ShipmentStream(new SmallWorld().crowd({ firms: 2 }).build(), { groups: makeGroups });
		expect(stream.featureNames).toEqual(SHIPMENT_FEATURES.filter(local));
		const written = [
			...stream.signals.flatMap(({ id, columns, internal = [] }) =>
				columns.filter((column) => !internal.includes(column)).map((column) => `signal.${id}.${column}`)
			),
			...stream.groups.flatMap(({ ofShipment }) => ofShipment)
		];
		expect(written.toSorted()).toEqual(stream.featureNames.toSorted());
	});

	test('has what the groups write of an entity, in order', () => {
		const groups = makeGroups(new Past(new SmallWorld().crowd({ firms: 2 }).build()));
		expect(groups.flatMap(({ ofEntity }) => ofEntity)).toEqual(ENTITY_FEATURES.filter(local));
	});
});
