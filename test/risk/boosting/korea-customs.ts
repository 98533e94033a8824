import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureColumn } from '#lib/risk/boosting/feature-columns.ts';
import type { Labelled } from '#lib/risk/boosting/train-boosting.ts';
import { koreaCustomsFolder } from '../../support/korea-customs.ts';

type Row = Record<string, string>;

const CATEGORIES = [
	'Office ID',
	'Process Type',
	'Import Type',
	'Import Use',
	'Payment Type',
	'Mode of Transport',
	'Country of Departure',
	'Country of Origin',
	'Tax Type',
	'Country of Origin Indicator'
];

function read(part: string): Row[] {
	return parse(readFileSync(join(koreaCustomsFolder(), `df_syn_${part}_eng.csv`)), { columns: true });
}

const number = (text: string | undefined): number => (text ? Number(text) : NaN);

/** The declaration's own columns, without the parties: as golden/lightgbm.json was made. */
export function koreaCustoms(): { train: Labelled; test: Labelled } {
	const train = read('train');
	const test = read('test');
	const all = [...train, ...read('valid'), ...test];
	const codes = CATEGORIES.map((column) => {
		const values = [...new Set(all.map((row) => row[column]!).filter((value) => value !== ''))].sort();
		return new Map(values.map((value, code) => [value, code]));
	});
	const labelled = (rows: Row[]): Labelled => {
		const column = (name: string, kind: FeatureColumn['kind'], of: (row: Row) => number): FeatureColumn => ({
			name,
			kind,
			values: Float64Array.from(rows, of)
		});
		const hs = (row: Row, digits: number) => Number(row['HS6 Code']!.padStart(6, '0').slice(0, digits));
		const columns = [
			...CATEGORIES.map((name, i) => column(name, 'categorical', (row) => codes[i]!.get(row[name]!) ?? NaN)),
			column('hs2', 'categorical', (row) => hs(row, 2)),
			column('hs6', 'numeric', (row) => hs(row, 6)),
			...['Tax Rate', 'Net Mass', 'Item Price'].map((name) =>
				column(name, 'numeric', (row) => number(row[name]))
			),
			column('price per kg', 'numeric', (row) => number(row['Item Price']) / (number(row['Net Mass']) || NaN))
		];
		return {
			table: { rows: rows.length, columns },
			labels: Uint8Array.from(rows, (row) => Number(row.Fraud))
		};
	};
	return { train: labelled(train), test: labelled(test) };
}
