import type { FeatureDescriptor } from '../feature.ts';
import { COUNT, SHARE, describer } from './describer.ts';

const f = describer('cluster', { entities: ['cluster'], freshness: 'analysis' });
const PARTIES = 'shipments.importer_id shipments.exporter_id shipments.broker_id shipments.consignee_id';
const TIES = 'identifiers.value roles.person_id';
const MONEY = ['real', 'money', 0, null] as const;
const EVIDENCE = `${PARTIES} ${TIES} items.customs_value inspections.result`;

/** What an analysis says of a cluster as a whole. */
export const CLUSTER: readonly FeatureDescriptor[] = [
	f('size', COUNT, PARTIES, 'Organisations in it.'),
	f('traders', COUNT, PARTIES, 'Of them, those in the table of traders.'),
	f('brokers', COUNT, PARTIES, 'Of them, brokers.'),
	f('consignees', COUNT, PARTIES, 'Of them, consignees that do not trade themselves.'),
	f(
		'density',
		SHARE,
		`${PARTIES} ${TIES}`,
		'Share of the pairs of members that share something or trade with one another.'
	),
	f('score', SHARE, EVIDENCE, 'Estimated probability that it is a scheme.'),
	f('rank', ['integer', 'none', 1, null], EVIDENCE, 'By score x log10(10 + money at risk).'),
	f(
		'money',
		MONEY,
		'items.customs_value items.duty_amount items.tax_amount',
		'Sum of score x stake of its suspicious declarations.'
	),
	f('declarations', COUNT, PARTIES, 'Suspicious declarations of its members.'),
	f(
		'money-per-declaration',
		MONEY,
		'items.customs_value items.duty_amount items.tax_amount',
		'Money over declarations.'
	),
	f(
		'period',
		['integer', 'days', 1, null],
		'shipments.declaration_date',
		'Days from the first to the last of them.'
	),
	f('findings', COUNT, EVIDENCE, 'Cases of a typology among its members, six at most.'),
	f('typologies', COUNT, EVIDENCE, 'Distinct typologies among them.'),
	f('confidence', SHARE, EVIDENCE, 'Of the most confident case; 0 without.'),
	f('reasons', COUNT, EVIDENCE, 'Signals that speak on its declarations, five at most.'),
	f(
		'fragility',
		['real', 'share', -1, 1],
		EVIDENCE,
		'Score less the score without the piece of evidence it rests on most; unknown where no piece was thought away.'
	)
];
