import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeRef, SourceRef } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import type { Subject } from '../graph-store.contract.ts';
import { GraphModel } from '../support/graph-model.ts';
import type { ModelRow } from '../support/graph-model.ts';
import { FILE, LOAD, asRead, at, bare, manifest, record, ref, reference, relation } from '../support/rows.ts';

const RUNS = process.env.FILATURE_SOAK ? 1000 : 40;

/** A row of a traders' table: each column absent, empty or one of two values. */
const cell = fc.constantFrom('absent', 'empty', 'a', 'b');
const traderLine = fc.record({ id: fc.constantFrom('1', '2', '3'), name: cell, phone: cell, group: cell });
/** A row of a relation table, or of one that only names an id. */
const tieLine = fc.record({
	kind: fc.constantFrom('role', 'phone', 'name'),
	id: fc.constantFrom('1', '2', '3', '4'),
	other: fc.constantFrom('a', 'b'),
	until: fc.constantFrom(null, '2024-01-01', '2025-01-01')
});
const batches = fc.array(
	fc.oneof(
		fc.record({ table: fc.constant('traders' as const), lines: fc.array(traderLine, { maxLength: 6 }) }),
		fc.record({ table: fc.constant('ties' as const), lines: fc.array(tieLine, { maxLength: 6 }) })
	),
	{ minLength: 1, maxLength: 6 }
);

export function randomContract(subject: Subject): void {
	test('any sequence of batches leaves what the plainest graph holds', { timeout: 600_000 }, async () => {
		let run = 0;
		await subject().beginLoad(manifest());
		let line = 1;
		await fc.assert(
			fc.asyncProperty(batches, async (sequence) => {
				// Each run has ids of its own, so that one store serves them all.
				const world = new World(`${++run}-`);
				const model = new GraphModel();
				for (const { table, lines } of sequence) {
					const rows =
						table === 'traders'
							? lines.map((cells) => world.trader(cells, at(++line)))
							: lines.map((tie) => world.tie(tie, at(++line)));
					const outcome = await subject().writeBatch(LOAD, {
						nodes: rows.flatMap((row) => row.nodes),
						edges: rows.flatMap((row) => row.edges),
						rejections: [],
						checkpoint: { file: FILE, records: ++line, done: false },
						records: rows.length
					});
					expect(outcome).toEqual(model.apply(rows));
				}
				await expectSame(subject(), model);
			}),
			{ numRuns: RUNS, seed: 20251123 }
		);
	});
}

class World {
	readonly #prefix: string;

	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	trader(
		{ id, ...cells }: { id: string; name: string; phone: string; group: string },
		source: SourceRef
	): ModelRow {
		const self = this.#ref('Trader', id);
		const properties: Record<string, string | null> = {};
		for (const [column, value] of Object.entries(cells)) {
			if (value !== 'absent') properties[column] = value === 'empty' ? null : value;
		}
		const row: ModelRow = { nodes: [record(self, properties, source)], edges: [] };
		const owned = { owner: self, source };
		if (properties.phone) {
			const to = this.#ref('Phone', properties.phone);
			row.nodes.push(reference(to, {}, source));
			row.edges.push(relation('HAS_PHONE', self, to, { ...owned, column: 'phone' }));
		}
		if (properties.group) {
			const to = this.#ref('Country', properties.group);
			row.nodes.push(reference(to, {}, source));
			row.edges.push(relation('BASED_IN', self, to, { ...owned, properties: { group: properties.group } }));
		}
		return row;
	}

	tie(tie: { kind: string; id: string; other: string; until: string | null }, source: SourceRef): ModelRow {
		const self = this.#ref('Trader', tie.id);
		if (tie.kind === 'name') return { nodes: [bare(self, source)], edges: [] };
		const options = { valid_to: tie.until, source };
		if (tie.kind === 'phone') {
			const to = this.#ref('Phone', tie.other);
			const nodes = [bare(self, source), reference(to, {}, source)];
			return { nodes, edges: [relation('HAS_PHONE', self, to, options)] };
		}
		const holder = this.#ref('Person', tie.other);
		const nodes = [bare(holder, source), bare(self, source)];
		return { nodes, edges: [relation('HAS_ROLE_IN', holder, self, options)] };
	}

	#ref(label: NodeLabel, id: string): NodeRef {
		return ref(label, this.#prefix + id);
	}
}

async function expectSame(store: GraphStore, model: GraphModel): Promise<void> {
	const expected = [...model.nodes.values()];
	const refs = expected.map((node) => node.ref);
	const nodes = await store.nodes(EVERYTHING, refs);
	expect(
		nodes.map((node) => [node.id, node.bare, node.version, node.properties, node.source, node.carried])
	).toEqual(
		expected.map(({ ref: { id }, bare: isBare, versions }) => {
			const { properties, source, sources } = versions.at(-1)!;
			const carried = Object.entries(sources).filter(([, from]) => from.line !== source.line);
			return [id, isBare, versions.length, properties, source, Object.fromEntries(carried)];
		})
	);
	for (const node of expected) {
		const history = await store.history(EVERYTHING, node.ref);
		expect(history).toEqual(
			node.versions.map(({ properties, source }, i) => ({ version: i + 1, properties, source })).reverse()
		);
	}
	const edges = await store.edgesAmong(EVERYTHING, refs);
	const current = [...model.edges.values()].filter((edge) => edge.current);
	expect(new Map(edges.map((edge) => [edge.key, edge]))).toEqual(
		new Map(current.map(({ row, version }) => [row.key, asRead(row, version)]))
	);
}
