import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseBankAccount } from '#lib/ingest/normalise/bank-account.ts';
import { normaliseContainers } from '#lib/ingest/normalise/containers.ts';
import { normaliseEmails } from '#lib/ingest/normalise/email.ts';
import { isPlaceholder } from '#lib/ingest/normalise/placeholder.ts';
import { normaliseTaxId } from '#lib/ingest/normalise/tax-id.ts';
import { runs } from '../../support/runs.ts';

const PLACEHOLDERS = [
	'',
	'  ',
	'-',
	'--',
	'.',
	'?',
	'/',
	'N/A',
	'n.a.',
	'NA',
	'néant',
	'NEANT',
	'Inconnu',
	'none',
	'0'
];
const MORE = [
	'0000000000',
	'00 00 00',
	'9999999999',
	'xxxxxx',
	'لا يوجد',
	'غير متوفر',
	'Non renseigné',
	'٠٠٠٠٠٠'
];

describe('placeholders', () => {
	test.each([...PLACEHOLDERS, ...MORE])('%j stands for nothing', (cell) => {
		expect(isPlaceholder(cell)).toBe(true);
	});

	test.each(['Nadia', 'T1', '10', '1111', 'A', 'Sans Souci', 'ياسين', '0522301122'])(
		'%j is a value',
		(cell) => {
			expect(isPlaceholder(cell)).toBe(false);
		}
	);
});

describe('bank accounts', () => {
	// RIB of Bank Al-Maghrib's own example shape: 3 bank, 3 city, 16 account, 2 key.
	const rib = '230810000012345678901285';
	const key = (digits22: string) => {
		let rest = 0;
		for (const digit of `${digits22}00`) rest = (rest * 10 + Number(digit)) % 97;
		return digits22 + String(97 - rest).padStart(2, '0');
	};

	test('an IBAN with and without blanks is one account', () => {
		const plain = normaliseBankAccount('GB82WEST12345698765432', 'GB');
		expect(plain).toEqual({
			id: 'GB82WEST12345698765432',
			value: 'GB82 WEST 1234 5698 7654 32',
			valid: true
		});
		expect(normaliseBankAccount(' gb82 west 1234 5698 7654 32 ', null)?.id).toBe(plain?.id);
		expect(normaliseBankAccount('IBAN: GB82-WEST-12345698765432', null)?.id).toBe(plain?.id);
	});

	test('a Moroccan RIB and its IBAN are one account', () => {
		const good = key(rib.slice(0, 22));
		const account = normaliseBankAccount(good, 'MA');
		expect(account?.id).toMatch(/^MA\d{26}$/);
		expect(account?.valid).toBe(true);
		expect(normaliseBankAccount(account?.value ?? '', 'MA')).toEqual(account);
		expect(normaliseBankAccount(good.replace(/(.{3})/g, '$1 '), null)).toEqual(account);
	});

	test('wrong check digits are marked, not refused', () => {
		expect(normaliseBankAccount('GB83WEST12345698765432', null)).toMatchObject({ valid: false });
		const good = key(rib.slice(0, 22));
		const wrong = good.slice(0, 23) + String((Number(good.slice(23)) + 1) % 10);
		expect(normaliseBankAccount(wrong, 'MA')).toMatchObject({ valid: false });
	});

	test('24 digits of a firm abroad are no RIB; short or empty cells are no account', () => {
		expect(normaliseBankAccount(rib, 'CN')?.id).toBe(rib);
		expect(normaliseBankAccount('12', 'MA')).toBeNull();
		expect(normaliseBankAccount('0'.repeat(24), 'MA')).toBeNull();
	});
});

describe('tax ids', () => {
	test('ICE: company, check digits, Arabic digits, zeros lost to a spreadsheet', () => {
		const ice = { id: '001561191000066', company: '001561191', valid: true };
		expect(normaliseTaxId('001561191000066', 'MA')).toEqual(ice);
		expect(normaliseTaxId('ICE 001 561 191 0000 66', null)).toEqual(ice);
		expect(normaliseTaxId('٠٠١٥٦١١٩١٠٠٠٠٦٦', 'MA')).toEqual(ice);
		expect(normaliseTaxId('1561191000066', 'MA')).toEqual(ice);
		expect(normaliseTaxId('001561191000067', 'MA')).toEqual({ ...ice, id: '001561191000067', valid: false });
	});

	test('two establishments share the company, not the id', () => {
		const [a, b] = [normaliseTaxId('001561191000066', 'MA'), normaliseTaxId('001561191000163', 'MA')];
		expect(a?.company).toBe(b?.company);
		expect(a?.id).not.toBe(b?.id);
	});

	test('numbers of other countries are kept as letters and digits', () => {
		expect(normaliseTaxId('FR 40 303265045', 'FR')).toEqual({
			id: 'FR40303265045',
			company: null,
			valid: null
		});
		expect(normaliseTaxId('néant', 'MA')).toBeNull();
	});
});

describe('containers', () => {
	test('blanks, hyphens and case do not matter; the check digit is looked at (ISO 6346)', () => {
		expect(normaliseContainers('csqu 305438-3; CSQU3054384')).toEqual([
			{ id: 'CSQU3054383', value: 'CSQU3054383', valid: true },
			{ id: 'CSQU3054384', value: 'CSQU3054384', valid: false }
		]);
		expect(normaliseContainers('MSKU6011672')[0]?.valid).toBe(true);
	});

	test('numbers with blanks between only, repeated ones, and none', () => {
		expect(normaliseContainers('CSQU3054383 MSKU6011672').map(({ id }) => id)).toEqual([
			'CSQU3054383',
			'MSKU6011672'
		]);
		expect(normaliseContainers('CSQU3054383;CSQU3054383')).toHaveLength(1);
		expect(normaliseContainers('N/A;-; ')).toEqual([]);
	});
});

describe('e-mail addresses', () => {
	test('lower case, several in a cell, decorations', () => {
		const ids = normaliseEmails('Contact <Info@Atlas.MA>; mailto:sales@atlas.ma info@atlas.ma').map(
			({ id }) => id
		);
		expect(ids).toEqual(['info@atlas.ma', 'sales@atlas.ma']);
	});

	test('what is no address gives none; an odd domain is marked', () => {
		expect(normaliseEmails('néant')).toEqual([]);
		expect(normaliseEmails('-@-')).toEqual([]);
		expect(normaliseEmails('info@localhost')).toMatchObject([{ valid: false }]);
	});
});

test('every normaliser leaves its own ids as they are, and takes any text', () => {
	const text = fc.oneof(
		fc.string({ maxLength: 60 }),
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.string({ unit: fc.constantFrom(...'AZ09 -/.@;é٣ش'), maxLength: 40 })
	);
	fc.assert(
		fc.property(text, fc.constantFrom('MA', 'FR', 'CN', null), (cell, country) => {
			const account = normaliseBankAccount(cell, country);
			if (account) expect(normaliseBankAccount(account.id, country)?.id).toBe(account.id);
			const tax = normaliseTaxId(cell, country);
			if (tax) expect(normaliseTaxId(tax.id, country)?.id ?? tax.id).toBe(tax.id);
			for (const { id } of normaliseEmails(cell))
				expect(normaliseEmails(id).map((email) => email.id)).toEqual([id]);
			for (const { id } of normaliseContainers(cell)) {
				expect(normaliseContainers(id).map((container) => container.id)).toEqual([id]);
			}
		}),
		{ seed: 1, numRuns: runs(300) }
	);
});
