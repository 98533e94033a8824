import { VECTOR_LENGTH } from './snapshot-settings.ts';

/**
 * Cosine distance, 0..2, of each entity's vector to that of the nearest of the offenders beside itself; NaN where there is
 * no vector or no offender with one.
 * @param vectors row-major, of length 1 or NaN
 * @param offenders rows of `vectors`
 */
export function offenderDistances(vectors: Float32Array, offenders: readonly number[]): Float32Array {
	const length = VECTOR_LENGTH;
	const known = offenders.filter((row) => !Number.isNaN(vectors[row * length]));
	const centres = new Float32Array(known.length * length);
	known.forEach((row, k) => centres.set(vectors.subarray(row * length, (row + 1) * length), k * length));
	const distances = new Float32Array(vectors.length / length).fill(NaN);
	const own = new Map(known.map((row, k) => [row, k]));
	for (let row = 0; row < distances.length; row++) {
		const start = row * length;
		if (Number.isNaN(vectors[start])) continue;
		const self = own.get(row) ?? -1;
		let nearest = -Infinity;
		for (let k = 0, at = 0; k < known.length; k++) {
			let cosine = 0;
			for (let d = 0; d < length; d++) cosine += vectors[start + d] * centres[at++];
			if (cosine > nearest && k !== self) nearest = cosine;
		}
		if (nearest !== -Infinity) distances[row] = Math.max(0, 1 - nearest);
	}
	return distances;
}
