import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnName, storedName } from '#lib/server/store/neo4j/property-names.ts';
import { runs } from '../../../support/runs.ts';

const OWN = [
	'id',
	'score',
	'community',
	'embedding',
	'valid_from',
	'_version',
	'_search',
	'_kind',
	'_file',
	'_'
];

test('contract columns keep their name', () => {
	for (const column of ['name', 'tax_id', 'declaration_date', 'x_note'])
		expect(storedName(column)).toBe(column);
});

test.each(OWN)('a column named %s is kept beside what the store writes there', (column) => {
	expect(storedName(column)).not.toBe(column);
	expect(columnName(storedName(column))).toBe(column);
	expect(columnName(column)).toBeUndefined();
});

test('any column comes back, and no two share a place', () => {
	const column = fc.oneof(
		fc.string(),
		fc.constantFrom(...OWN),
		fc.string().map((text) => `_${text}`)
	);
	fc.assert(
		fc.property(column, column, (a, b) => {
			expect(columnName(storedName(a))).toBe(a);
			expect(storedName(a) === storedName(b)).toBe(a === b);
			expect(storedName(a)).not.toBe('');
		}),
		{ numRuns: runs(500), seed: 3 }
	);
});
