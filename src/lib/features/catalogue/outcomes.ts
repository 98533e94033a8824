import type { FeatureDescriptor } from '../feature.ts';
import { FLAGGED, RATE_KEYS } from '../past/offence-rates.ts';
import { PARTIES } from '../past/outcome-state.ts';
import { COUNT, DAYS, FLAG, ORGANISATIONS, SHARE, describer } from './describer.ts';

const f = describer('outcomes', { entities: ['shipment'] });
const e = describer('outcomes', { entities: [...ORGANISATIONS, 'person'] });
const organisation = describer('outcomes', { entities: ORGANISATIONS });
const RESULT = 'inspections.result inspections.inspection_date';
const TIES = 'identifiers.value roles.person_id';
const EXCESS = ['real', 'ratio', 0, null] as const;
const DISTANCE = ['integer', 'steps', 1, 3] as const;
const SMOOTHED = '(offences + 10 x base rate) / (inspections + 10) (Kim et al., DATE, KDD 2020)';

const COLUMN: Record<string, string> = {
	importer: 'shipments.importer_id',
	exporter: 'shipments.exporter_id',
	broker: 'shipments.broker_id',
	consignee: 'shipments.consignee_id',
	hs: 'items.hs_code',
	heading: 'items.hs_code',
	office: 'shipments.office_code',
	origin: 'items.country_of_origin'
};

const columnsOf = (key: string) =>
	key
		.split('-')
		.map((part) => COLUMN[part])
		.join(' ');

/** What is found near a party; `subject` is its part of the id. */
function near(make: typeof f, subject: '' | 'importer-'): FeatureDescriptor[] {
	const from = subject === '' ? '' : 'shipments.importer_id ';
	const source = `${from}${TIES} ${RESULT}`;
	return [
		make(
			`${subject}offenders-1`,
			COUNT,
			source,
			'Firms one step away, by what they share, with a known offence.'
		),
		make(`${subject}offences-1`, COUNT, source, 'Their known offences.'),
		make(`${subject}offenders-2`, COUNT, source, 'Firms two steps away and no nearer with a known offence.'),
		make(
			`${subject}offender-distance`,
			DISTANCE,
			source,
			'Steps to the nearest of them; 3: none within two.'
		),
		make(`${subject}neighbour-rate`, SHARE, source, `Of the firms one step away together: ${SMOOTHED}.`)
	];
}

export const OUTCOMES: readonly FeatureDescriptor[] = [
	...RATE_KEYS.map((key) => f(`${key}-rate`, SHARE, `${columnsOf(key)} ${RESULT}`, `${SMOOTHED}.`)),
	...FLAGGED.map((key) =>
		f(
			`${key}-flag`,
			FLAG,
			`${columnsOf(key)} ${RESULT}`,
			'Its smoothed rate is above the mean and in the highest tenth of those inspected, as found once in 30 days (DATE).'
		)
	),
	f('base-rate', SHARE, RESULT, 'Share of all known inspections that found an offence.'),
	f(
		'expected-rate',
		SHARE,
		`items.hs_code shipments.office_code ${RESULT}`,
		'Rate that code and office alone explain.'
	),
	f(
		'importer-last-offence',
		DAYS,
		`shipments.importer_id ${RESULT}`,
		'Days since its last known offence was found.'
	),
	f(
		'supplier-last-offence',
		DAYS,
		`shipments.exporter_id ${RESULT}`,
		'Days since its last known offence was found.'
	),
	...near(f, 'importer-'),

	e(
		'inspected',
		COUNT,
		RESULT,
		'Known inspections of goods it answers for; of a person, those of its firms.'
	),
	e('offences', COUNT, RESULT, 'Known offences among them.'),
	e('rate', SHARE, RESULT, `${SMOOTHED}.`),
	...PARTIES.map((party) =>
		organisation(
			`${party}-excess`,
			EXCESS,
			`${COLUMN[party]} ${RESULT}`,
			'Offences in this role over those its HS and office mix explain, gamma-Poisson smoothed (Robbins 1956).'
		)
	),
	organisation(
		'broker-inspected',
		COUNT,
		`shipments.broker_id ${RESULT}`,
		'Known inspections of what it declared.'
	),
	organisation('broker-offences', COUNT, `shipments.broker_id ${RESULT}`, 'Known offences among them.'),
	organisation('last-offence', DAYS, RESULT, 'Days since its last known offence was found.'),
	...near(e, '')
];
