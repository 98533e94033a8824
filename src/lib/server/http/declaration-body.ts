import { z } from 'zod';
import { declaration } from '#lib/domain/declaration.ts';

/**
 * The declaration as JSON says it: numbers as numbers, text as text. Files bring every cell as text, so the import
 * tables are more lenient; here a wrong type is the caller's mistake, and OpenAPI can say what is right.
 */
const text = z.string().max(2000).nullable();
/** No declaration reaches the bound; sums and products of larger ones would be no numbers any more. */
const amount = z.number().min(0).max(1e15).nullable();
/** The tables require it where it is given at all. */
const itemNumber = z.int().min(0).max(999_999);
const flag = z.boolean().nullable();
const country = z
	.string()
	.regex(/^[A-Za-z]{2}$/)
	.nullable();
const hsCode = z.string().regex(/^[0-9]{6,10}$/);
const status = z.enum(['active', 'dissolved', 'suspended']).nullable();

/** No control characters, and more than blanks: written out, since `\s` is not the same set in every language. */
const REQUIRED_ID =
	// eslint-disable-next-line no-control-regex -- control characters are just what is refused
	/^[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff][^\u0000-\u001f\u007f]{0,250}$/;
// eslint-disable-next-line no-control-regex -- control characters are just what is refused
const OPTIONAL_ID = /^[^\u0000-\u001f\u007f]{0,250}$/;
/** Whoever gives a name gives one. */
const name = z
	.string()
	.max(2000)
	// eslint-disable-next-line no-control-regex -- control characters are just what is refused
	.regex(/[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/);
const requiredId = z.string().regex(REQUIRED_ID);
const id = z.string().regex(OPTIONAL_ID).nullable();

const REST_OF_YEAR =
	'(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])';
/** A day that there is, of 1970 to 2099: the import tables take no other for an event. */
const eventDay = z
	.string()
	.regex(
		new RegExp(
			`^(?:(?:19(?:7[26]|8[048]|9[26])|20(?:[02468][048]|[13579][26]))-02-29|(?:19[7-9][0-9]|20[0-9][0-9])-(?:${REST_OF_YEAR}))$`
		)
	);
/** As above, from 1800: a firm may be old. */
const day = z
	.string()
	.regex(
		new RegExp(
			`^(?:(?:(?:18|19|20)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:18|19|20)[0-9][0-9]-(?:${REST_OF_YEAR}))$`
		)
	)
	.nullable();

/** Columns whose values are no plain text; every other one is. */
const FORMS: Record<string, z.ZodType> = {
	...ofAll(
		amount,
		'invoice_amount exchange_rate quantity net_mass_kg gross_mass_kg item_price customs_value'
	),
	...ofAll(amount, 'duty_rate duty_amount tax_amount'),
	...ofAll(day, 'incorporation_date status_date licence_date'),
	...ofAll(id, 'office_code broker_id exporter_id consignee_id bill_of_lading'),
	...ofAll(country, 'country country_of_departure country_of_export country_of_origin'),
	shipment_id: requiredId,
	item_number: itemNumber,
	name,
	aeo: flag,
	status
};

function ofAll(form: z.ZodType, columns: string): Record<string, z.ZodType> {
	return Object.fromEntries(columns.split(' ').map((column) => [column, form]));
}

/** The columns of a table, each in its form; those named are required. */
function row(table: z.ZodObject, required: Record<string, z.ZodType>) {
	const columns = Object.keys(table.shape).map((column): [string, z.ZodType] => [
		column,
		required[column] ?? (FORMS[column] ?? text).optional()
	]);
	return z.strictObject(Object.fromEntries(columns));
}

const { shipment, items, traders, brokers, consignees } = declaration.shape;

export const declarationBody = z
	.strictObject({
		shipment: row(shipment, { declaration_date: eventDay, importer_id: requiredId }),
		items: z
			.array(row(items.element, { hs_code: hsCode }))
			.min(1)
			.max(999),
		traders: z
			.array(row(traders.unwrap().element, { trader_id: requiredId }))
			.max(8)
			.optional(),
		brokers: z
			.array(row(brokers.unwrap().element, { broker_id: requiredId }))
			.max(8)
			.optional(),
		consignees: z
			.array(row(consignees.unwrap().element, { consignee_id: requiredId }))
			.max(8)
			.optional()
	})
	.meta({ id: 'Declaration', description: 'api.schema.declaration' })
	.pipe(declaration);
