import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeGraph } from '../../bench/graphs/graph-catalogue.ts';
import type { Recipe } from '../../bench/graphs/graph-catalogue.ts';
import { graphFolder, readRows } from '../../bench/graphs/graph-folder.ts';
import { edgeKey, rowsOf } from '../../bench/graphs/labelled-graph.ts';
import type { LabelledGraph } from '../../bench/graphs/labelled-graph.ts';
import { modularity } from '../../bench/graphs/modularity.ts';

const FAMILIES = ['planted', 'lfr'] as const;

describe.each(FAMILIES)('a %s graph', (family) => {
	const recipe: Recipe = { family, nodes: 5000, seed: 1, heldOut: false };
	const { graph } = makeGraph(recipe);

	it('is the same for the same seed and another for another', () => {
		expect(makeGraph(recipe).graph).toEqual(graph);
		expect(makeGraph({ ...recipe, seed: 2 }).graph.targets).not.toEqual(graph.targets);
	});

	it('has about five edges a node, sorted, each once, no loops', () => {
		const keys = keysOf(graph);
		expect(keys.length / graph.nodes).toBeGreaterThan(4.5);
		expect(keys.length / graph.nodes).toBeLessThan(5.5);
		expect(graph.sources.every((u, e) => u < graph.targets[e])).toBe(true);
		expect(keys.every((key, e) => e === 0 || key > keys[e - 1])).toBe(true);
	});

	it('gives every node an edge', () => {
		const met = new Set([...graph.sources, ...graph.targets]);
		expect(met.size).toBe(graph.nodes);
	});

	it('has communities that a partition can find, and hubs', () => {
		expect(modularity(graph, graph.community)).toBeGreaterThan(0.5);
		expect(modularity(graph, graph.community)).toBeLessThan(0.8);
		const { offsets } = rowsOf(graph);
		const degrees = Array.from({ length: graph.nodes }, (_, v) => offsets[v + 1] - offsets[v]);
		expect(Math.max(...degrees)).toBeGreaterThan(80);
	});

	it('keeps edges back that the training graph lacks, and asks false ones of the same types', () => {
		const { graph: train, questions } = makeGraph({ ...recipe, heldOut: true });
		const { positives, negatives } = questions!;
		const whole = new Set(keysOf(graph));
		const trained = new Set(keysOf(train));
		expect(positives.length / 2).toBe(Math.floor(whole.size * 0.2));
		expect(negatives.length).toBe(positives.length);
		expect(trained.size + positives.length / 2).toBe(whole.size);
		for (let i = 0; i < positives.length; i += 2) {
			const key = edgeKey(positives[i], positives[i + 1], graph.nodes);
			expect(whole.has(key) && !trained.has(key)).toBe(true);
			expect(whole.has(edgeKey(negatives[i], negatives[i + 1], graph.nodes))).toBe(false);
			expect(negatives[i]).not.toBe(negatives[i + 1]);
			expect(graph.type[negatives[i + 1]]).toBe(graph.type[positives[i + 1]]);
		}
	});
});

describe('rows', () => {
	it('hold each edge both ways, sorted, with its weight', () => {
		const { graph } = makeGraph({ family: 'planted', nodes: 500, seed: 3, heldOut: false });
		const { offsets, targets, weights } = rowsOf(graph);
		const weightOf = new Map(keysOf(graph).map((key, e) => [key, graph.weights[e]]));
		expect(targets.length).toBe(2 * weightOf.size);
		for (let v = 0; v < graph.nodes; v++) {
			for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
				if (arc > offsets[v]) expect(targets[arc]).toBeGreaterThan(targets[arc - 1]);
				expect(weights[arc]).toBe(weightOf.get(edgeKey(v, targets[arc], graph.nodes)));
			}
		}
	});
});

describe('the folder of a graph', () => {
	const caches = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'filature-graphs-')));
	afterAll(() => caches.forEach((cache) => rmSync(cache, { recursive: true })));

	it('holds the same bytes wherever it is made', () => {
		const [one, other] = caches.map((cache) => graphFolder('c3k_train', cache));
		expect(readdirSync(one)).toContain('neg.u32');
		for (const file of readdirSync(one)) {
			expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file)))).toBe(true);
		}
		expect(readRows(one).offsets.length).toBe(3001);
	});
});

function keysOf({ nodes, sources, targets }: LabelledGraph): number[] {
	return Array.from(sources, (u, e) => edgeKey(u, targets[e], nodes));
}
