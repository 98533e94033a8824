import { dayOf, isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { jaccard } from './cluster-figures.ts';
import { found } from './report.ts';
import type { ReplayFigures } from './report.ts';
import type { Ring } from './rings.ts';
import { tally } from './tally.ts';
import type { Truth } from './truth.ts';

const LEAST_JACCARD = 0.4;
const MOST_ORGANISATIONS = 25;
/** One organisation among the most suspicious is a firm, two or more are a case. */
const LEAST_IN_TOP = 2;

/** A ring in time. */
export interface RingCourse {
	ring: Ring;
	/** Days of its illicit shipments, ascending, and what each evaded. */
	days: number[];
	evaded: number[];
	/** First declaration of each organisation in any role. */
	firstSeen: ReadonlyMap<string, Day>;
}

/** What a scorer says on one morning. */
export interface MorningScores {
	/** Organisation ids, most suspicious cluster first. */
	clusters: readonly (readonly string[])[];
	/** The top 5% of the organisations that have traded lately. */
	top: ReadonlySet<string>;
}

/** First days of the months in which a world is looked at again: with a quarter of a year behind it, to its end. */
export function replayDays(days: Int32Array): Day[] {
	const mornings: Day[] = [];
	let [year, month] = isoOf(days[0]).split('-').map(Number);
	for (month += 3; ; month++) {
		if (month > 12) [year, month] = [year + 1, month - 12];
		const day = dayOf(`${year}-${String(month).padStart(2, '0')}-01`);
		if (day > days[days.length - 1]) return mornings;
		mornings.push(day);
	}
}

export function ringCourses(rings: readonly Ring[], { shipments }: Truth, tables: TradeTables): RingCourse[] {
	const rowOf = new Map(tables.shipments.ids.map((id, s) => [id, s]));
	const byRing = new Map<string, { day: number; evaded: number }[]>();
	for (const { shipment_id, illicit, ring_id, evaded_revenue } of shipments) {
		const row = rowOf.get(shipment_id);
		if (!illicit || ring_id === null || row === undefined) continue;
		const list = byRing.get(ring_id) ?? [];
		byRing.set(ring_id, list);
		list.push({ day: tables.shipments.day[row], evaded: evaded_revenue });
	}
	const firstSeen = firstDeclarations(tables);
	return rings.map((ring) => {
		const illicit = (byRing.get(ring.id) ?? []).sort((x, y) => x.day - y.day);
		return {
			ring,
			days: illicit.map(({ day }) => day),
			evaded: illicit.map(({ evaded }) => evaded),
			firstSeen
		};
	});
}

/** How a ring is seen: as a case of its own, or by its firms on the list of the most suspicious. */
export type Flag = 'case' | 'list' | null;

/**
 * Whether a ring is flagged on a morning: as a case where one of the first 2R clusters (R: rings begun by then) has a
 * Jaccard index of at least .4 with its organisations so far; else on the list where at least half of them, and two,
 * are among the top 5%.
 */
export function flagOf(
	{ ring, firstSeen }: RingCourse,
	{ clusters, top }: MorningScores,
	morning: Day,
	begun: number
): Flag {
	const soFar = new Set([...ring.organisations].filter((id) => (firstSeen.get(id) ?? Infinity) < morning));
	if (soFar.size < LEAST_IN_TOP) return null;
	const isCase = clusters
		.slice(0, 2 * begun)
		.some(
			(members) => members.length <= MOST_ORGANISATIONS && jaccard(new Set(members), soFar) >= LEAST_JACCARD
		);
	if (isCase) return 'case';
	const inTop = [...soFar].filter((id) => top.has(id)).length;
	return inTop >= LEAST_IN_TOP && 2 * inTop >= soFar.size ? 'list' : null;
}

/** Mornings are in order; a ring counts from the first on which it is flagged. */
export class ReplayTally {
	private readonly courses: readonly RingCourse[];
	/** First morning of any flag, and of one as a case. */
	private readonly flaggedOn = new Map<string, Day>();
	private readonly caseOn = new Map<string, Day>();

	constructor(courses: readonly RingCourse[]) {
		this.courses = courses.filter(({ days }) => days.length > 0);
	}

	take(morning: Day, scores: MorningScores): void {
		const begun = this.courses.filter(({ days }) => days[0] < morning);
		for (const course of begun) {
			const { id } = course.ring;
			if (this.caseOn.has(id)) continue;
			const flag = flagOf(course, scores, morning, begun.length);
			if (flag !== null && !this.flaggedOn.has(id)) this.flaggedOn.set(id, morning);
			if (flag === 'case') this.caseOn.set(id, morning);
		}
	}

	figures(): ReplayFigures {
		const earlyBy = (flags: ReadonlyMap<string, Day>) =>
			this.courses.filter((course) => before(course, flags) * 2 < course.days.length);
		const early = new Set(earlyBy(this.flaggedOn).map(({ ring }) => ring));
		const cases = new Set(earlyBy(this.caseOn).map(({ ring }) => ring));
		let [revenue, ofEarly, ofCases, after] = [0, 0, 0, 0];
		for (const course of this.courses) {
			const all = sum(course.evaded);
			const gone = before(course, this.flaggedOn);
			revenue += all;
			if (early.has(course.ring)) ofEarly += all;
			if (cases.has(course.ring)) ofCases += all;
			after += sum(course.evaded.slice(gone));
		}
		const rings = this.courses.map(({ ring }) => ring);
		return {
			early: found(early.size, rings.length),
			earlyCases: found(cases.size, rings.length),
			flagged: found(this.flaggedOn.size, rings.length),
			revenueOfEarly: revenue === 0 ? null : ofEarly / revenue,
			revenueOfEarlyCases: revenue === 0 ? null : ofCases / revenue,
			revenueAfterFlag: revenue === 0 ? null : after / revenue,
			byTypology: tally(
				rings,
				(ring) => ring.typology,
				(ring) => early.has(ring)
			),
			byDifficulty: tally(
				rings,
				(ring) => ring.difficulty,
				(ring) => early.has(ring)
			)
		};
	}
}

/** Illicit shipments declared before the ring was flagged; all of them where it never was. */
function before({ ring, days }: RingCourse, flags: ReadonlyMap<string, Day>): number {
	const flagged = flags.get(ring.id);
	return flagged === undefined ? days.length : days.filter((day) => day < flagged).length;
}

function firstDeclarations({ shipments, entities }: TradeTables): Map<string, Day> {
	const first = new Map<string, Day>();
	for (const party of [shipments.importer, shipments.exporter, shipments.broker, shipments.consignee]) {
		for (let s = 0; s < party.length; s++) {
			if (party[s] === NONE) continue;
			const id = entities.ids[party[s]];
			first.set(id, Math.min(first.get(id) ?? Infinity, shipments.day[s]));
		}
	}
	return first;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
