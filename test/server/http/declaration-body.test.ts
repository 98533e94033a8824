import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declarationBody } from '#lib/server/http/declaration-body.ts';
import { scoreDeclaration } from '#lib/server/http/operations/score-operations.ts';

const least = {
	shipment: { declaration_date: '2026-01-15', importer_id: 'T1' },
	items: [{ hs_code: '640399' }]
};

/** Values that the form of some column lets through. */
const value = fc.oneof(
	fc.string({ maxLength: 20 }),
	fc.constantFrom('2024-02-29', '1899-12-31', 'MA', 'active', 'x\u0000', ' ', '﻿'),
	fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
	fc.nat(1_000_000),
	fc.boolean(),
	fc.constant(null)
);

test('what the JSON forms let through, the import tables take: nothing well formed is refused later', () => {
	const [forms, tables] = [declarationBody.in, declarationBody.out];
	const { shipment, items, traders } = forms.shape;
	const rows = [
		[shipment, (row: object) => ({ ...least, shipment: { ...least.shipment, ...row } })],
		[items.element, (row: object) => ({ ...least, items: [{ ...least.items[0], ...row }] })],
		[traders.unwrap().element, (row: object) => ({ ...least, traders: [{ trader_id: 'T1', ...row }] })]
	] as const;
	for (const [schema, placed] of rows) {
		for (const column of Object.keys(schema.shape)) {
			fc.assert(
				fc.property(value, (cell) => {
					const body = placed({ [column]: cell });
					const formed = forms.safeParse(body);
					if (formed.success) expect(tables.safeParse(formed.data).error?.issues ?? [], column).toEqual([]);
				}),
				{ numRuns: 60 }
			);
		}
	}
});

test.each([
	[{ ...least, shipment: { ...least.shipment, declaration_date: '2026-02-29' } }],
	[{ ...least, shipment: { ...least.shipment, declaration_date: '1969-12-31' } }],
	[{ ...least, shipment: { ...least.shipment, importer_id: ' ' } }],
	[{ ...least, items: [] }],
	[{ ...least, items: [{ hs_code: '64' }] }],
	[{ ...least, items: [{ hs_code: '640399', customs_value: '41000' }] }],
	[{ ...least, items: [{ hs_code: '640399', customs_value: -1 }] }],
	[{ ...least, items: [{ hs_code: '640399', value: 1 }] }],
	[{ ...least, lane: 'green' }]
])('%j is refused', (body) => {
	expect(declarationBody.safeParse(body).success).toBe(false);
});

test('the example, and the least there may be, are declarations', () => {
	expect(declarationBody.safeParse(scoreDeclaration.example.body).error?.issues ?? []).toEqual([]);
	expect(declarationBody.safeParse(least).success).toBe(true);
});
