import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePhones } from '#lib/ingest/normalise/phone.ts';
import { runs } from '../../support/runs.ts';

const ids = (cell: string, country: string | null = null) =>
	normalisePhones(cell, country).map(({ id }) => id);

test.each([
	'0522301122',
	'05 22 30 11 22',
	'05.22.30.11.22',
	'+212 522 301122',
	'+212 (0) 522-30-11-22',
	'00212522301122',
	'212522301122',
	'٠٥٢٢٣٠١١٢٢',
	'Tél : 0522 30 11 22'
])('%j is the same Moroccan number', (cell) => {
	expect(ids(cell)).toEqual(['+212522301122']);
});

test('the country of the entity decides how a national number is read', () => {
	expect(ids('01 42 68 53 00', 'FR')).toEqual(['+33142685300']);
	expect(ids('010-62551234', 'CN')).toEqual(['+861062551234']);
});

test('several numbers in a cell', () => {
	expect(ids('0522 30 11 22 / 0661 23 45 67')).toEqual(['+212522301122', '+212661234567']);
	expect(ids('0522301122 ou 0522 301122')).toEqual(['+212522301122']);
});

test('a number that no plan knows is kept as its digits, apart from the true ones', () => {
	expect(normalisePhones('12 34 567 890 123 456 789', null)).toEqual([
		{ id: '1234567890123456789', value: '12 34 567 890 123 456 789', valid: false }
	]);
});

test.each(['', '-', 'N/A', '0000000000', '9999999999', 'لا يوجد', '123', 'néant'])(
	'%j gives no phone',
	(cell) => {
		expect(normalisePhones(cell, 'MA')).toEqual([]);
	}
);

test('an unknown country code is no failure', () => {
	expect(ids('0522301122', 'ZZ')).toHaveLength(1);
});

test('ids are normalised already, and any text is taken', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'0123456789+()-. /;٥x'), maxLength: 24 }),
			fc.constantFrom('MA', 'FR', 'CN', 'US', null),
			(cell, country) => {
				for (const { id } of normalisePhones(cell, country)) {
					if (id.startsWith('+')) expect(ids(id, country)).toEqual([id]);
					else expect(id).toMatch(/^\d+$/);
				}
			}
		),
		{ seed: 1, numRuns: runs(300) }
	);
});
