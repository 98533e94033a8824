import { describe, expect, test } from 'vitest';
import { handOver } from '#lib/server/kernels/hand-over.ts';

describe('handOver', () => {
	test('hands over memory once, wherever in the result it is', () => {
		const ranks = new Float64Array([1, 2]);
		const levels = [new Uint32Array([1]), new Uint32Array([2])];
		const { result, transfer } = handOver({ ranks, again: ranks, levels, count: 3, pairs: [{ a: 1 }] });
		expect(result).toEqual({ ranks, again: ranks, levels, count: 3, pairs: [{ a: 1 }] });
		expect(transfer).toEqual([ranks.buffer, levels[0].buffer, levels[1].buffer]);
		const { ranks: arrived } = structuredClone(result, { transfer }) as { ranks: Float64Array };
		expect(arrived).toEqual(new Float64Array([1, 2]));
		expect(ranks.length).toBe(0);
	});

	test('cuts a window out of what it is a window on', () => {
		const large = new Float32Array(1000).fill(7);
		const { result, transfer } = handOver({ part: large.subarray(10, 12) });
		expect(result).toEqual({ part: new Float32Array([7, 7]) });
		expect(transfer.map(({ byteLength }) => byteLength)).toEqual([8]);
		expect(large.length).toBe(1000);
	});

	test.each([
		['shared memory', new Uint32Array(new SharedArrayBuffer(8))],
		['the memory of a WASM instance', new Float64Array(new WebAssembly.Memory({ initial: 1 }).buffer, 8, 4)]
	])('copies %s, which cannot leave', (_, array) => {
		array.fill(5);
		const { result, transfer } = handOver({ array });
		expect(structuredClone(result, { transfer })).toEqual({ array });
		expect(array[0]).toBe(5);
	});
});
