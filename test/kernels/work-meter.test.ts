import { expect, test } from 'vitest';
import type { Progress } from '#lib/domain/task.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Kernel } from '#lib/kernels/kernel.ts';
import { nodeListsOf } from '#lib/kernels/node-lists.ts';
import { KERNELS, defaultsOf } from '#lib/kernels/registry.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { WorkMeter } from '#lib/kernels/work-meter.ts';

/** A signal that says `aborted` from so many questions on. */
function abortedFrom(question: number): { signal: AbortSignal; asked: () => number } {
	let asked = 0;
	const signal = { get aborted() { return ++asked >= question; }, reason: 'enough' }; // prettier-ignore
	return { signal: signal as unknown as AbortSignal, asked: () => asked };
}

test('reports in hundredths, never past the whole', () => {
	const reports: Progress[] = [];
	const meter = new WorkMeter('core', 1e9, { onProgress: (progress) => reports.push(progress) });
	for (let i = 0; i < 4000; i++) meter.add(500_000);
	expect(reports.length).toBeGreaterThan(90);
	expect(reports.length).toBeLessThanOrEqual(201);
	expect(reports.at(-1)).toEqual({ stage: 'core', done: 1e9, total: 1e9 });
});

test('asks once in a million steps or so', () => {
	const { signal, asked } = abortedFrom(Infinity);
	const meter = new WorkMeter('core', 1, { signal });
	for (let i = 0; i < 100_000; i++) meter.add(100);
	expect(asked()).toBeGreaterThan(9);
	expect(asked()).toBeLessThan(12);
});

/** 700,000 random edges among 120,000 nodes: more than a million arcs. */
const large: Csr = (() => {
	const rng = seededRng(1);
	const nodes = 120_000;
	const ends = () => Uint32Array.from({ length: 700_000 }, () => Math.floor(rng() * nodes));
	return csrFromEdges({ nodes, sources: ends(), targets: ends() }, { directed: false });
})();

const SEEDS = nodeListsOf(Array.from({ length: 100 }, (_, v) => [v]));

test.each([
	['components', {}, 3],
	['strong-components', {}, 3],
	['k-core', {}, 3],
	['triangles', {}, 5],
	['pagerank', {}, 5],
	['near-seeds', { seeds: SEEDS, epsilon: 1e-7 }, 5],
	['betweenness', {}, 5],
	['jaccard', {}, 5],
	['adamic-adar', {}, 5],
	['cycles', { maxLength: 8, minLength: 3 }, 5],
	['fastrp', {}, 5]
] as const)('%s ends in the middle of its work', (id, parameters, question) => {
	// The first question is whether to start at all; a few more are asked by what it builds on.
	const { signal, asked } = abortedFrom(question);
	const kernel = KERNELS[id] as unknown as Kernel<KernelId, object, object>;
	const run = () => kernel.fn(large, { ...defaultsOf(id), ...parameters }, { rng: seededRng(1), signal });
	expect(run).toThrow(expect.objectContaining({ code: 'cancelled' }));
	expect(asked()).toBe(question);
});
