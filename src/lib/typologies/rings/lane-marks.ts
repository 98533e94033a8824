import type { LaneShift } from './price-shifts.ts';

/**
 * Evidence of lanes as marks of their shipments: that of a shifted lane is dealt out by how likely each of them is
 * shifted, at most `high` to one; that of an honest one evenly, at least `low`.
 */
export function laneMarks(
	shipments: number,
	lanes: Iterable<LaneShift>,
	high: number,
	low: number
): Float64Array {
	const marks = new Float64Array(shipments);
	for (const { shipments: list, shifted, evidence } of lanes) {
		const whole = shifted.reduce((sum, p) => sum + p, 0);
		list.forEach((s, j) => {
			marks[s] =
				evidence > 0
					? Math.min(high, (evidence * shifted[j]) / whole)
					: Math.max(low, evidence / list.length);
		});
	}
	return marks;
}
