import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { project } from '#lib/analysis/projection.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { DatedGraph } from '#lib/features/snapshots/dated-graph.ts';
import { RELATIONS } from '#lib/features/snapshots/snapshot-columns.ts';
import { SmallWorld } from '../../support/small-world.ts';
import { history, worldOf } from '../../support/random-history.ts';

function edges({ offsets, targets, weights }: Csr, name: (v: number) => string): Map<string, number> {
	const found = new Map<string, number>();
	for (let v = 0; v + 1 < offsets.length; v++) {
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			found.set(`${name(v)} ${name(targets[arc])}`, weights[arc]);
		}
	}
	return found;
}

function nameIn({ entities, identifiers }: TradeTables, node: number): string {
	const i = node - entities.ids.length;
	return i < 0 ? `${entities.labels[node]} ${entities.ids[node]}` : `${identifiers.ids[i]}#${i}`;
}

test('grown from month to month it is the projection of the world cut at the day', () => {
	fc.assert(
		fc.property(history, (steps) => {
			const tables = worldOf(steps);
			const graph = new DatedGraph(tables);
			for (let month = 1; month <= 12; month++) {
				const day = dayOf(`2024-${String(month).padStart(2, '0')}-15`);
				graph.advanceTo(day);
				const { csr, nodes } = graph.build();
				const grown = edges(csr, (v) => nameIn(tables, nodes[v]));
				const projected = edges(project(cutTables(tables, day)), (v) => nameIn(tables, v));
				expect([...grown].sort()).toEqual([...projected].sort());
			}
		}),
		{ numRuns: 20, seed: 5 }
	);
});

test('counts neighbours by relation, each once, on both sides', () => {
	const world = new SmallWorld()
		.shares('a', '+1')
		.shares('b', '+1')
		.shares('a', '+2')
		.role('p', 'a')
		.role('p', 'b');
	for (const day of ['2024-01-01', '2024-01-02']) {
		world.ship({ importer: 'a', exporter: 'x', broker: 'k', consignee: 'a', day });
	}
	world.ship({ importer: 'b', exporter: 'x', broker: 'k', consignee: 'c', day: '2024-01-03' });
	// One pair in two relations, and the other way round.
	world.ship({ importer: 'a', exporter: 'b', consignee: 'b', day: '2024-01-04' });
	world.ship({ importer: 'b', exporter: 'a', day: '2024-01-05' });
	const tables = world.build();
	const graph = new DatedGraph(tables);
	graph.advanceTo(dayOf('2024-01-05'));
	const of = (id: string) => {
		const { nodes, relations } = graph.build();
		const v = nodes.indexOf(tables.entities.ids.indexOf(id));
		return Object.fromEntries(RELATIONS.map((name, r) => [name, relations[v * RELATIONS.length + r]]));
	};
	const none = { identifiers: 0, persons: 0, suppliers: 0, brokers: 0, consignees: 0, importers: 0 };
	expect(of('a')).toEqual({ ...none, identifiers: 1, persons: 1, suppliers: 2, brokers: 1, consignees: 1 });
	expect(of('b')).toEqual({
		...{ identifiers: 1, persons: 1, suppliers: 1, brokers: 1, consignees: 1, importers: 1 }
	});
	expect(of('x')).toEqual({ ...none, importers: 2 });
	expect(of('k')).toEqual({ ...none, importers: 2 });
	expect(of('c')).toEqual({ ...none, importers: 1 });
	expect(of('p')).toEqual({ ...none, persons: 2 });
	graph.advanceTo(dayOf('2024-01-06'));
	expect(of('a')).toMatchObject({ suppliers: 2, importers: 1 });
});
