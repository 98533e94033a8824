import type { Day } from '#lib/domain/day.ts';
import { NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { LaneState } from './lane-state.ts';
import { OutcomeState } from './outcome-state.ts';
import { PriceState } from './price-state.ts';
import type { PriceReading } from './price-state.ts';
import { TieState } from './tie-state.ts';
import { TradeState } from './trade-state.ts';

/** Days between two looks at how unlike parties are. */
const FIT_EVERY_DAYS = 30;

/**
 * What was known on the eve of a day, moved forward a day at a time. A value read from here for a shipment can
 * depend on nothing dated on its own day or later, and not on where the way here paused. Tables may gain rows
 * meanwhile, dated no earlier than the day reached (risk/live).
 */
export class Past {
	readonly tables: TradeTables;
	readonly ties: TieState;
	readonly prices: PriceState;
	readonly outcomes: OutcomeState;
	readonly trade: TradeState;
	readonly lanes: LaneState;
	/** Today. */
	day: Day = NO_DAY;
	private cursor = 0;
	/** Readings of today's shipments and later ones that were asked for, until they join the past. */
	private readonly readings = new Map<number, PriceReading>();
	private readonly learners: ((s: number) => void)[] = [];
	private readonly outcomeListeners: ((s: number, offence: boolean) => void)[] = [];
	private readonly fitters: (() => void)[] = [];

	constructor(tables: TradeTables) {
		this.tables = tables;
		this.ties = new TieState(tables);
		this.prices = new PriceState(tables);
		this.outcomes = new OutcomeState(tables);
		this.trade = new TradeState(tables);
		this.lanes = new LaneState(tables);
	}

	/** Calls `learn` with each shipment when its day is over. */
	onLearn(learn: (s: number) => void): void {
		this.learners.push(learn);
	}

	/** Calls `hear` with each outcome when it becomes known, and `refit` once a month. */
	onOutcome(hear: (s: number, offence: boolean) => void, refit: () => void): void {
		this.outcomeListeners.push(hear);
		this.fitters.push(refit);
	}

	/** Moves on to the eve of `day`, of all days between; never back. */
	advanceTo(day: Day): void {
		const { shipments } = this.tables;
		while (this.cursor < shipments.day.length && shipments.day[this.cursor] < day) {
			const today = shipments.day[this.cursor];
			this.enter(today);
			const first = this.cursor;
			let end = first;
			// All of a day are read before any of them is learnt.
			for (; end < shipments.day.length && shipments.day[end] === today; end++) this.price(end);
			for (let s = first; s < end; s++) {
				this.trade.learn(s, this.price(s));
				this.lanes.learn(s);
				for (const learn of this.learners) learn(s);
			}
			for (let s = first; s < end; s++) this.prices.learn(s);
			this.readings.clear();
			this.cursor = end;
		}
		this.enter(day);
	}

	private enter(day: Day): void {
		const before = this.day;
		this.day = day;
		this.ties.advanceTo(day);
		// By the calendar, with what was known then, so that it does not matter on which days somebody looked.
		const first = before === NO_DAY ? day - FIT_EVERY_DAYS : before;
		for (let fit = first - (first % FIT_EVERY_DAYS) + FIT_EVERY_DAYS; fit <= day; fit += FIT_EVERY_DAYS) {
			this.hearOutcomes(fit);
			this.outcomes.fitPriors();
			for (const refit of this.fitters) refit();
		}
		this.hearOutcomes(day);
	}

	private hearOutcomes(day: Day): void {
		this.outcomes.advanceTo(day, (s, offence) => this.outcomeListeners.forEach((hear) => hear(s, offence)));
	}

	/** Price of a shipment that is not yet past, against its peers of before. */
	price(s: number): PriceReading {
		let reading = this.readings.get(s);
		if (!reading) this.readings.set(s, (reading = this.prices.read(s)));
		return reading;
	}

	/** Of a shipment whose row is taken away again. */
	forget(s: number): void {
		this.readings.delete(s);
	}
}
