/** How a column of the import tables is written. */
export type PropertyKind =
	'text' | 'code' | 'date' | 'number' | 'amount' | 'money' | 'choice' | 'flag' | 'country';

const KINDS: Record<string, PropertyKind> = {
	...kind('text', 'name full_name value address city activity description registration_court offence_type'),
	...kind('date', 'incorporation_date status_date licence_date declaration_date inspection_date'),
	...kind('number', 'quantity net_mass_kg gross_mass_kg exchange_rate duty_rate item_number'),
	// In the invoice's currency, which a column of its own names.
	...kind('amount', 'item_price invoice_amount'),
	...kind('money', 'customs_value duty_amount tax_amount additional_revenue'),
	...kind('choice', 'status lane selected_by result role'),
	...kind('flag', 'aeo tax_id_valid valid'),
	...kind('country', 'country country_of_origin country_of_departure country_of_export')
};

function kind(name: PropertyKind, columns: string): Record<string, PropertyKind> {
	return Object.fromEntries(columns.split(' ').map((column) => [column, name]));
}

/** The page's own key, and forms made for comparing: the value as handed over stands beside them. */
const INTERNAL = /^(normalised_.*|trader_id|consignee_id|person_id|inspection_id)$/;

/** True for columns that say nothing to a reader that the page does not say already. */
export function isInternal(column: string): boolean {
	return INTERNAL.test(column);
}

/** Columns we do not know are codes: shown letter for letter. */
export function propertyKind(column: string): PropertyKind {
	return KINDS[column] ?? 'code';
}
