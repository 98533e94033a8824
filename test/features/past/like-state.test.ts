import { describe, expect, test } from 'vitest';
import { LikeState } from '#lib/features/past/like-state.ts';
import { Novelty } from '#lib/features/past/novelty.ts';
import { Rarity } from '#lib/features/past/rarity.ts';
import { UsualRate } from '#lib/features/past/usual-rate.ts';

/** `entities` of a size, of which it holds as often as said. */
function filled(entities: number, declarations: number, holding: (e: number) => number): LikeState {
	const state = new LikeState();
	for (let e = 0; e < entities; e++) {
		for (let k = 0; k < declarations; k++) state.learn(e, k < holding(e));
	}
	return state;
}

describe('beside its like', () => {
	test('an entity is held against others of its size, itself left out', () => {
		const state = filled(21, 8, (e) => (e === 20 ? 8 : e % 2));
		const shares = Array.from({ length: 20 }, (_, e) => (e % 2) / 8);
		const mean = shares.reduce((sum, x) => sum + x, 0) / 20;
		const spread = Math.sqrt(shares.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 20);
		expect(state.surprise(20)).toBeCloseTo(Math.min(8, (1 - mean) / spread), 9);
	});

	test('being large is no surprise', () => {
		const state = filled(30, 8, () => 2);
		for (let e = 100; e < 130; e++) for (let k = 0; k < 800; k++) state.learn(e, k % 4 === 0);
		expect(state.surprise(3)).toBeCloseTo(0);
		expect(state.surprise(103)).toBeCloseTo(0);
	});

	test('with too few declarations, or too few of its size, it is unknown', () => {
		const state = filled(30, 3, () => 3);
		for (let k = 0; k < 100; k++) state.learn(99, true);
		expect([state.surprise(0), state.surprise(99), state.surprise(-1), state.surprise(500)]).toEqual(
			Array(4).fill(NaN)
		);
	});
});

test('what always comes together is no surprise; the less common, the more bits', () => {
	const rarity = new Rarity();
	for (let k = 0; k < 100; k++) rarity.learn(1, k < 90 ? 5 : 6);
	for (let k = 0; k < 100; k++) rarity.learn(2, 6);
	expect(rarity.bits(1, 5)).toBeLessThan(0.3);
	expect(rarity.bits(1, 6)).toBeCloseTo(-Math.log2((10 + 111 / 203) / 101), 9);
	expect(rarity.bits(2, 5)).toBeGreaterThan(rarity.bits(1, 6));
	expect(rarity.bits(1, -1)).toBeNaN();
	expect(new Rarity().bits(1, 1)).toBe(0);
});

test('churn fades: what was new half a year ago counts half of what is new today', () => {
	const novelty = new Novelty();
	novelty.learn(0, true, 0);
	expect(novelty.share(0)).toBe(1);
	novelty.learn(0, false, 180);
	expect(novelty.share(0)).toBeCloseTo(0.5 / 1.5);
	expect([novelty.share(1), novelty.share(-1)]).toEqual([NaN, NaN]);
});

test('a rate is usual after five items, and follows the law when it changes', () => {
	const usual = new UsualRate();
	for (let k = 0; k < 4; k++) usual.learn(64, 0.25);
	expect(usual.of(64)).toBeNaN();
	usual.learn(64, NaN);
	expect(usual.of(64)).toBeNaN();
	for (let k = 0; k < 100; k++) usual.learn(64, 0.25);
	expect(usual.of(64)).toBeCloseTo(0.25);
	for (let k = 0; k < 200; k++) usual.learn(64, 0.1);
	expect(usual.of(64)).toBeCloseTo(0.1, 2);
});
