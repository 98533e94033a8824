import { expect, test } from 'vitest';
import type { FeatureDescriptor } from '#lib/features/feature.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import { featureFigure } from '../../../src/routes/feature-values/feature-figure.ts';

const en = translatorFor('en');
const fr = translatorFor('fr');
const real = (unit: FeatureDescriptor['unit']) => ({ type: 'real', unit }) as const;
/** No-break and narrow no-break spaces are one to a reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
	[0.123, real('share'), '12.3%', '12,3 %'],
	[1_234_567, real('money'), '1.23m MAD', '1,23 M MAD'],
	[1, { type: 'integer', unit: 'days' } as const, '1 day', '1 jour'],
	[70, { type: 'integer', unit: 'days' } as const, '70 days', '70 jours'],
	[2.2649, real('none'), '2.26', '2,26'],
	[1234.56, real('count'), '1,235', '1 235'],
	[28.71, real('ratio'), '× 28.7', '× 28,7'],
	[-0.362, real('deviations'), '-0.36 deviations', '-0,36 écarts'],
	[1, { type: 'flag', unit: 'none' } as const, 'yes', 'oui'],
	[0, { type: 'flag', unit: 'none' } as const, 'no', 'non'],
	[4627, { type: 'category', unit: 'none' } as const, '4627', '4627'],
	[0, real('count'), '0', '0']
] as const)('%s is written by its unit and the reader’s language', (value, feature, english, french) => {
	expect(plain(featureFigure(value, feature, en))).toBe(english);
	expect(plain(featureFigure(value, feature, fr))).toBe(french);
});

test('what is too small to write is told as being below, not as nothing', () => {
	expect(featureFigure(4.5e-6, real('count'), en)).toBe('< 0.001');
	expect(featureFigure(-4.5e-6, real('count'), en)).toBe('> −0.001');
});
