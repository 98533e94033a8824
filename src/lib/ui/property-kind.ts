/** How a column of the import tables is written. */
export type PropertyKind =
	'text' | 'code' | 'date' | 'number' | 'money' | 'percent' | 'choice' | 'flag' | 'country';

const KINDS: Record<string, PropertyKind> = {
	...kind('text', 'name full_name address city activity description registration_court offence_type'),
	...kind('date', 'incorporation_date status_date licence_date declaration_date inspection_date'),
	...kind('number', 'quantity net_mass_kg gross_mass_kg invoice_amount exchange_rate item_number'),
	...kind('money', 'item_price customs_value duty_amount tax_amount additional_revenue'),
	...kind('percent', 'duty_rate'),
	...kind('choice', 'status lane selected_by result role'),
	...kind('flag', 'aeo'),
	...kind('country', 'country country_of_origin country_of_departure country_of_export')
};

function kind(name: PropertyKind, columns: string): Record<string, PropertyKind> {
	return Object.fromEntries(columns.split(' ').map((column) => [column, name]));
}

/** Columns we do not know are codes: shown letter for letter. */
export function propertyKind(column: string): PropertyKind {
	return KINDS[column] ?? 'code';
}
