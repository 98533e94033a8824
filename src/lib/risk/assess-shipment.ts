import type { ShipmentAssessment } from '#lib/domain/assessment.ts';
import { LEAST_WEIGHT } from './merged-reasons.ts';
import { probability } from './shipment-stream.ts';
import type { ShipmentReading, ShipmentStream } from './shipment-stream.ts';

/**
 * What is told of a shipment that the stream has just read: score, features, and why, strongest first.
 * @param stake duties and taxes recovered if the suspicion holds
 */
export function assessShipment(
	stream: ShipmentStream,
	reading: ShipmentReading,
	stake: number
): ShipmentAssessment {
	const { shipment, row, weights, logOdds } = reading;
	const score = probability(logOdds);
	const reasons = stream.signals
		.map((signal, k) => ({ signal, k, weight: weights[k] }))
		.filter(({ weight }) => weight >= LEAST_WEIGHT)
		.sort((x, y) => y.weight - x.weight)
		.map(({ signal, k, weight }) => ({ ...signal.explain(shipment, row, stream.at[k]), weight }));
	return {
		shipment_id: stream.past.tables.shipments.ids[shipment],
		score,
		reasons,
		features: stream.features(reading),
		money_at_risk: score * stake
	};
}
