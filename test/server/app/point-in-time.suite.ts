import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import type { GraphStore, StoredFeatures } from '#lib/store/graph-store.ts';
import { WORLD_TABLES } from '#lib/world/rows/world-row.ts';
import { importFolder } from '../../support/import-folder.ts';
import { knownOn, withAnotherFuture } from '../../support/other-futures.ts';
import type { World } from '../../support/other-futures.ts';
import { worldRows } from '../../world/support/world-rows.ts';

/** Into the second year, so that much is known and much is to come. */
const DAY = '2025-03-12';

/** Values by id and day. */
type Values = Map<string, StoredFeatures['values']>;

/** All that is known by the evening of DAY: declarations up to it, entities at every snapshot up to it. */
interface Known {
	shipments: Values;
	entities: Values;
	names: readonly string[];
}

/**
 * No value of a declaration, or of an entity at a snapshot, hangs on what came later: through files, store and analysis,
 * with the network's features among them.
 * @param empty a store that holds nothing, migrated
 */
export function describePointInTime(name: string, empty: () => Promise<GraphStore>): void {
	describe(`what was known when, in ${name}`, { timeout: 300_000 }, () => {
		let world: World;
		let full: Known;

		beforeAll(async () => {
			world = worldRows({ size: 'small', seed: 3 }) as World;
			full = await knownIn(await empty(), world);
		}, 300_000);

		test('there is something to compare', () => {
			expect(full.shipments.size).toBeGreaterThan(1000);
			expect(full.entities.size).toBeGreaterThan(5000);
			for (const id of ['structure.importer-offender-lift', 'structure.importer-vector-0']) {
				const column = full.names.indexOf(id);
				const known = [...full.shipments.values()].filter((values) => !Number.isNaN(values![column]));
				expect(known.length, id).toBeGreaterThan(500);
			}
		});

		test('a world cut on the day gives what the full world gives', async () => {
			expectEqual(await knownIn(await empty(), knownOn(world, DAY)), full);
		});

		test('another future changes nothing', async () => {
			expectEqual(await knownIn(await empty(), withAnotherFuture(world, DAY, 5)), full);
		});
	});
}

async function knownIn(store: GraphStore, world: World): Promise<Known> {
	const files = [...WORLD_TABLES]
		.filter(([table]) => !table.startsWith('truth/'))
		.map(([table, columns]) => [
			`${table}.csv`,
			stringify(world[table], { header: true, columns: [...columns] })
		]);
	const paths = [importFolder(Object.fromEntries(files) as Record<string, string>)];
	await ingest(store, LOCAL_OPERATOR, { paths, profile: 'native' });
	const snapshot = await analyse(store, LOCAL_OPERATOR, { createdAt: '2026-01-01T00:00:00Z' });
	const [shipments, entities]: Values[] = [new Map(), new Map()];
	for await (const chunk of store.scanFeatures(EVERYTHING, 'shipments')) {
		for (const { ref, day, values } of chunk) if (day! <= DAY) shipments.set(ref.id, values);
	}
	for (const asOf of snapshot.entity_snapshots.filter((day) => day <= DAY)) {
		for await (const chunk of store.scanFeatures(EVERYTHING, 'entities', asOf)) {
			// The label of a firm with two parts is that of the part it is known for at the end.
			for (const { ref, values } of chunk) {
				if (values) entities.set(`${asOf} ${ref.label === 'Person' ? 'person' : 'firm'} ${ref.id}`, values);
			}
		}
	}
	await store.close();
	return { shipments, entities, names: snapshot.feature_names };
}

function expectEqual(found: Known, full: Known): void {
	for (const what of ['shipments', 'entities'] as const) {
		expect([...found[what].keys()].sort()).toEqual([...full[what].keys()].sort());
		const differing = [...full[what]].flatMap(([key, values]) => {
			const other = found[what].get(key)!;
			return [...values!.keys()]
				.filter((k) => !Object.is(values![k], other[k]))
				.map((k) => `${key} ${String(k)}`);
		});
		expect(differing.slice(0, 10), `${what}: ${differing.length} values differ`).toEqual([]);
	}
}
