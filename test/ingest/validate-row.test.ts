import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import { REQUIRED_COLUMNS, TABLES } from '#lib/domain/tables.ts';
import type { TableName } from '#lib/domain/tables.ts';
import { SeenNodes } from '#lib/ingest/map/graph-batch.ts';
import { ownersAmong } from '#lib/ingest/map/owners.ts';
import { graphRowsOf, RowMaker } from '#lib/ingest/prepare-batch.ts';
import { profileOf } from '#lib/ingest/profiles.ts';
import type { Cell } from '#lib/ingest/read/record.ts';
import { runs } from '../support/runs.ts';

const native = profileOf('native');

function make(table: TableName, row: Record<string, Cell>) {
	const source = native.sources.find(({ name }) => name === table)!;
	const columns = Object.keys(row);
	const raw = JSON.stringify(row);
	return new RowMaker(source, 'L', `${table}.csv`).make(
		[{ line: 7, raw, cells: Object.values(row), problem: null }],
		columns
	);
}

const shipment = { shipment_id: 'S1', declaration_date: '2026-01-02', importer_id: 'T1' };

describe('what is set aside', () => {
	test('a bad value in an optional column goes alone; the row stays without it', () => {
		const { rows, rejections } = make('shipments', { ...shipment, invoice_amount: '1,5', currency: 'MAD' });
		expect(rows[0]?.properties).toEqual({ ...shipment, currency: 'MAD' });
		expect(rejections).toEqual([
			{
				load_id: 'L',
				file: 'shipments.csv',
				line: 7,
				table: 'shipments',
				column: 'invoice_amount',
				value: '1,5',
				reason: 'quarantine.not-a-positive-number',
				params: {},
				raw: expect.stringContaining('"1,5"') as string
			}
		]);
	});

	test('a bad or missing value in a starred column takes the row with it, every mistake named', () => {
		const { rows, rejections } = make('shipments', {
			...shipment,
			declaration_date: '2026-02-30',
			importer_id: ' '
		});
		expect(rows).toEqual([]);
		expect(rejections.map(({ column, reason }) => [column, reason])).toEqual([
			['declaration_date', 'quarantine.not-a-date'],
			['importer_id', 'quarantine.required']
		]);
	});

	test('a day no declaration can have would move the moment all is judged by', () => {
		const days = ['1969-12-31', '0001-01-01', '2100-01-01', '2204-01-02', '9999-12-31'];
		for (const declaration_date of days) {
			const { rows, rejections } = make('shipments', { ...shipment, declaration_date });
			expect(rows).toEqual([]);
			expect(rejections.map(({ reason }) => reason)).toEqual(['quarantine.not-a-likely-year']);
		}
		for (const declaration_date of ['1970-01-01', '2099-12-31']) {
			expect(make('shipments', { ...shipment, declaration_date }).rejections).toEqual([]);
		}
	});

	test('an id no table describes is no mistake; a placeholder for one is an empty cell', () => {
		const { rows, rejections } = make('shipments', {
			...shipment,
			broker_id: 'unheard-of',
			exporter_id: 'N/A'
		});
		expect(rejections).toEqual([]);
		expect(rows[0]?.properties).toMatchObject({ broker_id: 'unheard-of', exporter_id: null });
	});
});

test('absent columns are absent, empty cells are null, extra columns are kept', () => {
	const { rows } = make('traders', {
		trader_id: 'T1',
		name: 'A',
		city: '',
		'Grade du risque': 'B',
		id: 'x',
		__p: ''
	});
	expect(rows[0]?.properties).toEqual({
		trader_id: 'T1',
		name: 'A',
		city: null,
		grade_du_risque: 'B',
		x_id: 'x',
		p: null
	});
});

test('column names are compared without case and blanks', () => {
	const { rows, rejections } = make('persons', { 'Person ID': 'P1', FULL_NAME: 'Ali', 'birth year': '1970' });
	expect(rejections).toEqual([]);
	expect(rows[0]?.properties).toEqual({ person_id: 'P1', full_name: 'Ali', birth_year: 1970 });
});

test('an extra value that is too long is set aside alone', () => {
	const { rows, rejections } = make('persons', { person_id: 'P1', full_name: 'Ali', note: 'x'.repeat(2001) });
	expect(rows[0]?.properties).toEqual({ person_id: 'P1', full_name: 'Ali' });
	expect(rejections).toMatchObject([{ column: 'note', reason: 'quarantine.too-long' }]);
});

const cell = fc.oneof(
	fc.string({ maxLength: 12 }),
	fc.string({ unit: 'binary', maxLength: 8 }),
	fc.constantFrom(
		'1',
		'2026-01-02',
		'-',
		'MA',
		'director',
		'phone',
		'offence',
		'010121',
		'0522301122',
		'red',
		''
	),
	fc.integer(),
	fc.constant(null),
	fc.boolean(),
	fc.constant(undefined)
);

test('any row gives sound graph rows or rejections that keep it whole, never a failure', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...(Object.keys(TABLES) as TableName[])).chain((table) =>
				fc.tuple(
					fc.constant(table),
					fc.record({
						...Object.fromEntries(Object.keys(TABLES[table].shape).map((column) => [column, cell])),
						extra: cell
					})
				)
			),
			([table, row]) => {
				const valid = make(table, row);
				const { nodes, edges, rejections } = graphRowsOf(valid, new SeenNodes(), ownersAmong([]));
				for (const rejection of rejections) expect(rejection.raw).toBe(JSON.stringify(row));
				const lost = rejections.some(({ column }) => REQUIRED_COLUMNS[table].includes(column ?? ''));
				expect(nodes.length > 0).toBe(!lost);
				const known = new Set(nodes.map(({ label, id }) => `${label}:${id}`));
				for (const { label, id, properties } of nodes) {
					expect(NODE_LABELS).toContain(label);
					expect(id.length).toBeGreaterThan(0);
					expect(id.length).toBeLessThanOrEqual(512);
					for (const value of Object.values(properties)) {
						expect(['string', 'number', 'boolean', 'object']).toContain(typeof value);
						if (typeof value === 'number') expect(value).not.toBeNaN();
					}
				}
				expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length);
				for (const { from, to } of edges) {
					expect(known).toContain(`${from.label}:${from.id}`);
					expect(known).toContain(`${to.label}:${to.id}`);
				}
			}
		),
		{ seed: 1, numRuns: runs(500) }
	);
});
