import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { Calibration } from './calibration.ts';
import { Past } from '#lib/features/past/past.ts';
import { makeSignals } from './make-signals.ts';
import { PRIOR_LOG_ODDS, WEIGHTS } from './settings.ts';
import type { Signal } from './signals/signal.ts';

/** One shipment as its declaration found it. The arrays are re-used by the next: copy what is kept. */
export interface ShipmentReading {
	shipment: number;
	/** Feature values, in the order of `featureNames`. */
	row: Float64Array;
	/** Log-odds of each signal, capped. */
	weights: Float64Array;
	logOdds: number;
}

const NOT_READ = new Float64Array(0);

/** The past, and the signals that read it. */
export class ShipmentStream {
	readonly past: Past;
	readonly signals: Signal[];
	/** Where each signal's columns begin. */
	readonly at: number[] = [];
	readonly featureNames: string[] = [];
	private readonly reading: ShipmentReading;
	private readonly calibration: Calibration;
	/** Uncalibrated log-odds at the declaration of the shipments whose outcome will be known one day. */
	private readonly awaited = new Map<number, Float64Array>();

	constructor(tables: TradeTables) {
		this.past = new Past(tables);
		this.signals = makeSignals(this.past);
		for (const signal of this.signals) {
			this.at.push(this.featureNames.length);
			this.featureNames.push(...signal.columns.map((column) => `${signal.id}.${column}`));
		}
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
			row: new Float64Array(this.featureNames.length),
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

	/** Reads one shipment at its declaration. */
	private readOne(s: number): ShipmentReading {
		const { reading, signals, at } = this;
		for (let k = 0; k < signals.length; k++) {
			signals[k].read(s, reading.row, at[k]);
			reading.weights[k] = weigh(signals[k], reading.row, at[k]);
		}
		if (this.awaited.has(s)) this.awaited.set(s, reading.weights.slice());
		for (let k = 0; k < signals.length; k++) reading.weights[k] *= this.calibration.factors[k];
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
