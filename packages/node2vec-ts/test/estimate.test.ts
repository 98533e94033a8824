import Graph from 'graphology';
import { describe, expect, test, vi } from 'vitest';
import { estimateMemory, node2vec } from '../src/index.ts';
import { refusal } from './refusal.ts';

const TRIANGLE = { offsets: [0, 2, 4, 6], targets: [1, 2, 0, 2, 0, 1] };

describe('the estimate', () => {
	test('adds up', () => {
		const { total, shared, ...parts } = estimateMemory(
			{ nodes: 1000, arcs: 9000, weighted: true },
			{ dimensions: 30, workers: 3 }
		);
		expect(parts).toMatchObject({
			input: 1001 * 4 + 9000 * 12,
			graph: 1001 * 4 + 9000 * 4,
			aliasTables: 9000 * 12 + 1000 * 8,
			matrices: 2 * 1000 * 32 * 4,
			sampling: 16 * 1000,
			result: 2 * 1000 * 30 * 4,
			start: 0
		});
		expect(parts.workers).toBeGreaterThan(0);
		expect(shared).toBe(parts.graph + parts.aliasTables + parts.matrices + parts.sampling + parts.workers);
		expect(total).toBe(shared + parts.input + parts.result);
	});

	test('of a graph is that of its size, whatever form it has', () => {
		const graph = new Graph({ type: 'undirected' });
		for (const [u, v] of [
			[0, 1],
			[1, 2],
			[2, 0]
		])
			graph.mergeEdge(u, v);
		const size = estimateMemory({ nodes: 3, arcs: 6, weighted: false });
		expect(estimateMemory(TRIANGLE)).toEqual(size);
		expect(estimateMemory(graph)).toEqual(size);
		graph.mergeEdge(0, 1, { calls: 3 });
		expect(estimateMemory(graph, { weightAttribute: 'calls' }).aliasTables).toBe(6 * 12 + 3 * 8);
	});

	test('counts what an embedding to start from adds', async () => {
		const start = await node2vec(TRIANGLE, { dimensions: 8, walkLength: 4 });
		const rows = (start.contexts ? 2 : 1) * 3 * 8 * 4 + 3;
		expect(estimateMemory(TRIANGLE, { dimensions: 8, start }).start).toBe(rows);
	});

	test('of a national year at the options it is run with is under 2 GB', () => {
		const year = { nodes: 1_000_000, arcs: 10_000_000, weighted: true };
		expect(estimateMemory(year, { dimensions: 64, workers: 2 }).total).toBeLessThan(1.6e9);
	});

	test('refuses sizes that are none', async () => {
		const size = { nodes: -1, arcs: 0, weighted: false };
		expect((await refusal(() => estimateMemory(size))).code).toBe('bad-parameter');
	});
});

describe('a run', () => {
	test.each([
		{ dimensions: 16, walkLength: 5 },
		{ dimensions: 16, walkLength: 5, sample: 0 },
		{ dimensions: 300, negative: 64, window: 255, walkLength: 5 },
		{ dimensions: 20, walkLength: 200, workers: 2 },
		{ dimensions: 20, walkLength: 5, workers: 4, hogwild: true }
	])('takes the memory that is estimated, to the page: %o', async (options) => {
		const taken: number[] = [];
		const Memory = WebAssembly.Memory;
		vi.stubGlobal('WebAssembly', {
			...Object.fromEntries(
				Object.getOwnPropertyNames(WebAssembly).map((name) => [name, Reflect.get(WebAssembly, name)])
			),
			Memory: class extends Memory {
				constructor(descriptor: WebAssembly.MemoryDescriptor) {
					super(descriptor);
					taken.push(this.buffer.byteLength);
				}
			}
		});
		const edges = Array.from({ length: 400 }, (_, v): [number, number, number] => [v, (v * 7 + 1) % 400, 2]);
		try {
			await node2vec(edges, { ...options, walksPerNode: 1 });
		} finally {
			vi.unstubAllGlobals();
		}
		const { shared } = estimateMemory({ nodes: 400, arcs: 800, weighted: true }, options);
		expect(taken).toHaveLength(1);
		expect(taken[0]).toBeGreaterThanOrEqual(shared);
		expect(taken[0]).toBeLessThan(shared + 65_536);
	});
});

describe('a run that would need too much', () => {
	test('is refused before anything is read, with the estimate and what would fit', async () => {
		// Lengths alone: a huge graph that is never looked into.
		const huge = { offsets: { length: 2_000_001 }, targets: { length: 20_000_000 } };
		const { code, message } = await refusal(() => node2vec(huge, { dimensions: 512 }));
		expect(code).toBe('too-much-memory');
		expect(message).toMatch(/^2000000 nodes and 20000000 arcs at 512 dimensions need about \d+ MiB \(/);
		expect(message).toContain('matrices 7813 MiB');
		const fitting = Number(/dimensions: (\d+) would fit, or raise memoryLimit/.exec(message)?.[1]);
		const limit = 2 ** 32 - 2 ** 26;
		const size = { nodes: 2_000_000, arcs: 20_000_000, weighted: false };
		expect(estimateMemory(size, { dimensions: fitting }).total).toBeLessThanOrEqual(limit);
		expect(estimateMemory(size, { dimensions: fitting + 4 }).total).toBeGreaterThan(limit);
	});

	test('is refused past one memory of 32 bits whatever the limit', async () => {
		const huge = { offsets: { length: 5_000_001 }, targets: { length: 20_000_000 } };
		const { message } = await refusal(() => node2vec(huge, { dimensions: 128, memoryLimit: 2 ** 40 }));
		expect(message).toMatch(
			/that the workers share are more than one memory holds; dimensions: \d+ would fit$/
		);
	});

	test('says when the graph alone is too large', async () => {
		const huge = { offsets: { length: 11 }, targets: { length: 2_000_000_000 } };
		const { message } = await refusal(() => node2vec(huge));
		expect(message).toContain('the graph itself is too large');
	});

	test('is refused while endless edges are still read', async () => {
		function* edges(): Generator<[number, number]> {
			for (let v = 0; ; v++) yield [v, v + 1];
		}
		const memoryLimit = 64 * 2 ** 20;
		expect((await refusal(() => node2vec(edges(), { dimensions: 8, memoryLimit }))).code).toBe(
			'too-much-memory'
		);
	});
});
