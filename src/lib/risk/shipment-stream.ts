import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { SHIPMENT_FEATURES } from '#lib/features/catalogue.ts';
import type { FeatureGroup } from '#lib/features/feature-group.ts';
import { Past } from '#lib/features/past/past.ts';
import { Calibration } from './calibration.ts';
import { makeSignals } from './make-signals.ts';
import { PRIOR_LOG_ODDS, WEIGHTS } from './settings.ts';
import type { Signal } from './signals/signal.ts';

/** One shipment as its declaration found it. The arrays are re-used by the next: copy what is kept. */
export interface ShipmentReading {
	shipment: number;
	/** Columns of the signals, where `at` says, then those of the groups. */
	row: Float64Array;
	/** Log-odds of each signal, capped. */
	weights: Float64Array;
	logOdds: number;
}

export interface StreamOptions {
	/** Groups of features to read beside the signals; none where only scores are wanted. */
	groups?: (past: Past) => FeatureGroup[];
	/** Outcomes may yet come of any shipment, not only of those that the tables tell them of by now. */
	open?: boolean;
}

const NOT_READ = new Float64Array(0);

/** The past, and the signals and groups of features that read it. */
export class ShipmentStream {
	readonly past: Past;
	readonly signals: Signal[];
	readonly groups: FeatureGroup[];
	/** Where each signal's columns begin. */
	readonly at: number[] = [];
	/** Columns of all signals, at the start of a row. */
	readonly signalColumns: number;
	/** Ids of what `features` gives, in the order of the catalogue: all of it, where all groups are read. */
	readonly featureNames: readonly string[];
	/** Column of each feature in a row. */
	private readonly columnOf: Int32Array;
	private readonly reading: ShipmentReading;
	private readonly calibration: Calibration;
	/** Uncalibrated log-odds at the declaration of the shipments whose outcome will be known one day. */
	private readonly awaited = new Map<number, Float64Array>();
	private readonly open: boolean;

	constructor(tables: TradeTables, { groups = () => [], open = false }: StreamOptions = {}) {
		this.open = open;
		this.past = new Past(tables);
		this.signals = makeSignals(this.past);
		this.groups = groups(this.past);
		const columns: string[] = [];
		for (const signal of this.signals) {
			this.at.push(columns.length);
			// An internal column bears a name that no feature has.
			columns.push(
				...signal.columns.map((c) => (signal.internal?.includes(c) ? '' : `signal.${signal.id}.${c}`))
			);
		}
		this.signalColumns = columns.length;
		for (const { ofShipment } of this.groups) columns.push(...ofShipment);
		const places = new Map(columns.map((id, column) => [id, column]));
		this.featureNames = SHIPMENT_FEATURES.filter((id) => places.has(id));
		this.columnOf = Int32Array.from(this.featureNames, (id) => places.get(id) ?? 0);
		const most = this.signals.map(({ id }) => WEIGHTS[id].max / WEIGHTS[id].scale);
		const calibration = new Calibration(Float64Array.from(most));
		this.calibration = calibration;
		for (const s of tables.inspections.shipment) this.awaited.set(s, NOT_READ);
		this.past.onOutcome(
			(s, offence) => {
				const row = this.awaited.get(s);
				if (row && row.length > 0) calibration.add(row, offence);
			},
			() => calibration.fit()
		);
		this.reading = {
			shipment: 0,
			row: new Float64Array(columns.length),
			weights: new Float64Array(this.signals.length),
			logOdds: 0
		};
	}

	/** Every shipment in order of day, each read before its own day is learnt. */
	*read({ signal: abort, onProgress }: TaskOptions = {}): Generator<ShipmentReading> {
		const { day } = this.past.tables.shipments;
		for (let s = 0; s < day.length; s++) {
			if (day[s] !== this.past.day) this.past.advanceTo(day[s]);
			if (s % 2000 === 0) {
				throwIfCancelled(abort);
				onProgress?.({ stage: 'score-shipments', done: s, total: day.length });
			}
			yield this.readOne(s);
		}
	}

	/** The values of a reading in the order of `featureNames`, a copy. */
	features({ row }: ShipmentReading): Float64Array {
		const values = new Float64Array(this.columnOf.length);
		for (let k = 0; k < values.length; k++) values[k] = row[this.columnOf[k]];
		return values;
	}

	/** Reads one shipment at its declaration, and will know it again when its outcome comes. */
	readOne(s: number): ShipmentReading {
		this.remember(s);
		this.readGroups(s);
		return this.calibrated(s);
	}

	/** What `readOne` leaves behind, for whoever needs no reading. */
	remember(s: number): void {
		this.weighAll(s);
		if (this.open || this.awaited.has(s)) this.awaited.set(s, this.reading.weights.slice());
	}

	/** Reads one that is only proposed: nothing is kept of it. */
	readProposed(s: number): ShipmentReading {
		this.weighAll(s);
		this.readGroups(s);
		return this.calibrated(s);
	}

	private weighAll(s: number): void {
		const { reading, signals, at } = this;
		for (let k = 0; k < signals.length; k++) {
			signals[k].read(s, reading.row, at[k]);
			reading.weights[k] = weigh(signals[k], reading.row, at[k]);
		}
	}

	private readGroups(s: number): void {
		let column = this.signalColumns;
		for (const group of this.groups) {
			group.read(s, this.reading.row, column);
			column += group.ofShipment.length;
		}
	}

	private calibrated(s: number): ShipmentReading {
		const { weights } = this.reading;
		for (let k = 0; k < weights.length; k++) weights[k] *= this.calibration.factors[k];
		return this.summed(s);
	}

	/** Reads again what depends on the parties' present knowledge; the goods' own weights stay as they were. */
	readAgain(s: number, before: Float32Array): ShipmentReading {
		const { reading, signals, at } = this;
		for (let k = 0; k < signals.length; k++) {
			if (signals[k].again) {
				signals[k].read(s, reading.row, at[k]);
				reading.weights[k] = this.calibration.factors[k] * weigh(signals[k], reading.row, at[k]);
			} else reading.weights[k] = before[k];
		}
		return this.summed(s);
	}

	private summed(s: number): ShipmentReading {
		const { reading } = this;
		reading.shipment = s;
		reading.logOdds = reading.weights.reduce((sum, weight) => sum + weight, PRIOR_LOG_ODDS);
		return reading;
	}
}

export function weigh(signal: Signal, row: Float64Array, at: number): number {
	const { scale, cap } = WEIGHTS[signal.id];
	return Math.max(-cap, Math.min(cap, scale * signal.weigh(row, at)));
}

export function probability(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
