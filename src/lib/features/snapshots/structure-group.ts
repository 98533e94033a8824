import { NONE } from '#lib/analysis/trade-tables.ts';
import type { FeatureGroup } from '../feature-group.ts';
import type { Past } from '../past/past.ts';
import type { DatedSnapshots } from './dated-snapshots.ts';
import { SNAPSHOT_COLUMNS } from './snapshot-columns.ts';
import type { SnapshotColumn } from './snapshot-columns.ts';

/** What a declaration is told of each of its parties. */
export const PARTY_COLUMNS = {
	importer: SNAPSHOT_COLUMNS,
	exporter: [
		...(['community-size', 'core', 'pagerank', 'betweenness', 'importers'] as const),
		...(['offender-rank', 'offender-lift', 'offender-distance'] as const)
	],
	broker: ['pagerank', 'betweenness', 'importers', 'offender-lift', 'offender-distance'],
	consignee: ['core', 'importers', 'offender-lift', 'offender-distance']
} as const satisfies Record<string, readonly SnapshotColumn[]>;

export const STRUCTURE_PARTIES = ['importer', 'exporter', 'broker', 'consignee'] as const;
/** Parties that are compared with the importer. */
export const PARTNERS = ['exporter', 'broker', 'consignee'] as const;

const OF_SHIPMENT = [
	...STRUCTURE_PARTIES.flatMap((party) => PARTY_COLUMNS[party].map((column) => `${party}-${column}`)),
	...PARTNERS.flatMap((partner) => [`importer-${partner}-alike`, `importer-${partner}-together`]),
	'snapshot-age'
];

/** The place of the parties in the network, from the last snapshot on or before the declaration. */
export function structureGroup(past: Past, snapshots: DatedSnapshots): FeatureGroup {
	const { shipments } = past.tables;

	function alike(at: number, a: number, b: number): number {
		const [x, y] = [snapshots.vector(at, a), snapshots.vector(at, b)];
		if (!x || !y) return NaN;
		let cosine = 0;
		for (let d = 0; d < x.length; d++) cosine += x[d] * y[d];
		return cosine;
	}

	function together(at: number, a: number, b: number): number {
		const [x, y] = [snapshots.value(at, a, 'community'), snapshots.value(at, b, 'community')];
		return Number.isNaN(x) || Number.isNaN(y) ? NaN : Number(x === y);
	}

	return {
		ofShipment: OF_SHIPMENT.map((name) => `structure.${name}`),
		ofEntity: SNAPSHOT_COLUMNS.map((name) => `structure.${name}`),
		read(s, row, at) {
			const snapshot = snapshots.on(past.day);
			const importer = shipments.importer[s];
			// An importer that receives its own goods is no other party.
			const other = (e: number) => (e === importer ? NONE : e);
			const parties = {
				importer,
				exporter: other(shipments.exporter[s]),
				broker: other(shipments.broker[s]),
				consignee: other(shipments.consignee[s])
			};
			let k = at;
			for (const party of STRUCTURE_PARTIES) {
				for (const column of PARTY_COLUMNS[party])
					row[k++] = snapshots.value(snapshot, parties[party], column);
			}
			for (const partner of PARTNERS) {
				row[k++] = alike(snapshot, importer, parties[partner]);
				row[k++] = together(snapshot, importer, parties[partner]);
			}
			row[k] = snapshots.age(snapshot, past.day);
		},
		readEntity(e, row, at) {
			const snapshot = snapshots.on(past.day);
			SNAPSHOT_COLUMNS.forEach((column, k) => (row[at + k] = snapshots.value(snapshot, e, column)));
		}
	};
}
