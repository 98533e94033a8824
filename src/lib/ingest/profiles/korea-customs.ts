import type { Profile } from './profile.ts';

/**
 * The synthetic import declarations published by the Korea Customs Service (Jeong et al., "Customs Import
 * Declaration Datasets", 2022): one file row is one declaration with one item and its inspection result.
 *
 * - Every declaration counts as inspected on its own day, the only date there is; its outcome is thus known from
 *   the next day on. `Critical Fraud` (threat to public safety) is kept beside it.
 * - `Item Price` is the assessed value, so it is the customs value too. `Import Use` is the nearest to a customs
 *   procedure. A courier is the consignee that an express waybill names.
 * - HS codes that passed through a spreadsheet have lost their leading zeros.
 */
export const koreaCustoms: Profile = {
	id: 'korea-customs',
	sources: [
		{
			name: 'declarations',
			anyName: true,
			required: ['Declaration ID', 'Date', 'Importer ID', 'HS6 Code', 'Fraud'],
			rows: [
				{
					table: 'shipments',
					columns: {
						shipment_id: 'Declaration ID',
						declaration_number: 'Declaration ID',
						declaration_date: 'Date',
						office_code: 'Office ID',
						procedure_code: 'Import Use',
						broker_id: 'Declarant ID',
						importer_id: 'Importer ID',
						exporter_id: 'Seller ID',
						consignee_id: 'Courier ID',
						transport_mode: 'Mode of Transport',
						country_of_departure: 'Country of Departure'
					},
					attributes: ['Process Type', 'Import Type', 'Payment Type']
				},
				{
					table: 'items',
					columns: {
						shipment_id: 'Declaration ID',
						item_number: { constant: '1' },
						hs_code: { column: 'HS6 Code', as: (text) => text.trim().padStart(6, '0') },
						country_of_origin: 'Country of Origin',
						net_mass_kg: 'Net Mass',
						item_price: 'Item Price',
						customs_value: 'Item Price',
						duty_rate: 'Tax Rate'
					},
					attributes: ['Tax Type', 'Country of Origin Indicator']
				},
				{
					table: 'inspections',
					columns: {
						inspection_id: 'Declaration ID',
						shipment_id: 'Declaration ID',
						inspection_date: 'Date',
						result: { column: 'Fraud', as: outcome }
					},
					attributes: ['Critical Fraud']
				}
			]
		}
	]
};

function outcome(fraud: string): string {
	const flag = fraud.trim();
	if (flag === '1') return 'offence';
	return flag === '0' ? 'compliant' : flag;
}
