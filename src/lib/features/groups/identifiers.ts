import { NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { FeatureGroup } from '../feature-group.ts';
import { firmAge } from '../past/firm-age.ts';
import type { Past } from '../past/past.ts';
import { HUB_HOLDERS } from '../past/tie-state.ts';

const OF_ENTITY = [
	'shared-count',
	'shared-weight',
	'held',
	'hubs',
	'by-address',
	'by-phone',
	'by-email',
	'by-account',
	'by-person',
	'with-traders',
	'with-young',
	'with-ended',
	'newest-tie',
	'oldest-tie',
	'neighbour-age'
];
const OF_OTHERS = ['exporter', 'broker', 'consignee'] as const;
const PAIRS = [
	['importer', 'exporter'],
	['importer', 'broker'],
	['importer', 'consignee'],
	['exporter', 'consignee']
] as const;

/** Days under which a firm counts as young: three years, as fronts seldom live longer. */
const YOUNG_DAYS = 1100;
const KINDS = { Address: 0, Phone: 1, Email: 2, BankAccount: 3 } as const;

/** Who shares identifiers and persons with whom, how rare they are, and since when. */
export function identifiersGroup(past: Past): FeatureGroup {
	const { tables, ties, trade } = past;
	const { entities, identifiers, shipments } = tables;
	const byKind = new Float64Array(4);

	function readEntity(e: number, row: Float64Array, at: number): void {
		const neighbours = ties.neighbours(e);
		let [weight, traders, young, ended, ages, aged] = [0, 0, 0, 0, 0, 0];
		let [first, last] = [Infinity, -Infinity];
		for (const { entity, strength, first: since, last: until } of neighbours) {
			weight += strength;
			if (trade.isPrincipal(entity)) traders++;
			const age = firmAge(entities, entity, past.day);
			if (age <= YOUNG_DAYS) young++;
			if (!Number.isNaN(age)) {
				ages += age;
				aged++;
			}
			if (hasEnded(entity)) ended++;
			first = Math.min(first, since);
			last = Math.max(last, until);
		}
		const { hubs, people } = countHolders(e);
		const none = neighbours.length === 0;
		let k = at;
		row[k++] = neighbours.length;
		row[k++] = weight;
		row[k++] = ties.identifiersOf(e).length;
		row[k++] = hubs;
		for (let kind = 0; kind < 4; kind++) row[k++] = byKind[kind];
		row[k++] = people;
		row[k++] = traders;
		row[k++] = young;
		row[k++] = ended;
		row[k++] = none ? NaN : past.day - last;
		row[k++] = none ? NaN : past.day - first;
		row[k] = aged === 0 ? NaN : ages / aged;
	}

	/** Others that hold what `e` holds, by kind; what too many hold is counted as a hub instead. */
	function countHolders(e: number): { hubs: number; people: number } {
		byKind.fill(0);
		let [hubs, people] = [0, 0];
		for (const identifier of ties.identifiersOf(e)) {
			const holders = ties.holdersOf(identifier).length;
			if (holders > HUB_HOLDERS) hubs++;
			else byKind[KINDS[identifiers.kinds[identifier] as keyof typeof KINDS]] += holders - 1;
		}
		for (const person of ties.personsOf(e)) {
			const firms = ties.personsOf(person).length;
			if (firms > HUB_HOLDERS) hubs++;
			else people += firms - 1;
		}
		return { hubs, people };
	}

	/** Dissolved or suspended, as known today. */
	function hasEnded(e: number): boolean {
		const day = entities.statusDay[e];
		return entities.status[e] >= 2 && day !== NO_DAY && day < past.day;
	}

	function strengthBetween(a: number, b: number): number {
		if (a < 0 || b < 0 || a === b) return NaN;
		return ties.neighbours(a).find(({ entity }) => entity === b)?.strength ?? 0;
	}

	return {
		ofShipment: [
			...OF_ENTITY.map((name) => `identifiers.importer-${name}`),
			...OF_OTHERS.flatMap((p) => [`identifiers.${p}-shared-count`, `identifiers.${p}-shared-weight`]),
			...PAIRS.map(([a, b]) => `identifiers.${a}-${b}-tie`)
		],
		ofEntity: OF_ENTITY.map((name) => `identifiers.${name}`),
		read(s, row, at) {
			readEntity(shipments.importer[s], row, at);
			let k = at + OF_ENTITY.length;
			for (const party of OF_OTHERS) {
				const e = shipments[party][s];
				const own = e >= 0 && (party !== 'consignee' || e !== shipments.importer[s]);
				const neighbours = own ? ties.neighbours(e) : [];
				row[k++] = own ? neighbours.length : NaN;
				row[k++] = own ? neighbours.reduce((sum, { strength }) => sum + strength, 0) : NaN;
			}
			for (const [a, b] of PAIRS) row[k++] = strengthBetween(shipments[a][s], shipments[b][s]);
		},
		readEntity
	};
}
