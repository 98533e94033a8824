import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { ENTITY_FEATURES } from '#lib/features/catalogue.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import { Past } from '#lib/features/past/past.ts';
import type { DatedSnapshots } from '#lib/features/snapshots/dated-snapshots.ts';
import { EntityHistories } from '#lib/features/snapshots/entity-histories.ts';
import { takeSnapshots } from '#lib/features/snapshots/take-snapshots.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';
import { SmallWorld } from '../../support/small-world.ts';

const LAST = dayOf('2024-05-01');
let tables: TradeTables;
let snapshots: DatedSnapshots;
let histories: EntityHistories;
const of = (id: string) => tables.entities.ids.indexOf(id);

beforeAll(async () => {
	const world = new SmallWorld().crowd({ firms: 6, to: '2024-04-20' });
	world
		.shares('crowd1', '+1')
		.shares('crowd2', '+1')
		.role('p', 'crowd1')
		.role('p', 'crowd2', '2024-03-05', '2024-03-09');
	// Nothing ties it to another: it declares for itself.
	world.ship({ importer: 'alone', day: '2024-02-10' });
	world.ship({ importer: 'late', exporter: 'sup0', day: '2024-05-10' });
	world.ship({ id: 'own', importer: 'crowd1', exporter: 'sup1', consignee: 'crowd1', day: '2024-04-25' });
	world.ship({ id: 'other', importer: 'crowd1', exporter: 'sup1', consignee: 'crowd2', day: '2024-04-25' });
	tables = world.build();
	snapshots = await takeSnapshots(tables, LAST);
	histories = EntityHistories.read(tables, snapshots, (past) => makeGroups(past, snapshots));
});

describe('the history of an entity', () => {
	test('begins with the first snapshot that knew it, and has a row for each from then on', () => {
		const rows = (id: string) =>
			histories.of(of(id)) && histories.of(of(id))!.values.length / ENTITY_FEATURES.length;
		expect(snapshots.days).toHaveLength(4);
		expect([histories.of(of('crowd1'))!.first, rows('crowd1')]).toEqual([0, 4]);
		expect([histories.of(of('alone'))!.first, rows('alone')]).toEqual([1, 3]);
		expect([histories.of(of('p'))!.first, rows('p')]).toEqual([0, 4]);
		expect(histories.of(of('late'))).toBeNull();
	});

	test('holds what the groups read on the eve of each snapshot, in the order of the catalogue', () => {
		const past = new Past(tables);
		const groups = makeGroups(past, snapshots);
		const row = new Float64Array(200);
		snapshots.days.forEach((day, at) => {
			past.advanceTo(day);
			for (const id of ['crowd1', 'sup1', 'p']) {
				const { values } = histories.of(of(id))!;
				for (const group of groups) {
					group.readEntity(of(id), row, 0);
					group.ofEntity.forEach((name, k) => {
						const stored = values[at * ENTITY_FEATURES.length + ENTITY_FEATURES.indexOf(name)];
						expect(stored, `${id} ${name}`).toBe(Math.fround(row[k]));
					});
				}
			}
		});
	});

	test('the network is unknown where nothing ties it to another', () => {
		const { values } = histories.of(of('alone'))!;
		expect(values[ENTITY_FEATURES.indexOf('structure.pagerank')]).toBeNaN();
		expect(values[ENTITY_FEATURES.indexOf('identifiers.shared-count')]).toBe(0);
	});
});

test('a declaration has its parties as the last snapshot knew them; an importer that receives is no other party', () => {
	const stream = new ShipmentStream(tables, { groups: (past) => makeGroups(past, snapshots) });
	const found = new Map<string, (name: string) => number>();
	for (const reading of stream.read()) {
		const values = stream.features(reading);
		const value = (name: string) => values[stream.featureNames.indexOf(`structure.${name}`)];
		found.set(tables.shipments.ids[reading.shipment], value);
	}
	const [own, other] = [found.get('own')!, found.get('other')!];
	expect(own('snapshot-age')).toBe(24);
	expect(own('importer-pagerank')).toBe(snapshots.value(3 - 1, of('crowd1'), 'pagerank'));
	expect(own('importer-vector-3')).toBe(snapshots.value(2, of('crowd1'), 'vector-3'));
	expect(own('consignee-core')).toBeNaN();
	expect(own('importer-consignee-together')).toBeNaN();
	expect(other('consignee-core')).toBe(snapshots.value(2, of('crowd2'), 'core'));
	expect(other('importer-consignee-together')).toBe(1);
	expect(other('importer-consignee-alike')).toBeGreaterThan(0.5);
	expect(other('importer-broker-alike')).toBeNaN();
	// Before the first snapshot nothing is known of the network.
	const first = found.get(tables.shipments.ids[0])!;
	expect(first('snapshot-age')).toBeNaN();
	expect(first('importer-community')).toBeNaN();
});
