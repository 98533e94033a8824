import { expect, test } from 'vitest';
import { offenderDistances } from '#lib/features/snapshots/offender-distance.ts';
import { VECTOR_LENGTH } from '#lib/features/snapshots/snapshot-settings.ts';

function rows(...angles: (number | null)[]): Float32Array {
	const vectors = new Float32Array(angles.length * VECTOR_LENGTH);
	angles.forEach((angle, row) => {
		const at = row * VECTOR_LENGTH;
		if (angle === null) vectors.fill(NaN, at, at + VECTOR_LENGTH);
		else vectors.set([Math.cos(angle), Math.sin(angle)], at);
	});
	return vectors;
}

test('the nearest offender beside itself', () => {
	const quarter = Math.PI / 2;
	const distances = offenderDistances(rows(0, quarter, 2 * quarter, null, 0.1), [0, 2, 3]);
	expect(distances[0]).toBeCloseTo(2, 5);
	expect(distances[1]).toBeCloseTo(1, 5);
	expect(distances[2]).toBeCloseTo(2, 5);
	expect(distances[3]).toBeNaN();
	expect(distances[4]).toBeCloseTo(1 - Math.cos(0.1), 5);
});

test('unknown where no offender is known, or none but itself', () => {
	expect([...offenderDistances(rows(0, 1), [])]).toEqual([NaN, NaN]);
	expect([...offenderDistances(rows(0, 1), [0])]).toEqual([NaN, expect.closeTo(1 - Math.cos(1), 5)]);
	expect([...offenderDistances(rows(0, null), [1])]).toEqual([NaN, NaN]);
});
