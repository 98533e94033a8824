import type { FeatureDescriptor, FeatureEntity } from '../feature.ts';
import { SNAPSHOT_COLUMNS } from '../snapshots/snapshot-columns.ts';
import type { SnapshotColumn } from '../snapshots/snapshot-columns.ts';
import { LATEST_OFFENDERS, VECTOR_LENGTH } from '../snapshots/snapshot-settings.ts';
import { PARTNERS, PARTY_COLUMNS, STRUCTURE_PARTIES } from '../snapshots/structure-group.ts';
import { COUNT, DAYS, FLAG, ORGANISATIONS, SHARE, describer } from './describer.ts';

const PARTIES = 'shipments.importer_id shipments.exporter_id shipments.broker_id shipments.consignee_id';
const TRADE = `${PARTIES} shipments.declaration_date`;
const TIES =
	'identifiers.value identifiers.valid_from identifiers.valid_to roles.person_id roles.valid_from roles.valid_to';
const NETWORK = `${TRADE} ${TIES}`;
const CASES = `${NETWORK} inspections.result inspections.inspection_date`;
const COSINE = ['real', 'none', -1, 1] as const;
const GRAPH =
	'Graph of what was known on the eve: shared identifiers, roles and trade, hubs fading (Adamic and Adar 2003).';

type Kind = Parameters<ReturnType<typeof describer>>[1];

/** Kind, source and method of each column of a snapshot. */
const COLUMNS: Record<Exclude<SnapshotColumn, `vector-${number}`>, readonly [Kind, string, string]> = {
	community: [
		['category', 'none', 0, null],
		NETWORK,
		`Leiden (Traag, Waltman and van Eck 2019). ${GRAPH} A community keeps its number from month to month by most members in common (Greene, Doyle and Cunningham 2010).`
	],
	'community-size': [COUNT, NETWORK, 'Firms and persons of its community.'],
	'community-density': [SHARE, NETWORK, 'Share of all pairs of its community that are tied.'],
	core: [COUNT, NETWORK, 'Largest k of a k-core it is in (Batagelj and Zaveršnik 2003).'],
	pagerank: [
		['real', 'ratio', 0, null],
		NETWORK,
		'PageRank (Page, Brin, Motwani and Winograd 1999) by weight, over its mean: 1 is average.'
	],
	betweenness: [
		SHARE,
		NETWORK,
		'Share of pairs whose shortest path passes through it, within 0.01 (KADABRA; Borassi and Natale 2016).'
	],
	identifiers: [COUNT, TIES, 'Identifiers it shares with another.'],
	persons: [COUNT, TIES, 'Persons that answer for it; of a person, the organisations it answers for.'],
	suppliers: [COUNT, TRADE, 'Distinct suppliers it has imported from.'],
	brokers: [COUNT, TRADE, 'Distinct brokers that have declared for it.'],
	consignees: [COUNT, TRADE, 'Distinct consignees of its imports, itself aside.'],
	importers: [COUNT, TRADE, 'Distinct importers it has served as supplier, broker or consignee.'],
	'offender-rank': [
		['real', 'ratio', 0, null],
		CASES,
		'Personalised PageRank of a walker that starts again at a confirmed offender, over the mean PageRank.'
	],
	'offender-lift': [
		['real', 'ratio', 0, null],
		CASES,
		'Personalised PageRank from confirmed offenders over its own PageRank: near offenders for its size.'
	],
	'offender-distance': [
		['real', 'none', 0, 2],
		CASES,
		`Cosine distance of its vector to the nearest of the ${LATEST_OFFENDERS} latest confirmed offenders beside itself.`
	]
};

function descriptorOf(
	column: SnapshotColumn,
	party: (typeof STRUCTURE_PARTIES)[number] | null,
	entities: readonly FeatureEntity[]
): FeatureDescriptor {
	const make = describer('structure', { entities, freshness: 'snapshot' });
	const [kind, source, method] =
		column in COLUMNS
			? COLUMNS[column as keyof typeof COLUMNS]
			: ([
					COSINE,
					NETWORK,
					`FastRP (Chen, Sultan, Tian, Chen and Skiena 2019), ${VECTOR_LENGTH} numbers, of length 1; random vectors by id, so that months compare.`
				] as const);
	return make(party === null ? column : `${party}-${column}`, kind, source, method);
}

const ofShipment = describer('structure', { entities: ['shipment'], freshness: 'snapshot' });

export const STRUCTURE: readonly FeatureDescriptor[] = [
	...STRUCTURE_PARTIES.flatMap((party) =>
		PARTY_COLUMNS[party].map((column) => descriptorOf(column, party, ['shipment']))
	),
	...PARTNERS.flatMap((partner) => [
		ofShipment(
			`importer-${partner}-alike`,
			COSINE,
			NETWORK,
			'Cosine of the two vectors: whether they move in the same circles.'
		),
		ofShipment(`importer-${partner}-together`, FLAG, NETWORK, 'Whether both are in one community.')
	]),
	ofShipment(
		'snapshot-age',
		DAYS,
		'shipments.declaration_date',
		'Days from the last dated snapshot to the declaration; unknown before the first.'
	),
	...SNAPSHOT_COLUMNS.map((column) => descriptorOf(column, null, [...ORGANISATIONS, 'person']))
];
