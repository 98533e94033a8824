import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseForSearch, searchDocument, searchValues } from '#lib/store/search-text.ts';

describe('normaliseForSearch', () => {
	test.each([
		['SOCIÉTÉ Générale', 'societe generale'],
		['S.A.R.L.', 'sarl'],
		["d’Import / d'Export", 'd import d export'],
		['Œuvre Straße Łódź Øre', 'oeuvre strasse lodz ore'],
		['İstanbul ISPARTA ısı', 'istanbul isparta isi'],
		['أحمد إبراهيم آل ٱلنور', 'احمد ابراهيم ال النور'],
		['مُحَمَّدٌ', 'محمد'],
		['محمـــــد', 'محمد'],
		['فاطمة الكبرى', 'فاطمه الكبري'],
		['أگادير أڭادير أكادير', 'اكادير اكادير اكادير'],
		['مؤسسة', 'موسسه'],
		['ﻣﺤﻤﺪ', 'محمد'],
		['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳', '0123456789 0123'],
		['  a\t\n b ', 'a b'],
		['\u202Eabc\u200F', 'abc'],
		['ＡＢＣ', 'abc'],
		['🚢', ''],
		['', '']
	])('%s', (text, expected) => expect(normaliseForSearch(text)).toBe(expected));

	test('again changes nothing, and case and composition do not matter', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const once = normaliseForSearch(text);
				expect(normaliseForSearch(once)).toBe(once);
				expect(normaliseForSearch(text.normalize('NFD'))).toBe(once);
				expect(normaliseForSearch(text.normalize('NFC'))).toBe(once);
				expect(once).toMatch(/^[\p{L}\p{N} ]*$/u);
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});
});

test('the id comes first, then names, then numbers, then names in another script', () => {
	const properties = { name_ar: 'أ', tax_id: 'X-1', name: 'Ä', city: 'Rabat', name_fr: '' };
	expect(searchValues('Trader', 'T1', properties)).toEqual([
		{ property: 'id', text: 't1' },
		{ property: 'name', text: 'a' },
		{ property: 'tax_id', text: 'x 1' },
		{ property: 'name_ar', text: 'ا' }
	]);
	expect(searchDocument('Trader', 'T1', properties)).toBe('t1\na\nx 1\nا');
});

test('items and inspections are not searched', () => {
	expect(searchDocument('Item', 'I1', { name: 'x' })).toBe('');
	expect(searchDocument('Inspection', 'I1', { name: 'x' })).toBe('');
});
