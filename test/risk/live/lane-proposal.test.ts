import { describe, expect, test } from 'vitest';
import { DEFAULT_LANES, LANE_THRESHOLDS, laneValues, proposeLane } from '#lib/risk/live/lane-proposal.ts';

describe('proposeLane', () => {
	test('a lane begins with its score and ends below the next one', () => {
		expect(proposeLane(0)).toEqual({ lane: 'green', from: 0, below: DEFAULT_LANES.orange });
		expect(proposeLane(DEFAULT_LANES.orange).lane).toBe('orange');
		expect(proposeLane(DEFAULT_LANES['red-partial'] - 1e-9).lane).toBe('orange');
		expect(proposeLane(0.999)).toEqual({
			lane: 'red-full',
			from: DEFAULT_LANES['red-full'],
			below: null
		});
	});

	test('defaults lie within their bounds', () => {
		expect(laneValues()).toEqual(DEFAULT_LANES);
		for (const { value, min, max } of Object.values(LANE_THRESHOLDS)) {
			expect(value).toBeGreaterThanOrEqual(min);
			expect(value).toBeLessThanOrEqual(max);
		}
	});

	test.each([{ orange: 0.9 }, { orange: NaN }, { 'red-full': 0.2 }, { orange: 0.3 }])(
		'refuses %j',
		(values) => {
			expect(() => laneValues(values)).toThrow(/lane/);
		}
	);
});
