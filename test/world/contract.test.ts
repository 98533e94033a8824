import { describe, expect, test } from 'vitest';
import { TABLES, REQUIRED_COLUMNS } from '#lib/domain/tables.ts';
import type { TableName } from '#lib/domain/tables.ts';
import { TYPOLOGIES } from '#lib/domain/typology.ts';
import { containerCheckDigit } from '#lib/world/identifiers/container.ts';
import { iban } from '#lib/world/identifiers/bank-account.ts';
import { SIZES } from '#lib/world/settings.ts';
import { worldRows } from './support/world-rows.ts';

const world = worldRows({ size: 'small', seed: 1 });
const ids = (table: TableName, column: string) => new Set(world[table].map((row) => row[column]));
const traders = ids('traders', 'trader_id');
const brokers = ids('brokers', 'broker_id');
const consignees = ids('consignees', 'consignee_id');
const organisations = new Set([...traders, ...brokers, ...consignees]);
const shipments = ids('shipments', 'shipment_id');

describe('rows', () => {
	test.each(Object.keys(TABLES) as TableName[])('every row of %s passes the schema', (table) => {
		expect(world[table].length).toBeGreaterThan(0);
		for (const row of world[table]) {
			const parsed = TABLES[table].safeParse({ ...empty(table), ...row });
			expect(parsed.error?.issues, JSON.stringify(row)).toBeUndefined();
		}
	});

	test('required cells are filled and keys are unique', () => {
		const keys = {
			traders: 'trader_id',
			brokers: 'broker_id',
			consignees: 'consignee_id',
			persons: 'person_id'
		};
		for (const [table, key] of Object.entries({
			...keys,
			shipments: 'shipment_id',
			inspections: 'inspection_id'
		})) {
			const rows = world[table as TableName];
			expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
		}
		for (const [table, columns] of Object.entries(REQUIRED_COLUMNS)) {
			for (const row of world[table as TableName])
				for (const column of columns) expect(row[column]).toBeTruthy();
		}
	});

	test('every reference leads somewhere', () => {
		for (const row of world.shipments) {
			expect(traders).toContain(row.importer_id);
			if (row.exporter_id) expect(traders).toContain(row.exporter_id);
			if (row.broker_id) expect(brokers).toContain(row.broker_id);
			if (row.consignee_id) expect(consignees).toContain(row.consignee_id);
		}
		for (const row of world.items) expect(shipments).toContain(row.shipment_id);
		for (const row of world.roles) expect(organisations).toContain(row.organisation_id);
		for (const row of world.identifiers) expect(organisations).toContain(row.entity_id);
	});

	test('the number of shipments is the one asked for, in order of day', () => {
		expect(world.shipments.length).toBe(SIZES.small.shipments);
		const days = world.shipments.map((row) => row.declaration_date as string);
		expect([...days].sort()).toEqual(days);
		expect(days[0]! >= SIZES.small.from && days.at(-1)! <= SIZES.small.to).toBe(true);
	});
});

describe('identifiers', () => {
	test('ICE: 15 digits, nine of them the company', () => {
		const domestic = world.traders.filter((row) => row.country === 'MA' && row.tax_id);
		const proper = domestic.filter((row) => /^\d{9}\d{4}\d{2}$/.test(row.tax_id as string));
		// The others are slips of second registrations.
		expect(proper.length / domestic.length).toBeGreaterThan(0.98);
	});

	test('container numbers carry the check digit of ISO 6346', () => {
		expect(containerCheckDigit('CSQU305438')).toBe(3);
		const numbers = world.shipments.flatMap((row) => (row.container_ids ? row.container_ids.split(';') : []));
		expect(numbers.length).toBeGreaterThan(500);
		for (const number of numbers) {
			expect(number).toMatch(/^[A-Z]{3}U\d{7}$/);
			expect(Number(number[10])).toBe(containerCheckDigit(number.slice(0, 10)));
		}
	});

	test('RIB and IBAN keys hold in whatever way they are written', () => {
		expect(iban('GB', 'WEST12345698765432')).toBe('GB82WEST12345698765432');
		const written = world.traders
			.filter((row) => row.country === 'MA' && row.bank_account)
			.map((row) => row.bank_account as string);
		const styles = new Set(written.map((text) => text.replace(/\d/g, '9')));
		expect(styles.size).toBeGreaterThan(3);
		for (const text of written) {
			const plain = text.replaceAll(' ', '');
			const rib = plain.startsWith('MA') ? plain.slice(4) : plain;
			expect(rib).toMatch(/^\d{24}$/);
			expect(Number((BigInt(rib.slice(0, 22)) * 100n) % 97n) + Number(rib.slice(22))).toBe(97);
			if (plain.startsWith('MA')) expect(iban('MA', rib)).toBe(plain);
		}
	});

	test('telephones lead to nine digits of the national plan', () => {
		for (const row of world.traders) {
			if (row.country !== 'MA' || !row.phone) continue;
			const digits = row.phone.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/\D/g, '');
			expect(digits).toMatch(/[56]\d{8}$/);
		}
	});
});

describe('truth', () => {
	test('one line a shipment, money only where there is an offence', () => {
		expect(world['truth/shipments'].length).toBe(world.shipments.length);
		for (const row of world['truth/shipments']) {
			if (row.illicit === '0') expect([row.ring_id, row.typology, row.evaded_revenue]).toEqual(['', '', '0']);
			else expect(TYPOLOGIES).toContain(row.typology);
		}
	});

	test('members, pairs and look-alikes are organisations of the world', () => {
		for (const row of world['truth/rings']) expect(organisations).toContain(row.member_id);
		for (const row of world['truth/lookalikes']) expect(organisations).toContain(row.member_id);
		for (const row of world['truth/identities']) {
			expect(organisations).toContain(row.record_a);
			expect(organisations).toContain(row.record_b);
		}
		expect(new Set(world['truth/identities'].map((row) => row.same))).toEqual(new Set(['0', '1']));
	});
});

function empty(table: TableName): Record<string, string> {
	return Object.fromEntries(Object.keys(TABLES[table].shape).map((column) => [column, '']));
}
