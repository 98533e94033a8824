import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Csr } from '#lib/kernels/csr.ts';
import type { Kernel, KernelInput } from '#lib/kernels/kernel.ts';
import { listCount, nodeListsOf } from '#lib/kernels/node-lists.ts';
import type { NodeLists } from '#lib/kernels/node-lists.ts';
import { KERNELS, defaultsOf } from '#lib/kernels/registry.ts';
import type { KernelId } from '#lib/kernels/registry.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { EMPTY, ringOfCliques } from '../support/small-graphs.ts';

const IDS = Object.keys(KERNELS) as KernelId[];
const kernelOf = (id: KernelId) => KERNELS[id] as unknown as Kernel<KernelId, object, object>;

function inputFor({ kind }: KernelInput, graph: Csr): unknown {
	const nodes = graph.offsets.length - 1;
	switch (kind) {
		case 'two-nodes':
			return [0, nodes - 1];
		case 'nodes':
			return Uint32Array.of(1, 4);
		case 'node-lists':
			return nodeListsOf([[0], [1, 2]]);
		case 'node-values':
			return new Float64Array(nodes).fill(2);
		case 'node-keys':
			return Uint32Array.from({ length: nodes }, (_, v) => v + 100);
		case 'arc-values':
			return new Float64Array(graph.targets.length).fill(0.5);
	}
}

function parametersFor(id: KernelId, graph: Csr): object {
	const inputs = kernelOf(id).inputs?.map((input) => [input.name, inputFor(input, graph)]) ?? [];
	return { ...defaultsOf(id), ...Object.fromEntries(inputs) };
}

const needsNodes = (id: KernelId) => kernelOf(id).inputs?.some(({ optional }) => !optional) ?? false;

describe.each(IDS)('%s', (id) => {
	const kernel = kernelOf(id);
	const graph = ringOfCliques(3, 4);
	const run = async (parameters: object, on = graph, signal?: AbortSignal) =>
		(await kernel.fn(on, parameters, { rng: seededRng(1), signal })) as Record<string, unknown>;

	test('goes by its own id', () => expect(kernel.id).toBe(id));

	test('fills its outputs, rows alike, and its figures, in what threads can hand on', async () => {
		const parameters = parametersFor(id, graph);
		const result = await run(parameters);
		const rows = kernel.outputs.map(({ name, kind }) => {
			if (kind === 'nodes') return listCount(result[name] as NodeLists);
			const column = result[name] as ArrayLike<number>;
			return kind === 'vector' ? column.length / (result.dimensions as number) : column.length;
		});
		expect(new Set(rows).size).toBe(1);
		if (!kernel.each) expect(rows[0]).toBe(12);
		else expect(rows[0]).toBeGreaterThan(0);
		for (const { name, kind } of kernel.figures ?? []) {
			expect(typeof result[name]).toBe(kind === 'flag' ? 'boolean' : 'number');
		}
		expect(structuredClone(result)).toEqual(result);
	});

	test('the same seed gives the same answer', async () => {
		const parameters = parametersFor(id, graph);
		expect(await run(parameters)).toEqual(await run(parameters));
	});

	test('expects more of more, and has defaults within bounds', () => {
		const parameters = parametersFor(id, graph);
		expect(kernel.cost(2000, 8000, parameters)).toBeGreaterThan(kernel.cost(1000, 4000, parameters));
		for (const { default: value, min, max, kind } of kernel.parameters) {
			expect(value >= min && value <= max).toBe(true);
			if (kind === 'integer') expect([value, min, max].every(Number.isInteger)).toBe(true);
		}
	});

	test('takes an empty graph', async () => {
		if (needsNodes(id)) return;
		const result = await run(defaultsOf(id), EMPTY);
		for (const { name, kind } of kernel.outputs) {
			const column = result[name] as NodeLists & ArrayLike<number>;
			expect(kind === 'nodes' ? listCount(column) : column.length).toBe(0);
		}
	});

	test('refuses each number out of bounds, and what a whole number is not', async () => {
		const parameters = parametersFor(id, graph);
		for (const { name, kind, min, max } of kernel.parameters) {
			const bad = [min - 1, max + 1, NaN, undefined, '1', ...(kind === 'integer' ? [min + 0.5] : [])];
			for (const value of bad) {
				await expect(run({ ...parameters, [name]: value })).rejects.toMatchObject({
					code: 'invalid-argument',
					params: { kernel: id, name }
				});
			}
		}
	});

	test('refuses inputs that do not fit the graph', async () => {
		const parameters = parametersFor(id, graph);
		for (const { name, kind, optional } of kernel.inputs ?? []) {
			const bad = {
				'two-nodes': [[0, 12], [0, -1], [0.5, 1], [0], [0, 1, 2]], // prettier-ignore
				nodes: [Uint32Array.of(12)],
				'node-lists': [nodeListsOf([[0], [12]])],
				'node-values': [new Float64Array(11), new Float64Array(12).fill(-1), new Float64Array(12).fill(NaN)],
				'node-keys': [new Uint32Array(13)],
				'arc-values': [new Float64Array(3), new Float64Array(graph.targets.length)]
			}[kind];
			for (const value of optional ? bad : [...bad, undefined]) {
				await expect(run({ ...parameters, [name]: value })).rejects.toMatchObject({
					code: 'invalid-argument',
					params: { kernel: id, name }
				});
			}
		}
	});

	test('ends when it is told to', async () => {
		await expect(run(parametersFor(id, graph), graph, AbortSignal.abort())).rejects.toMatchObject({
			code: 'cancelled'
		});
	});
});

test('docs/kernels.md has a row for each, with its twin', () => {
	const rows = readFileSync('docs/kernels.md', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| `'));
	for (const id of IDS) {
		const row = rows.find((line) => line.split('|')[1]!.includes(`\`${id}\``));
		expect(row, id).toBeDefined();
		expect(row!.split('|').at(-2)!.trim()).toContain(kernelOf(id).gds ?? 'none');
	}
});
