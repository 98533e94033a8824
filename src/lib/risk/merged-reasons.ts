import type { Reason } from '#lib/domain/assessment.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { ShipmentScores } from './shipment-scores.ts';
import { shipmentRef } from '#lib/features/evidence.ts';

/** Log-odds below which a signal is not worth a sentence. */
export const LEAST_WEIGHT = 0.25;
const MOST_REASONS = 5;
const MOST_EVIDENCE = 8;

/**
 * The reasons of many shipments as a few: of each signal the strongest case in words, how many shipments it spoke
 * on, and their mean weight. With hindsight, for entities and clusters.
 */
export function mergedReasons(shipments: number[], scores: ShipmentScores): Reason[] {
	const { signals } = scores.stream;
	const reasons = signals.flatMap((_, k) => {
		const weightOf = (s: number) => scores.hindsightWeights[s * signals.length + k];
		const spoke = shipments.filter((s) => weightOf(s) >= LEAST_WEIGHT);
		if (spoke.length === 0) return [];
		spoke.sort((x, y) => weightOf(y) - weightOf(x) || x - y);
		const strongest = explain(scores, spoke[0], k);
		const evidence = distinct([
			...strongest.evidence,
			...spoke.slice(0, MOST_EVIDENCE).map((s) => shipmentRef(scores.stream.past.tables, s))
		]);
		const weight = spoke.reduce((sum, s) => sum + weightOf(s), 0) / (shipments.length + 1);
		return [{ ...strongest, weight, params: { ...strongest.params, declarations: spoke.length }, evidence }];
	});
	return reasons
		.map((reason) => ({ ...reason, evidence: reason.evidence.slice(0, MOST_EVIDENCE) }))
		.sort((x, y) => y.weight - x.weight)
		.slice(0, MOST_REASONS);
}

/** A signal's words on one shipment, as things are known at the snapshot. */
function explain({ stream, rows }: ShipmentScores, s: number, k: number) {
	const signal = stream.signals[k];
	const width = stream.signalColumns;
	const row = Float64Array.from(rows.subarray(s * width, (s + 1) * width));
	if (signal.again) signal.read(s, row, stream.at[k]);
	return signal.explain(s, row, stream.at[k]);
}

function distinct(refs: NodeRef[]): NodeRef[] {
	return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}
