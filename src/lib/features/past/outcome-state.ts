import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { integers, reals } from './growing-array.ts';

export const PARTIES = ['importer', 'exporter', 'broker', 'consignee'] as const;
export type Party = (typeof PARTIES)[number];

/** Inspections and offences of one party, HS heading or office; `expected` is what its HS and office mix explain. */
type OutcomeRecord = ReturnType<typeof record>;

/**
 * Expected offences a party's record is smoothed with, until outcomes tell how unlike parties are: few for traders,
 * of whom most never cheat and some often do, many for brokers, who stand between both.
 */
const START_PRIOR: Record<Party, number> = { importer: 0.15, exporter: 0.3, broker: 1.5, consignee: 0.4 };
const LEAST_PRIOR = 0.05;
const MOST_PRIOR = 10;
/** Parties it takes to estimate the prior from outcomes. */
const ENOUGH_PARTIES = 200;
const START_RATE = 0.1;

/** Outcomes known strictly after the day of their inspection. */
export class OutcomeState {
	private readonly tables: TradeTables;
	private cursor = 0;
	private inspected = 0;
	private offences = 0;
	private revenue = 0;
	private revenueBase = 0;
	private readonly parties: Record<Party, OutcomeRecord> = {
		importer: record(),
		exporter: record(),
		broker: record(),
		consignee: record()
	};
	private readonly priors: Record<Party, number> = { ...START_PRIOR };
	private readonly answering = record();
	private readonly hs = record();
	private readonly office = record();
	/** Last known offence of each entity as a position in the inspections, NONE without. */
	readonly lastOffence = integers(0, NONE);
	/** 1 offence, 0 compliant, NONE not known, of each shipment. */
	readonly outcome = integers(0, NONE);
	/** What was expected of each inspection when it became known. */
	private readonly expectedOf = reals(0);

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	/** Takes in the inspections dated before `day`, and calls `hear` with each. */
	advanceTo(day: number, hear?: (shipment: number, offence: boolean) => void): void {
		const { inspections } = this.tables;
		for (; this.cursor < inspections.day.length && inspections.day[this.cursor] < day; this.cursor++) {
			this.take(this.cursor);
			hear?.(inspections.shipment[this.cursor], inspections.offence[this.cursor] === 1);
		}
	}

	get baseRate(): number {
		return (this.offences + START_RATE * 20) / (this.inspected + 20);
	}

	/** Additional revenue of past offences over the duties and taxes that were declared. */
	get uplift(): number {
		const prior = 0.3;
		const weight = 1e4;
		return (this.revenue + prior * weight) / (this.revenueBase + weight);
	}

	/** What HS heading and office alone make likely. */
	expectedRate(s: number): number {
		const base = this.baseRate;
		const { shipments, items } = this.tables;
		const office = shipments.office[s];
		const item = shipments.itemStart[s] < shipments.itemStart[s + 1] ? shipments.itemStart[s] : NONE;
		const ofOffice = office === NONE ? base : smoothed(this.office, office, base, 40);
		const ofHs = item === NONE ? base : smoothed(this.hs, items.hs[item], base, 20);
		return Math.min(0.9, (ofOffice * ofHs) / base);
	}

	/** Smoothed offences of a party over those its mix explains; 1 is as expected. */
	excess(party: Party, entity: number): number {
		const { offences, expected } = this.parties[party];
		return (offences.get(entity) + this.priors[party]) / (expected.get(entity) + this.priors[party]);
	}

	/**
	 * Fits the gamma-Poisson prior of each party by moments (Robbins' empirical Bayes): the more offences scatter beyond
	 * chance, the less a record is drawn to the average.
	 */
	fitPriors(): void {
		for (const party of PARTIES) {
			const { members, offences, expected } = this.parties[party];
			if (members.length < ENOUGH_PARTIES) continue;
			let [squares, scatter] = [0, 0];
			for (const e of members) {
				squares += expected.get(e) ** 2;
				scatter += (offences.get(e) - expected.get(e)) ** 2 - expected.get(e);
			}
			const prior = scatter <= 0 ? MOST_PRIOR : squares / scatter;
			this.priors[party] = Math.max(LEAST_PRIOR, Math.min(MOST_PRIOR, prior));
		}
	}

	counts(party: Party, entity: number): { inspected: number; offences: number } {
		const { inspected, offences } = this.parties[party];
		return { inspected: inspected.get(entity), offences: offences.get(entity) };
	}

	/** Inspections and offences of an entity in the roles that answer for the goods: importer, exporter, consignee. */
	own(entity: number): { inspected: number; offences: number; expected: number } {
		const { inspected, offences, expected } = this.answering;
		return {
			inspected: inspected.get(entity),
			offences: offences.get(entity),
			expected: expected.get(entity)
		};
	}

	/**
	 * Thinks the outcomes of some inspections away until the answer is called. Of what is known of parties only: the
	 * rates of headings and offices rest on too many others to change by these.
	 * @param known positions of inspections that were taken in
	 */
	withhold(known: readonly number[]): () => void {
		const { shipment } = this.tables.inspections;
		const undo = known.flatMap((i) => {
			const steps = this.recordsOf(i).flatMap(([{ inspected, offences, expected }, e]) =>
				[inspected, offences, expected].map((values) => ({ values, at: e, before: values.get(e) }))
			);
			this.record(i, -1);
			return steps;
		});
		const before = known.map((i) => this.outcome.get(shipment[i]));
		for (const i of known) this.outcome.set(shipment[i], NONE);
		return () => {
			// Backwards, and by value: what is taken off a sum and put back need not give the same sum.
			for (const { values, at, before } of undo.reverse()) values.set(at, before);
			known.forEach((i, k) => this.outcome.set(shipment[i], before[k]));
		};
	}

	/** Enters an inspection in the records of its parties, or with -1 takes it out of them. */
	private record(i: number, times: 1 | -1): void {
		const offence = times * this.tables.inspections.offence[i];
		const expected = times * this.expectedOf.get(i);
		for (const [record, e] of this.recordsOf(i)) count(record, e, times, offence, expected);
	}

	/** Records that an inspection counts in, with the party of each. */
	private recordsOf(i: number): [record: OutcomeRecord, entity: number][] {
		const { inspections, shipments } = this.tables;
		const s = inspections.shipment[i];
		return PARTIES.flatMap((party) => {
			const e = shipments[party][s];
			if (e === NONE) return [];
			const own: [OutcomeRecord, number] = [this.parties[party], e];
			const answers = party !== 'broker' && !(party === 'consignee' && e === shipments.importer[s]);
			return answers ? [own, [this.answering, e]] : [own];
		});
	}

	private take(i: number): void {
		const { inspections, shipments, items } = this.tables;
		const s = inspections.shipment[i];
		const offence = inspections.offence[i];
		const expected = this.expectedRate(s);
		this.expectedOf.set(i, expected);
		this.inspected++;
		this.offences += offence;
		this.outcome.set(s, offence);
		this.record(i, 1);
		for (const party of ['importer', 'exporter', 'consignee'] as const) {
			if (offence && shipments[party][s] !== NONE) this.lastOffence.set(shipments[party][s], i);
		}
		if (shipments.office[s] !== NONE) count(this.office, shipments.office[s], 1, offence, expected);
		for (let k = shipments.itemStart[s]; k < shipments.itemStart[s + 1]; k++) {
			if (k === shipments.itemStart[s]) count(this.hs, items.hs[k], 1, offence, expected);
			if (offence && inspections.revenue[i] > 0)
				this.revenueBase += (items.duty[k] || 0) + (items.tax[k] || 0);
		}
		if (offence && inspections.revenue[i] > 0) this.revenue += inspections.revenue[i];
	}
}

function record() {
	// In order of their first inspection: sums over them are then the same whatever their positions.
	const members: number[] = [];
	return { inspected: reals(0), offences: reals(0), expected: reals(0), members };
}

function count(record: OutcomeRecord, at: number, times: number, offence: number, expected: number): void {
	if (times > 0 && record.inspected.get(at) === 0) record.members.push(at);
	record.inspected.add(at, times);
	record.offences.add(at, offence);
	record.expected.add(at, expected);
}

function smoothed(record: OutcomeRecord, at: number, base: number, weight: number): number {
	return (record.offences.get(at) + weight * base) / (record.inspected.get(at) + weight);
}
