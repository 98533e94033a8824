import type { FeatureDescriptor } from '../feature.ts';
import { BITS, COUNT, DAYS, DEVIATIONS, FLAG, ORGANISATIONS, SHARE, describer } from './describer.ts';

const f = describer('trade', { entities: ['shipment'] });
const e = describer('trade', { entities: ORGANISATIONS });
const RATIO = ['real', 'ratio', 0, null] as const;
const GAP = ['real', 'share', null, null] as const;
const VALUE = 'items.customs_value';
const PRICE = `${VALUE} items.net_mass_kg items.hs_code items.country_of_origin`;
const UNIT = 'items.quantity items.quantity_unit items.hs_code items.country_of_origin';
const GOODS = 'items.hs_code';
const Z =
	'Logarithm less the median of other importers, over 1.4826 x median absolute deviation (Rousseeuw and Croux 1993), at least 8 values of 4 firms among the latest 64';
const RARE = '-log2 of its share among what came before with the same, drawn to its share overall.';
const MIX = 'Of HS headings of all its earlier items.';

export const TRADE: readonly FeatureDescriptor[] = [
	f('value', ['real', 'money', 0, null], VALUE, 'Sum over the items.'),
	f('net-mass', ['real', 'kg', 0, null], 'items.net_mass_kg', 'Sum over the items.'),
	f('kg-value', ['real', 'money-per-kg', 0, null], `${VALUE} items.net_mass_kg`, 'Value over net mass.'),
	f(
		'unit-value',
		['real', 'money-per-unit', 0, null],
		`${VALUE} items.quantity`,
		'Of the item of highest value.'
	),
	f('gross-net', RATIO, 'items.gross_mass_kg items.net_mass_kg', 'Gross over net mass.'),
	f('duty-rate', RATIO, `items.duty_amount ${VALUE}`, 'Duty over value of the item of highest value.'),
	f('tax-ratio', RATIO, `items.duty_amount items.tax_amount ${VALUE}`, 'Duties and taxes over value.'),
	f(
		'invoice-ratio',
		RATIO,
		`shipments.invoice_amount shipments.exchange_rate ${VALUE}`,
		'Invoice in local currency over customs value (FOB over CIF in many trades).'
	),
	f('items', COUNT, 'items.item_number', 'Items declared.'),
	f('containers', COUNT, 'shipments.container_ids', 'Containers named.'),
	f('licence', FLAG, 'items.licence_number', 'A licence is named.'),
	f(
		'kg-price-z',
		DEVIATIONS,
		PRICE,
		`${Z} and 270 days; by code and origin, HS6 and origin, or HS6. By value.`
	),
	f('kg-price-ratio', RATIO, PRICE, 'Declared value over value at the peers’ median.'),
	f('kg-price-peers', ['integer', 'count', 0, 64], PRICE, 'Peers of the item that departs most.'),
	f(
		'kg-price-month-z',
		DEVIATIONS,
		PRICE,
		`${Z} and 31 days; by HS6 and origin, or HS6. Mean of the items by value.`
	),
	f('kg-price-month-peers', ['integer', 'count', 0, 64], PRICE, 'Most peers of an item in those 31 days.'),
	f(
		'unit-price-z',
		DEVIATIONS,
		`${VALUE} ${UNIT}`,
		`${Z} and 270 days; by HS6, unit and origin, or HS6 and unit. By value.`
	),
	f('unit-price-peers', ['integer', 'count', 0, 64], `${VALUE} ${UNIT}`, 'Most peers of an item.'),
	f(
		'unit-mass-z',
		DEVIATIONS,
		`items.net_mass_kg ${UNIT}`,
		`${Z} and 270 days, of kilograms per unit. By value.`
	),
	f(
		'tax-gap',
		GAP,
		`items.duty_amount items.tax_amount ${VALUE} ${GOODS}`,
		'Tax ratio less the running mean of its HS6 (about 50 items), of the item of highest value.'
	),
	f(
		'heading-duty-gap',
		GAP,
		`items.duty_amount ${VALUE} ${GOODS}`,
		'Duty rate less the running mean of its heading: below 0 the code pays less than its siblings.'
	),
	f('importer-entropy', BITS, `shipments.importer_id ${GOODS}`, `Shannon entropy. ${MIX}`),
	f(
		'importer-drift',
		SHARE,
		`shipments.importer_id ${GOODS}`,
		`1 - cosine of the mix that halves in 60 days. ${MIX}`
	),
	f('importer-headings', COUNT, `shipments.importer_id ${GOODS}`, 'Distinct headings so far.'),
	f(
		'importer-likeness',
		SHARE,
		`shipments.importer_id ${GOODS}`,
		`Cosine with this declaration’s headings. ${MIX}`
	),
	f('supplier-entropy', BITS, `shipments.exporter_id ${GOODS}`, `Shannon entropy. ${MIX}`),
	f(
		'supplier-drift',
		SHARE,
		`shipments.exporter_id ${GOODS}`,
		`1 - cosine of the mix that halves in 60 days. ${MIX}`
	),
	f(
		'supplier-likeness',
		SHARE,
		`shipments.exporter_id ${GOODS}`,
		`Cosine with this declaration’s headings. ${MIX}`
	),
	f(
		'route-uses',
		COUNT,
		'shipments.importer_id shipments.country_of_departure shipments.office_code',
		'Earlier declarations of the importer from there to that office.'
	),
	f(
		'departure-rarity',
		BITS,
		'shipments.country_of_departure items.country_of_origin',
		`Departure, by origin: ${RARE}`
	),
	f(
		'office-rarity',
		BITS,
		'shipments.office_code shipments.country_of_departure',
		`Office, by departure: ${RARE}`
	),
	f('origin-rarity', BITS, `items.country_of_origin ${GOODS}`, `Origin, by heading: ${RARE}`),
	f(
		'supplier-origin-rarity',
		BITS,
		'items.country_of_origin shipments.exporter_id',
		`Origin, by supplier: ${RARE}`
	),
	f(
		'since-supplier-origin',
		DAYS,
		'items.country_of_origin shipments.exporter_id',
		'Days since this supplier first declared this origin; 0: it does so now.'
	),
	f(
		'origin-differs',
		FLAG,
		'items.country_of_origin shipments.country_of_departure',
		'Origin is not departure.'
	),
	f('preference', FLAG, 'items.preference_code', 'A preference is claimed for the item of highest value.'),
	f(
		'since-preference',
		DAYS,
		'items.preference_code shipments.importer_id',
		'Days since its first claim; 0: this one.'
	),

	e('entropy', BITS, `shipments.importer_id ${GOODS}`, `Shannon entropy, as importer. ${MIX}`),
	e('drift', SHARE, `shipments.importer_id ${GOODS}`, `1 - cosine of the recent mix, as importer. ${MIX}`),
	e('headings', COUNT, `shipments.importer_id ${GOODS}`, 'Distinct headings so far, as importer.'),
	e('supply-entropy', BITS, `shipments.exporter_id ${GOODS}`, `Shannon entropy, as supplier. ${MIX}`),
	e(
		'supply-drift',
		SHARE,
		`shipments.exporter_id ${GOODS}`,
		`1 - cosine of the recent mix, as supplier. ${MIX}`
	),
	e('supply-headings', COUNT, `shipments.exporter_id ${GOODS}`, 'Distinct headings so far, as supplier.'),
	e(
		'price-mean',
		DEVIATIONS,
		PRICE,
		'Decayed mean of the price z of its declarations in any role, drawn to 0.'
	),
	e('price-weight', ['real', 'count', 0, null], PRICE, 'Declarations that bear on the mean.')
];
