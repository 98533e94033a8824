import { NONE } from '#lib/analysis/trade-tables.ts';
import type { FeatureGroup } from '../feature-group.ts';
import { FLAGGED, RATE_KEYS } from '../past/offence-rates.ts';
import type { OffenceRates } from '../past/offence-rates.ts';
import { PARTIES } from '../past/outcome-state.ts';
import type { Past } from '../past/past.ts';

const NEAR = ['offenders-1', 'offences-1', 'offenders-2', 'offender-distance', 'neighbour-rate'];
const OF_ENTITY = [
	'inspected',
	'offences',
	'rate',
	...PARTIES.map((party) => `${party}-excess`),
	'broker-inspected',
	'broker-offences',
	'last-offence',
	...NEAR
];
/** Offenders this many steps away and farther all read the same. */
const FAR = 3;

/** What controls have found before: of the parties, of like declarations, and of those the parties are tied to. */
export function outcomesGroup(past: Past, rates: OffenceRates): FeatureGroup {
	const { tables, ties, outcomes } = past;
	const { shipments, entities, inspections } = tables;
	const reached = new Set<number>();

	/** Firms one step away: those that share something, or those a person has a role in. */
	function* stepFrom(e: number): Generator<number> {
		if (entities.labels[e] === 'Person') yield* ties.personsOf(e);
		else for (const { entity } of ties.neighbours(e)) yield entity;
	}

	function readNear(e: number, row: Float64Array, at: number): void {
		reached.clear();
		reached.add(e);
		let [offenders, offences, inspected, second] = [0, 0, 0, 0];
		const steps = [...stepFrom(e)];
		for (const firm of steps) reached.add(firm);
		for (const firm of steps) {
			const own = outcomes.own(firm);
			if (own.offences > 0) offenders++;
			offences += own.offences;
			inspected += own.inspected;
			for (const { entity } of ties.neighbours(firm)) {
				if (reached.has(entity)) continue;
				reached.add(entity);
				if (outcomes.own(entity).offences > 0) second++;
			}
		}
		row[at] = offenders;
		row[at + 1] = offences;
		row[at + 2] = second;
		row[at + 3] = offenders > 0 ? 1 : second > 0 ? 2 : FAR;
		row[at + 4] = rates.smoothed(offences, inspected);
	}

	/** Days since the last known offence, NaN without. */
	function sinceOffence(e: number): number {
		const last = e < 0 ? NONE : outcomes.lastOffence.get(e);
		return last === NONE ? NaN : past.day - inspections.day[last];
	}

	function ownOf(e: number): { inspected: number; offences: number } {
		if (entities.labels[e] !== 'Person') return outcomes.own(e);
		const sum = { inspected: 0, offences: 0 };
		for (const firm of ties.personsOf(e)) {
			const { inspected, offences } = outcomes.own(firm);
			sum.inspected += inspected;
			sum.offences += offences;
		}
		return sum;
	}

	return {
		ofShipment: [
			...RATE_KEYS.map((key) => `${key}-rate`),
			...FLAGGED.map((key) => `${key}-flag`),
			'base-rate',
			'expected-rate',
			'importer-last-offence',
			'supplier-last-offence',
			...NEAR.map((name) => `importer-${name}`)
		].map((name) => `outcomes.${name}`),
		ofEntity: OF_ENTITY.map((name) => `outcomes.${name}`),
		read(s, row, at) {
			rates.write(s, row, at);
			let k = at + RATE_KEYS.length;
			rates.writeFlags(row, at, row, k);
			k += FLAGGED.length;
			row[k++] = rates.baseRate;
			row[k++] = outcomes.expectedRate(s);
			row[k++] = sinceOffence(shipments.importer[s]);
			row[k++] = sinceOffence(shipments.exporter[s]);
			readNear(shipments.importer[s], row, k);
		},
		readEntity(e, row, at) {
			const { inspected, offences } = ownOf(e);
			const person = entities.labels[e] === 'Person';
			let k = at;
			row[k++] = inspected;
			row[k++] = offences;
			row[k++] = rates.smoothed(offences, inspected);
			for (const party of PARTIES) row[k++] = person ? NaN : outcomes.excess(party, e);
			const asBroker = outcomes.counts('broker', e);
			row[k++] = person ? NaN : asBroker.inspected;
			row[k++] = person ? NaN : asBroker.offences;
			row[k++] = person ? NaN : sinceOffence(e);
			readNear(e, row, k);
		}
	};
}
