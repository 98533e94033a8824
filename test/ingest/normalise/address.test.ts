import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '#lib/ingest/normalise/address.ts';
import { runs } from '../../support/runs.ts';

const id = (cell: string, city: string | null = null) => normaliseAddress(cell, city)?.id;

describe('one place, written in many ways', () => {
	test.each([
		['12, Bd Mohammed V, Casablanca', '12 boulevard Mohamed V, CASABLANCA'],
		['12, Bd Mohammed V, Casablanca', 'N° 12 Bd. Med V - Casa'],
		['12, Bd Mohammed V, Casablanca', '12 Blvd Mohammed V 20000 Casablanca, Maroc'],
		['45 Av. de la Résistance, Rabat', '45 AVENUE RESISTANCE RABAT'],
		['7, Rue Ibn Batouta, Imm. B, 3ème étage, Tanger', '7 rue Ibn Batouta immeuble B 3 etg Tangier'],
		['Lot 18, Z.I. Sidi Bernoussi, Casablanca', 'LOTISSEMENT 18 ZI SIDI BERNOUSSI CASA'],
		['Km 9, Rte d’El Jadida, Casablanca', 'km 9 route El Jadida, Casablanca'],
		['١٢ زنقة طارق بن زياد، الدار البيضاء', '12، زنقه طارق بن زياد الدار البيضاء'],
		['رقم 5 شارع الجيش الملكي، أكادير', '5 شارع الجيش الملكى اكادير'],
		['014 rue Atlas, Fès', '14, rue Atlas, FEZ']
	])('%s = %s', (a, b) => {
		expect(id(a)).toBe(id(b));
	});

	test('the city may stand in its own column', () => {
		expect(id('12 Bd Zerktouni', 'Casablanca')).toBe(id('12 Bd Zerktouni, 20100 Casablanca', null));
		expect(id('12 Bd Zerktouni, Casa', 'Casablanca')).toBe(id('12 Bd Zerktouni', 'الدار البيضاء'));
		expect(normaliseAddress('12 Bd Zerktouni', 'Casablanca')?.value).toBe('12 Bd Zerktouni, Casablanca');
	});
});

describe('two places', () => {
	test.each([
		['12 Rue Atlas, Fès', '13 Rue Atlas, Fès'],
		['12 Rue Atlas, Fès', '12 Bd Atlas, Fès'],
		['12 Rue Atlas, Fès', '12 Rue Atlas, Rabat'],
		['12 Rue Atlas Imm A, Fès', '12 Rue Atlas Imm B, Fès'],
		['12 Rue Atlas Bloc D', '12 Rue Atlas Bloc L'],
		['1 Rue 12', '11 Rue 2'],
		['Tanger Med, zone 3', 'Tanger, zone 3']
	])('%s ≠ %s', (a, b) => {
		expect(id(a)).not.toBe(id(b));
	});

	test('numbers never merge', () => {
		const number = fc.integer({ min: 1, max: 9999 });
		fc.assert(
			fc.property(number, number, (a, b) => {
				fc.pre(a !== b);
				expect(id(`${String(a)} Rue Ghandi, Casablanca`)).not.toBe(id(`${String(b)} Rue Ghandi, Casablanca`));
				expect(id(`Rue Ghandi n°${String(a)}`, 'Rabat')).not.toBe(id(`Rue Ghandi n°${String(b)}`, 'Rabat'));
			})
		);
	});
});

test.each([
	'',
	'-',
	'N/A',
	'néant',
	'لا يوجد',
	'Casablanca',
	'20000 Casablanca, Maroc',
	'الدار البيضاء',
	'Rabat'
])('%j is no address', (cell) => {
	expect(normaliseAddress(cell, null)).toBeNull();
});

test('long addresses that differ at their end differ', () => {
	const long = 'Rue tres longue '.repeat(40);
	expect(id(`${long} 1`)?.length).toBeLessThan(450);
	expect(id(`${long} 1`)).not.toBe(id(`${long} 2`));
});

test('an id is normalised already, with and without the city', () => {
	const words = fc.constantFrom(
		...[
			'12',
			'7bis',
			'Bd',
			'rue',
			'Z.I.',
			'n°',
			'n',
			'N° 3',
			'lot',
			'Imm. B',
			'de la',
			'Casa',
			'Maroc',
			'20000'
		],
		...[
			'Tanger',
			'Med',
			'شارع',
			'الدار',
			'البيضاء',
			'حي',
			'3ème',
			'étage',
			',',
			'-',
			'd’',
			'El',
			'Jadida',
			'ص.ب',
			'Ø'
		]
	);
	fc.assert(
		fc.property(
			fc.array(words, { minLength: 1, maxLength: 8 }),
			fc.constantFrom(null, 'Casablanca', 'Fès', 'Shenzhen', 'الرباط', '-', '20000'),
			(parts, city) => {
				const first = id(parts.join(' '), city);
				if (first === undefined) return;
				expect(id(first, null)).toBe(first);
				expect(id(first, city)).toBe(first);
			}
		),
		{ seed: 1, numRuns: runs(300) }
	);
});

test('any text is taken', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.option(fc.string({ maxLength: 20 })),
			(cell, city) => {
				const found = normaliseAddress(cell, city);
				if (found) expect(found.id.length).toBeGreaterThan(0);
			}
		)
	);
});
