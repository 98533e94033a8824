import { expect, test } from 'vitest';
import { centreVectors } from '#lib/kernels/centre-vectors.ts';

test('the shared part goes, differences stay, zeros stay zeros', () => {
	const vectors = Float32Array.from([11, 10, 0, 0, 9, 10]);
	centreVectors(vectors, 2);
	expect([...vectors]).toEqual([1, 0, 0, 0, -1, 0]);
});

test('nothing at all, and nothing but zeros', () => {
	const zeros = new Float32Array(6);
	centreVectors(zeros, 3);
	expect([...zeros]).toEqual([0, 0, 0, 0, 0, 0]);
	centreVectors(new Float32Array(0), 3);
});
