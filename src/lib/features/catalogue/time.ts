import type { FeatureDescriptor } from '../feature.ts';
import { COUNT, DAYS, ORGANISATIONS, SHARE, describer } from './describer.ts';

const f = describer('time', { entities: ['shipment'] });
const e = describer('time', { entities: ORGANISATIONS });
const DAY = 'shipments.declaration_date';
const AGE = ['integer', 'days', null, null] as const;
const RATE = ['real', 'count', 0, null] as const;
const BURST = ['real', 'none', null, null] as const;
const [IMPORTER, EXPORTER, BROKER] = [
	'shipments.importer_id',
	'shipments.exporter_id',
	'shipments.broker_id'
];
const RATE_METHOD = 'Declarations decayed with a half-life of 30 days, as a rate of 30 days.';
const BURST_METHOD =
	'log2 of the 30-day rate over the rate of a decay with a half-life of a year, both drawn to half a declaration.';
const SINCE = 'Days since the two were first declared together, before this day; 0: this is the first time.';
const CHURN = 'Share of its declarations with one new to it, decayed with a half-life of 180 days.';

/** Importer's first uses, by name and column. */
const FIRST_USES = [
	['broker', BROKER],
	['office', 'shipments.office_code'],
	['supplier', EXPORTER],
	['consignee', 'shipments.consignee_id'],
	['goods', 'items.hs_code'],
	['origin', 'items.country_of_origin'],
	['departure', 'shipments.country_of_departure']
] as const;

export const TIME: readonly FeatureDescriptor[] = [
	f(
		'importer-age',
		AGE,
		`${IMPORTER} traders.incorporation_date ${DAY}`,
		'Days from incorporation, where the register is known by this declaration, else from the first declaration.'
	),
	f('exporter-age', AGE, `${EXPORTER} traders.incorporation_date ${DAY}`, 'The same, as known on the eve.'),
	f(
		'broker-age',
		AGE,
		`${BROKER} brokers.licence_date ${DAY}`,
		'Days from the licence, as known on the eve.'
	),
	f('consignee-age', AGE, `shipments.consignee_id ${DAY}`, 'As for the supplier.'),
	f('importer-trading-days', DAYS, `${IMPORTER} ${DAY}`, 'Days since its first import; 0 before it.'),
	f('importer-gap', DAYS, `${IMPORTER} ${DAY}`, 'Days since its last import.'),
	f('importer-gap-change', BURST, `${IMPORTER} ${DAY}`, 'log2 of (gap + 1) over (its mean gap + 1).'),
	f(
		'importer-week',
		['integer', 'count', 0, 24],
		`${IMPORTER} ${DAY}`,
		'Imports in 7 days, of the latest 24.'
	),
	f(
		'importer-month',
		['integer', 'count', 0, 24],
		`${IMPORTER} ${DAY}`,
		'Imports in 30 days, of the latest 24.'
	),
	...(
		[
			['importer', IMPORTER],
			['exporter', EXPORTER],
			['broker', BROKER]
		] as const
	).flatMap(([party, column]) => [
		f(`${party}-rate`, RATE, `${column} ${DAY}`, RATE_METHOD),
		f(`${party}-burst`, BURST, `${column} ${DAY}`, BURST_METHOD)
	]),
	...FIRST_USES.map(([name, column]) => f(`since-${name}`, DAYS, `${IMPORTER} ${column} ${DAY}`, SINCE)),
	f(
		'new-at-once',
		['integer', 'count', 0, FIRST_USES.length],
		FIRST_USES.map(([, column]) => column).join(' '),
		'How many of broker, office, supplier, consignee, goods, origin and departure the importer uses for the first time.'
	),
	f('since-supplier-goods', DAYS, `${EXPORTER} items.hs_code ${DAY}`, SINCE),
	f('since-broker-office', DAYS, `${BROKER} shipments.office_code ${DAY}`, SINCE),
	f('since-broker-supplier', DAYS, `${BROKER} ${EXPORTER} ${DAY}`, SINCE),
	f('with-broker', COUNT, `${IMPORTER} ${BROKER}`, 'Earlier declarations of the two.'),
	f('at-office', COUNT, `${IMPORTER} shipments.office_code`, 'Earlier declarations of the importer there.'),
	f('supplier-churn', SHARE, `${IMPORTER} ${EXPORTER}`, CHURN),
	f('broker-churn', SHARE, `${IMPORTER} ${BROKER}`, CHURN),
	f('goods-churn', SHARE, `${IMPORTER} items.hs_code`, CHURN),
	f('supplier-client-churn', SHARE, `${IMPORTER} ${EXPORTER}`, CHURN),
	f('broker-client-churn', SHARE, `${IMPORTER} ${BROKER}`, CHURN),
	f('calendar-month', ['integer', 'none', 1, 12], DAY, 'Month of the declaration.'),

	e(
		'age',
		AGE,
		`traders.incorporation_date brokers.licence_date ${DAY}`,
		'As for the supplier of a declaration.'
	),
	e('trading-days', DAYS, DAY, 'Days since its first declaration in any role.'),
	e('idle-days', DAYS, DAY, 'Days since its last declaration in any role.'),
	e('declarations', COUNT, DAY, 'Declarations so far, role by role.'),
	e('imports', COUNT, IMPORTER, 'Imports so far.'),
	e('rate', RATE, DAY, RATE_METHOD),
	e('burst', BURST, DAY, BURST_METHOD),
	e('own-supplier-churn', SHARE, `${IMPORTER} ${EXPORTER}`, CHURN),
	e('own-broker-churn', SHARE, `${IMPORTER} ${BROKER}`, CHURN),
	e('own-goods-churn', SHARE, `${IMPORTER} items.hs_code`, CHURN),
	e(
		'own-client-churn',
		SHARE,
		`${IMPORTER} ${EXPORTER} ${BROKER}`,
		`${CHURN} Of a supplier, else of a broker.`
	)
];
