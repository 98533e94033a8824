import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignRatios, coreWindow } from '#lib/typologies/broker/concentration.ts';
import { expectedShare, howMany, likeliestShare, posterior } from '#lib/typologies/broker/mixture.ts';

describe('the share of clients that collude', () => {
	test('is likeliest where the evidence lies', () => {
		expect(likeliestShare([3, 3, 3, -3, -3, -3, -3, -3, -3, -3]).share).toBeCloseTo(0.28, 1);
		expect(likeliestShare([-1, -1, -1]).share).toBe(0);
		expect(likeliestShare([-1, -1, -1], 0.2).share).toBe(0.2);
	});

	test('is drawn to what is usual where there is little evidence', () => {
		expect(expectedShare([], 0.3, 8)).toBeCloseTo(0.3, 1);
		const few = expectedShare([3, 3], 0.3, 8);
		const many = expectedShare(
			Array.from({ length: 40 }, () => 3),
			0.3,
			8
		);
		expect(few).toBeGreaterThan(0.3);
		expect(many).toBeGreaterThan(few);
	});

	test('gives each client its probability', () => {
		expect(posterior(0, 0.3)).toBeCloseTo(0.3);
		expect(posterior(Math.log(9), 0.5)).toBeCloseTo(0.9);
	});
});

describe('how many to name', () => {
	test('those that are probable, not the tail', () => {
		expect(howMany([0.9, 0.9, 0.9, 0.9, 0.05, 0.05], 24)).toBe(4);
	});

	test('at least half of those named are expected to be guilty, and no more than allowed', () => {
		const descending = fc
			.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })
			.map((list) => list.sort((x, y) => y - x));
		fc.assert(
			fc.property(descending, (probabilities) => {
				const count = howMany(probabilities, 24);
				expect(count).toBeLessThanOrEqual(Math.min(24, probabilities.length));
				const guilty = probabilities.slice(0, count).reduce((sum, p) => sum + p, 0);
				expect(2 * (1 + guilty)).toBeGreaterThanOrEqual((1 + count) * (1 - 1e-9));
			})
		);
	});
});

describe('campaigns and habits', () => {
	test('the window holds seven tenths, wherever they are', () => {
		expect(coreWindow([0, 100, 101, 102, 103, 104, 105, 400])).toBe(5);
		expect(coreWindow([7, 9])).toBe(2);
	});

	test('a burst among habits is a campaign, the others are not', () => {
		const habits = Array.from({ length: 40 }, (_, i) => [0, 60 + i, 150 + i, 200 + i, 300 + 2 * i]);
		const ratios = campaignRatios([...habits, [10, 14, 18, 22, 26]]);
		expect(ratios.at(-1)).toBeGreaterThan(1);
		expect(Math.max(...ratios.slice(0, -1))).toBeLessThan(ratios.at(-1)!);
		expect(campaignRatios([[5]])[0]).toBeLessThan(0);
	});

	test('is no campaign by itself: the ranks of a world average to no more evidence than chance', () => {
		const series = fc.array(fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 5, maxLength: 5 }), {
			minLength: 30,
			maxLength: 60
		});
		fc.assert(
			fc.property(series, (lists) => {
				const days = lists.map((list) => list.sort((x, y) => x - y));
				const factors = campaignRatios(days).map(Math.exp);
				expect(factors.reduce((sum, x) => sum + x, 0) / factors.length).toBeLessThan(1.2);
			})
		);
	});
});
