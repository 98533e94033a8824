import type { FeatureDescriptor } from '../feature.ts';
import { COUNT, DAYS, ORGANISATIONS, describer } from './describer.ts';

const WEIGHT = ['real', 'none', 0, null] as const;
const TIES =
	'identifiers.value identifiers.valid_from identifiers.valid_to roles.person_id roles.valid_from roles.valid_to';
const DATES = 'traders.incorporation_date traders.status traders.status_date';
const HUBS = 'What more than 20 hold ties no one and counts as a hub.';

/** One party's; `subject` is its part of the id. */
function ofParty(subject: '' | 'importer-', entities: FeatureDescriptor['entities']): FeatureDescriptor[] {
	const f = describer('identifiers', { entities });
	const kinds = ['address', 'phone', 'email', 'account', 'person'] as const;
	return [
		f(
			`${subject}shared-count`,
			COUNT,
			TIES,
			`Distinct others that hold one of its identifiers or persons. ${HUBS}`
		),
		f(
			`${subject}shared-weight`,
			WEIGHT,
			TIES,
			'Sum over what is shared of 1 / log2(holders) (Adamic and Adar 2003): rare things bind.'
		),
		f(`${subject}held`, COUNT, TIES, 'Identifiers it holds or held, by tenure.'),
		f(`${subject}hubs`, COUNT, TIES, 'Its identifiers and persons with more than 20 holders.'),
		...kinds.map((kind) =>
			f(`${subject}by-${kind}`, COUNT, TIES, `Other holders of what it holds of this kind. ${HUBS}`)
		),
		f(
			`${subject}with-traders`,
			COUNT,
			TIES,
			'Of those it shares with, the ones that had imported or supplied.'
		),
		f(
			`${subject}with-young`,
			COUNT,
			`${TIES} ${DATES}`,
			'Of those it shares with, the ones under three years old.'
		),
		f(
			`${subject}with-ended`,
			COUNT,
			`${TIES} ${DATES}`,
			'Of those it shares with, the ones known to be dissolved or suspended, by the date of that status.'
		),
		f(`${subject}newest-tie`, DAYS, TIES, 'Days since it last came to share something.'),
		f(`${subject}oldest-tie`, DAYS, TIES, 'Days since it first shared something.'),
		f(
			`${subject}neighbour-age`,
			['real', 'days', null, null],
			`${TIES} ${DATES}`,
			'Mean age of those it shares with, where known.'
		)
	];
}

const f = describer('identifiers', { entities: ['shipment'] });
const parties = 'shipments.importer_id shipments.exporter_id shipments.broker_id shipments.consignee_id';

export const IDENTIFIERS: readonly FeatureDescriptor[] = [
	...ofParty('importer-', ['shipment']),
	...['exporter', 'broker', 'consignee'].flatMap((party) => [
		f(`${party}-shared-count`, COUNT, `shipments.${party}_id ${TIES}`, `As for the importer. ${HUBS}`),
		f(`${party}-shared-weight`, WEIGHT, `shipments.${party}_id ${TIES}`, 'As for the importer.')
	]),
	...['importer-exporter', 'importer-broker', 'importer-consignee', 'exporter-consignee'].map((pair) =>
		f(
			`${pair}-tie`,
			WEIGHT,
			`${parties} ${TIES}`,
			'Sum over what the two share of 1 / log2(holders): related parties of one declaration.'
		)
	),
	...ofParty('', [...ORGANISATIONS, 'person'])
];
