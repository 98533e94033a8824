import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeNames } from '#lib/ingest/attribute-name.ts';

test('letters and digits of any script stay, the rest becomes _', () => {
	expect(attributeNames(['Tax Type', 'name_ar', 'N° de série', 'اسم تجاري'])).toEqual([
		'tax_type',
		'name_ar',
		'n_de_série',
		'اسم_تجاري'
	]);
});

test('taken, dangerous or empty names get a prefix; two of one name are told apart', () => {
	expect(
		attributeNames(['__proto__', 'constructor', 'Load ID', 'score', 'name', '', '2nd', 'A b', 'a-B'])
	).toEqual([
		'x_proto',
		'x_constructor',
		'x_load_id',
		'x_score',
		'x_name',
		'x_column_6',
		'x_2nd',
		'a_b',
		'a_b_2'
	]);
});

test('distinct, bounded, and never a word of JavaScript or of a store', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string({ maxLength: 90 }), { maxLength: 12 }), (columns) => {
			const names = attributeNames(columns);
			expect(new Set(names).size).toBe(columns.length);
			for (const name of names) {
				expect(name.length).toBeLessThan(80);
				expect(name).toMatch(/^[\p{L}][\p{L}\p{N}_]*$/u);
				expect(name in {}).toBe(false);
			}
		})
	);
});
