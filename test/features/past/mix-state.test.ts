import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MixState } from '#lib/features/past/mix-state.ts';

const items = fc.array(fc.record({ heading: fc.integer({ min: 1, max: 6 }), gap: fc.nat(90) }), {
	minLength: 1,
	maxLength: 60
});

/** Counts of a list of headings, each weighed. */
function weighed(headings: number[], weights: number[]): Map<number, number> {
	const mix = new Map<number, number>();
	headings.forEach((heading, k) => mix.set(heading, (mix.get(heading) ?? 0) + weights[k]!));
	return mix;
}

function cosine(x: Map<number, number>, y: Map<number, number>): number {
	const dot = [...x].reduce((sum, [heading, n]) => sum + n * (y.get(heading) ?? 0), 0);
	const norm = (mix: Map<number, number>) => Math.hypot(...mix.values());
	return dot / (norm(x) * norm(y));
}

describe('mix of headings', () => {
	test('what is kept up to date item by item is what counting all of them gives', () => {
		fc.assert(
			fc.property(items, (list) => {
				const state = new MixState();
				let day = 0;
				const days = list.map(({ gap }) => (day += gap));
				list.forEach(({ heading }, k) => state.learn(3, heading, days[k]!));
				const headings = list.map(({ heading }) => heading);
				const all = weighed(
					headings,
					headings.map(() => 1)
				);
				const recent = weighed(
					headings,
					days.map((on) => 2 ** (-(day - on) / 60))
				);
				const shares = [...all.values()].map((n) => n / list.length);
				expect(state.entropy(3)).toBeCloseTo(-shares.reduce((sum, p) => sum + p * Math.log2(p), 0), 9);
				expect(state.drift(3)).toBeCloseTo(1 - cosine(all, recent), 8);
				expect(state.headings(3)).toBe(all.size);
				expect(state.likeness(3, [1, 1, 2])).toBeCloseTo(cosine(all, weighed([1, 1, 2], [1, 1, 1])), 9);
			}),
			{ numRuns: 100, seed: 1 }
		);
	});

	test('of nothing is unknown', () => {
		const state = new MixState();
		state.learn(-1, 6403, 1);
		expect([state.entropy(0), state.drift(0), state.likeness(0, [1]), state.entropy(-1)]).toEqual(
			Array(4).fill(NaN)
		);
	});
});
