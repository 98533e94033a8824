import { describe, expect, test } from 'vitest';
import { translate } from '#lib/i18n/translate.ts';
import { Past } from '#lib/features/past/past.ts';
import { makeSignals } from '#lib/risk/make-signals.ts';
import { WEIGHTS } from '#lib/risk/settings.ts';
import { SmallWorld } from '../support/small-world.ts';

const signals = makeSignals(new Past(new SmallWorld().build()));
const numbers = {
	percent: 40,
	peers: 9,
	hs: '640399',
	times: 2.5,
	shipments: 3,
	deviations: 1.5,
	offences: 2
};
const more = {
	inspected: 4,
	steps: 1,
	firms: 5,
	before: 3,
	imports: 2,
	shared: 2,
	alike: 90,
	age: 20,
	count: 7
};
const others = {
	days: 30,
	percentile: 99,
	points: 15,
	parts: 3,
	total: 54_000,
	limit: 20_000,
	overdue: 2,
	linked: 1
};
const words = {
	name: 'Atlas Négoce',
	old: 'Rif Import',
	date: '2025-03-12',
	from: 'CN',
	to: 'TR',
	kind: 'Phone',
	licence: 'L1'
};
const params = { ...numbers, ...more, ...others, ...words };

describe('reasons in words', () => {
	test.each(signals.map(({ id }) => id))('%s speaks every language and leaves no argument open', (id) => {
		for (const locale of ['en', 'fr', 'ar'] as const) {
			const sentence = translate(locale, `reason.${id}`, params);
			expect(sentence).not.toBe(`reason.${id}`);
			expect(sentence).not.toMatch(/[{}]/);
		}
	});

	test('every signal has a weight within its bounds, and every weight a signal', () => {
		expect(Object.keys(WEIGHTS).sort()).toEqual(signals.map(({ id }) => id).sort());
		for (const { scale, min, max, cap } of Object.values(WEIGHTS)) {
			expect(scale).toBeGreaterThanOrEqual(min);
			expect(scale).toBeLessThanOrEqual(max);
			expect(cap).toBeGreaterThan(0);
		}
	});
});
