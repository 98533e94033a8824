import type { TaskOptions } from '#lib/domain/task.ts';
import { probability } from './shipment-stream.ts';
import type { ShipmentStream } from './shipment-stream.ts';

/** What the stream found of every shipment, as columns. */
export interface ShipmentScores {
	stream: ShipmentStream;
	/** Score at the declaration. */
	score: Float64Array;
	/** Score with all that is known at the snapshot, its own outcome too. */
	hindsight: Float64Array;
	/** Duties and taxes recovered if the suspicion holds. */
	stake: Float64Array;
	/** Row-major, shipments x signals: log-odds at the declaration. */
	weights: Float32Array;
	/** Row-major, shipments x signals: log-odds with hindsight. */
	hindsightWeights: Float32Array;
	/** Row-major, shipments x columns of the signals, at the declaration: for sentences, so single precision will do. */
	rows: Float32Array;
}

/** What an own inspection adds with hindsight, in log-odds; some 5% of results are wrong. */
const FOUND_OFFENCE = 3;
const FOUND_COMPLIANT = -1.2;

/**
 * Scores every shipment twice: as of its declaration, and once more as of the day before `asOf`, for entities and
 * clusters. The stream ends with everything before `asOf` known.
 */
export function scoreShipments(stream: ShipmentStream, asOf: number, options: TaskOptions): ShipmentScores {
	const { signals, signalColumns, past } = stream;
	const count = past.tables.shipments.ids.length;
	const scores: ShipmentScores = {
		stream,
		score: new Float64Array(count),
		hindsight: new Float64Array(count),
		stake: new Float64Array(count),
		weights: new Float32Array(count * signals.length),
		hindsightWeights: new Float32Array(count * signals.length),
		rows: new Float32Array(count * signalColumns)
	};
	for (const { shipment, row, weights, logOdds } of stream.read(options)) {
		scores.score[shipment] = probability(logOdds);
		scores.stake[shipment] = stakeOf(stream, shipment);
		scores.weights.set(weights, shipment * signals.length);
		scores.rows.set(row.subarray(0, signalColumns), shipment * signalColumns);
	}
	past.advanceTo(asOf);
	for (let s = 0; s < count; s++) {
		const { weights, logOdds } = stream.readAgain(s, scores.weights.subarray(s * signals.length));
		scores.hindsight[s] = withOutcome(logOdds, past.outcomes.outcome.get(s));
		scores.hindsightWeights.set(weights, s * signals.length);
	}
	return scores;
}

/** Probability of an offence, its own inspection counted in: 1 offence, 0 compliant, NONE not inspected. */
export function withOutcome(logOdds: number, outcome: number): number {
	return probability(logOdds + (outcome === 1 ? FOUND_OFFENCE : outcome === 0 ? FOUND_COMPLIANT : 0));
}

/**
 * Money at stake: what is missing to the value at the peers' median price, at the shipment's own rate of duty and
 * tax; at least what past offences brought, as a share of declared duty and tax.
 */
export function stakeOf({ past }: ShipmentStream, s: number): number {
	const { shipments, items } = past.tables;
	let value = 0;
	let due = 0;
	for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) {
		value += items.customsValue[i] || 0;
		due += (items.duty[i] || 0) + (items.tax[i] || 0);
	}
	const { expected, declared } = past.price(s);
	const missing = value > 0 ? Math.max(0, expected - declared) * (due / value) : 0;
	return Math.max(missing, past.outcomes.uplift * due);
}
