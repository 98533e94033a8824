import { describe, expect, test } from 'vitest';
import { seededRng } from '#lib/kernels/rng.ts';
import { Calibration } from '#lib/risk/calibration.ts';

/** Outcomes drawn from known factors of three signals, the last of them noise. */
function drawn(count: number, factors: number[]): Calibration {
	const rng = seededRng(5);
	const calibration = new Calibration(new Float64Array([3, 3, 3]));
	for (let i = 0; i < count; i++) {
		const row = Float64Array.from(factors, () => (rng() < 0.3 ? 2 * rng() : 0));
		const logOdds = row.reduce((sum, x, k) => sum + factors[k] * x, -2);
		calibration.add(row, rng() < 1 / (1 + Math.exp(-logOdds)));
	}
	calibration.fit();
	return calibration;
}

describe('Calibration', () => {
	test('leaves the weights as set until there are outcomes enough', () => {
		expect([...drawn(200, [2, 0.5, 0]).factors]).toEqual([1, 1, 1]);
	});

	test('finds the factors outcomes were drawn with', () => {
		const { factors } = drawn(20_000, [2, 0.5, 0]);
		expect(factors[0]).toBeCloseTo(2, 0);
		expect(factors[1]).toBeCloseTo(0.5, 0);
		expect(factors[2]).toBeLessThan(0.15);
	});

	test('keeps factors within their bounds and stays near 1 on few outcomes', () => {
		expect([...drawn(20_000, [6, -3, 1]).factors]).toEqual([3, 0, expect.closeTo(1, 0)]);
		for (const factor of drawn(400, [1, 1, 1]).factors) expect(Math.abs(factor - 1)).toBeLessThan(0.7);
	});

	test('counts once what two signals both count', () => {
		const rng = seededRng(6);
		const calibration = new Calibration(new Float64Array([3, 3]));
		for (let i = 0; i < 20_000; i++) {
			const x = rng() < 0.3 ? 2 * rng() : 0;
			calibration.add(Float64Array.of(x, x), rng() < 1 / (1 + Math.exp(2 - x)));
		}
		calibration.fit();
		expect(calibration.factors[0] + calibration.factors[1]).toBeCloseTo(1, 0);
	});
});
