import { expect, test } from 'vitest';
import { RowMaker } from '#lib/ingest/prepare-batch.ts';
import { profileOf } from '#lib/ingest/profiles.ts';
import { CsvRecords } from '#lib/ingest/read/csv-records.ts';

const HEADER =
	'Declaration ID,Date,Office ID,Process Type,Import Type,Import Use,Payment Type,Mode of Transport,Declarant ID,Importer ID,Seller ID,Courier ID,HS6 Code,Country of Departure,Country of Origin,Tax Rate,Tax Type,Country of Origin Indicator,Net Mass,Item Price,Fraud,Critical Fraud';

function make(...lines: string[]) {
	const reader = new CsvRecords('k.csv');
	const records = [...reader.push([HEADER, ...lines].join('\n')), ...reader.end()];
	return new RowMaker(profileOf('korea-customs').sources[0]!, 'L', 'k.csv').make(records, reader.columns);
}

const LINE = '41256141,2021-04-01,40,B,11,21,11,40,LPA7LKZ,Y3OM027,,,71080,IT,RO,8.0,A,G,1.0,1248.7,1,2';

test('a declaration gives a shipment, its item and its outcome; no column is lost', () => {
	const { rows, rejections } = make(LINE);
	expect(rejections).toEqual([]);
	expect(Object.fromEntries(rows.map(({ table, properties }) => [table, properties]))).toEqual({
		shipments: {
			shipment_id: '41256141',
			declaration_number: '41256141',
			declaration_date: '2021-04-01',
			office_code: '40',
			procedure_code: '21',
			broker_id: 'LPA7LKZ',
			importer_id: 'Y3OM027',
			exporter_id: null,
			consignee_id: null,
			transport_mode: '40',
			country_of_departure: 'IT',
			process_type: 'B',
			import_type: '11',
			payment_type: '11'
		},
		items: {
			shipment_id: '41256141',
			item_number: 1,
			hs_code: '071080',
			country_of_origin: 'RO',
			net_mass_kg: 1,
			item_price: 1248.7,
			customs_value: 1248.7,
			duty_rate: 8,
			tax_type: 'A',
			country_of_origin_indicator: 'G'
		},
		inspections: {
			inspection_id: '41256141',
			shipment_id: '41256141',
			inspection_date: '2021-04-01',
			result: 'offence',
			critical_fraud: '2'
		}
	});
});

test('a bad HS code takes the item only; a bad date takes the declaration; the columns are named as in the file', () => {
	const { rows, rejections } = make(LINE.replace('71080', '7x'), LINE.replace('2021-04-01', '1.4.21'));
	expect(rows.map(({ table }) => table)).toEqual(['shipments', 'inspections']);
	expect(rejections.map(({ line, table, column }) => [line, table, column])).toEqual([
		[2, 'items', 'HS6 Code'],
		[3, 'shipments', 'Date']
	]);
});
