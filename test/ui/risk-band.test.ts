import { expect, test } from 'vitest';
import { riskBand } from '#lib/ui/risk-band.ts';

test.each([
	[0, 1],
	[0.249, 1],
	[0.25, 2],
	[0.5, 3],
	[0.75, 4],
	[1, 4]
])('%d is in band %d', (score, band) => {
	expect(riskBand(score)).toBe(band);
});

test('what was not assessed is in no band, not in the lowest', () => {
	expect(riskBand(null)).toBeNull();
	expect(riskBand(undefined)).toBeNull();
	expect(riskBand(NaN)).toBeNull();
});
