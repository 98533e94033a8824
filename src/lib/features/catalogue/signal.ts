import type { FeatureDescriptor } from '../feature.ts';
import { COUNT, DAYS, FLAG, SHARE, describer } from './describer.ts';

const f = describer('signal', { entities: ['shipment'] });
const EXCESS = ['real', 'ratio', 0, null] as const;
const MEAN = ['real', 'deviations', -8, 8] as const;
const WEIGHT = ['real', 'count', 0, null] as const;
const POINTS = ['real', 'share', 0, null] as const;
const RESULTS = 'inspections.result inspections.inspection_date';
const TIES = 'identifiers.value roles.person_id';
const PRICE = 'items.customs_value items.net_mass_kg items.hs_code items.country_of_origin';

/** What the signals of fraud read (src/lib/risk/signals), under the name of each signal. */
export const SIGNAL: readonly FeatureDescriptor[] = [
	...['importer', 'exporter'].flatMap((party) => [
		f(
			`${party}-price-pattern.mean`,
			MEAN,
			`shipments.${party}_id ${PRICE}`,
			'Decayed mean of the price z of its earlier declarations, drawn to 0 by two declarations.'
		),
		f(
			`${party}-price-pattern.weight`,
			WEIGHT,
			`shipments.${party}_id ${PRICE}`,
			'Declarations that bear on the mean.'
		)
	]),
	f(
		'lane-price-drop.drop',
		['real', 'none', null, null],
		`${PRICE} shipments.exporter_id`,
		'Median log value/kg of earlier items of importer, supplier and code, less that of this one; largest of the items.'
	),
	f('lane-price-drop.before', COUNT, `${PRICE} shipments.exporter_id`, 'Earlier items compared.'),
	f(
		'linked-price-pattern.mean',
		MEAN,
		`${TIES} ${PRICE}`,
		'Mean price pattern of linked firms, weighted by their tie.'
	),
	f('linked-price-pattern.firms', COUNT, `${TIES} ${PRICE}`, 'Linked firms with a price pattern.'),
	f(
		'shared-identifiers.strength',
		['real', 'none', 0, null],
		TIES,
		'Tie to firms that trade, each at most 2.'
	),
	f('shared-identifiers.firms', COUNT, TIES, 'Linked firms that trade.'),
	f('shared-identifiers.young', COUNT, `${TIES} traders.incorporation_date`, 'Those under three years old.'),
	f('track-record.imports', COUNT, 'shipments.importer_id', 'Earlier imports.'),
	f(
		'track-record.with-supplier',
		COUNT,
		'shipments.importer_id shipments.exporter_id',
		'Earlier imports of the pair.'
	),
	...['importer', 'exporter', 'broker', 'consignee'].flatMap((party) => [
		f(
			`${party}-offences.excess`,
			EXCESS,
			`shipments.${party}_id ${RESULTS}`,
			'Offences over those its HS and office mix explain, gamma-Poisson smoothed (Robbins 1956).'
		),
		f(`${party}-offences.inspected`, COUNT, `shipments.${party}_id ${RESULTS}`, 'Known inspections.'),
		f(`${party}-offences.offences`, COUNT, `shipments.${party}_id ${RESULTS}`, 'Known offences.')
	]),
	f(
		'linked-offences.sum',
		['real', 'none', 0, null],
		`${TIES} ${RESULTS}`,
		'Tie x offence share within two steps.'
	),
	f('linked-offences.firms', COUNT, `${TIES} ${RESULTS}`, 'Firms reached that have an offence.'),
	f(
		'phoenix.shared',
		['real', 'count', 0, null],
		`${TIES} traders.status traders.status_date`,
		'Things in common.'
	),
	f('phoenix.alike', SHARE, `${TIES} traders.status items.hs_code`, 'Cosine of the HS heading mixes.'),
	f(
		'shell-cluster.firms',
		COUNT,
		`${TIES} traders.incorporation_date`,
		'Young firms behind one identifier or person.'
	),
	f(
		'new-trader-burst.count',
		COUNT,
		'shipments.importer_id',
		'Imports in 30 days, this one with them; 0 past 90 days.'
	),
	f('new-trader-burst.percentile', SHARE, 'shipments.importer_id', 'Share of new firms that made fewer.'),
	f(
		'new-trader-burst.wave',
		EXCESS,
		'items.hs_code',
		'New firms under the heading in 60 days over what is usual.'
	),
	f('new-trader-burst.age', DAYS, 'shipments.importer_id', 'Days since the first import.'),
	f(
		'tariff-shift.drop',
		POINTS,
		'items.hs_code items.duty_amount items.customs_value',
		'Mean drop of the duty share.'
	),
	f('tariff-shift.before', COUNT, 'items.hs_code items.duty_amount', 'Items under the dearer code before.'),
	f(
		'origin-flip.before',
		COUNT,
		'items.country_of_origin shipments.country_of_departure',
		'Items of the old origin.'
	),
	f(
		'origin-flip.gain',
		POINTS,
		'items.country_of_origin items.duty_amount items.customs_value',
		'Mean gain of duty share.'
	),
	f('origin-flip.preference', FLAG, 'items.preference_code', 'A preference is claimed that was not before.'),
	f(
		'value-splitting.same-bill',
		COUNT,
		'shipments.bill_of_lading shipments.container_ids',
		'Others on it in 7 days.'
	),
	f(
		'value-splitting.others',
		COUNT,
		'items.customs_value items.hs_code',
		'Like parts for the same parties in 7 days.'
	),
	f(
		'value-splitting.limit',
		['real', 'money', 0, null],
		'items.customs_value',
		'Round value that declarations crowd under (bunching; Saez 2010), where this one stands just below it.'
	),
	f(
		'repeated-consignments.count',
		COUNT,
		PRICE,
		'Same goods, mass and value to three figures within 180 days.'
	),
	f(
		'temporary-admission.open-share',
		SHARE,
		'shipments.procedure_code items.net_mass_kg',
		'Overdue mass not exported.'
	),
	f('temporary-admission.overdue', COUNT, 'shipments.procedure_code', 'Admissions past their term.'),
	f('temporary-admission.is-admission', FLAG, 'shipments.procedure_code', 'A temporary admission itself.'),
	f('licence-sharing.firms', COUNT, 'items.licence_number', 'Other firms that used the licence.'),
	f('licence-sharing.linked', COUNT, `items.licence_number ${TIES}`, 'Those linked to the importer.')
];
