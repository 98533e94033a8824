import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '#lib/ingest/normalise/fold-text.ts';
import { normaliseName } from '#lib/ingest/normalise/name.ts';
import { runs } from '../../support/runs.ts';

test.each([
	['Société ATLAS Import-Export S.A.R.L.', 'atlas import export'],
	['Ste Atlas Import Export SARL AU', 'atlas import export'],
	['شركة الأطلس للاستيراد ش.م.م', 'الاطلس للاستيراد'],
	['Shenzhen Bright Co., Ltd.', 'shenzhen bright'],
	['SARL', 'sarl'],
	['  ÉLÉGANCE d’Œuvre ', 'elegance doeuvre']
])('%s → %s', (name, expected) => {
	expect(normaliseName(name)).toBe(expected);
});

test('letters that are typed one for another fall together', () => {
	expect(foldText('أحمد إبراهيم العلوى')).toBe(foldText('احمد ابراهيم العلوي'));
	expect(foldText('مُحَمَّد')).toBe('محمد');
	expect(foldText('٢٠٢٦ ۳')).toBe('2026 3');
});

test('folding and normalising twice is the same as once', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
			expect(foldText(foldText(text))).toBe(foldText(text));
			expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
		}),
		{ seed: 1, numRuns: runs(300) }
	);
});
