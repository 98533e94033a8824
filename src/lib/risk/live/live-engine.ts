import type { ShipmentAssessment } from '#lib/domain/assessment.ts';
import { isoOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { NO_DAY } from '#lib/analysis/trade-tables.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import type { DatedSnapshots } from '#lib/features/snapshots/dated-snapshots.ts';
import { assessShipment } from '../assess-shipment.ts';
import { stakeOf } from '../shipment-scores.ts';
import { ShipmentStream } from '../shipment-stream.ts';
import type { ShipmentReading } from '../shipment-stream.ts';
import type { DayRows, DeclaredRows } from './day-rows.ts';
import { GrowingTables } from './growing-tables.ts';

export interface LiveEngineOptions {
	/** What is told of a party's place in the network; nothing where absent. */
	snapshots?: DatedSnapshots;
	/**
	 * False where all rows are there before the first day is left: then only shipments whose outcome is among them are
	 * remembered for it, which saves most of the time.
	 */
	lateOutcomes?: boolean;
}

/**
 * The past, kept warm. Rows are appended as days bring them; the engine moves on when it is told to, and by then has
 * read each declaration as of its own day, with the same values that reading everything at once gives. A declaration
 * that nobody has stored is read against it and leaves no trace.
 */
export class LiveEngine {
	readonly stream: ShipmentStream;
	private readonly growing = new GrowingTables();
	private readonly lateOutcomes: boolean;
	/** What is dated before is learnt; later rows of this day may still come. */
	day: Day = NO_DAY;

	constructor({ snapshots, lateOutcomes = true }: LiveEngineOptions = {}) {
		this.lateOutcomes = lateOutcomes;
		this.stream = new ShipmentStream(this.growing.tables, {
			groups: (past) => makeGroups(past, snapshots),
			open: true
		});
	}

	/** Where an entity stands, undefined for one that no row has named. */
	positionOf({ label, id }: NodeRef): number | undefined {
		return this.growing.positionOf(label, id);
	}

	get featureNames(): readonly string[] {
		return this.stream.featureNames;
	}

	/**
	 * Takes in rows of the day reached or later, in any order; all of them or none.
	 * @throws AppError `missing-prerequisite` (`rows-before-live`) where one is dated before what was learnt, or changes
	 * it: then only reading everything anew gives the right answer
	 */
	append(rows: DayRows): void {
		const found = this.growing.contradiction(rows, this.day);
		if (found) {
			const known = isoOf(this.day);
			throw new AppError('missing-prerequisite', 'rows-before-live', {
				...found,
				date: isoOf(found.date),
				known
			});
		}
		this.growing.append(rows);
	}

	/** Moves on to the eve of `day`, never back: reads each shipment of the days between, then learns it. */
	*advanceTo(day: Day): Generator<ShipmentReading> {
		for (const s of this.walkTo(day)) yield this.stream.readOne(s);
	}

	/** As `advanceTo`, for whoever needs no readings. */
	skipTo(day: Day): void {
		const { ids } = this.growing.tables.shipments;
		for (const s of this.walkTo(day)) {
			if (this.lateOutcomes || this.growing.isInspected(ids[s])) this.stream.remember(s);
		}
	}

	private *walkTo(day: Day): Generator<number> {
		for (const { day: today, first, end } of this.growing.placeBefore(day)) {
			this.day = today;
			this.stream.past.advanceTo(today);
			for (let s = first; s < end; s++) yield s;
		}
		this.stream.past.advanceTo(day);
		this.day = day;
	}

	/** What is told of a shipment that `advanceTo` has just given. */
	assess(reading: ShipmentReading): ShipmentAssessment {
		return assessShipment(this.stream, reading, stakeOf(this.stream, reading.shipment));
	}

	/**
	 * Reads a declaration that is not among the rows, as known on the eve of the day reached.
	 * @throws AppError `invalid-argument` (`declared-before-live`) where it is dated before that: its answer would know
	 * what came after it
	 */
	score(declared: DeclaredRows): ShipmentAssessment {
		const { past } = this.stream;
		const { day } = declared.shipment;
		if (day < this.day) {
			const params = { date: isoOf(day), known: isoOf(this.day) };
			throw new AppError('invalid-argument', 'declared-before-live', params);
		}
		const before = past.day;
		const proposal = this.growing.propose(declared);
		const { position } = proposal;
		const undo = proposal.ties.map(({ entity, identifier }) => past.ties.lend(entity, [identifier], day - 1));
		past.day = day;
		try {
			return this.assess(this.stream.readProposed(position));
		} finally {
			past.day = before;
			past.forget(position);
			for (const takeBack of undo.reverse()) takeBack();
			proposal.takeBack();
		}
	}
}
