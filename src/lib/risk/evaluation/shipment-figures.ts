import { aucOf } from './auc.ts';
import { ranked, topCount } from './ranked.ts';
import { JUDGED_SHARE, SHARES } from './report.ts';
import type { ShipmentFigures, TopFigures } from './report.ts';
import { tally } from './tally.ts';

/** The shipments of the test period, with what is true of them. */
export interface JudgedShipments {
	ids: string[];
	illicit: Uint8Array;
	evaded: Float64Array;
	/** Of illicit ones; '' where the truth names none. */
	typology: string[];
	difficulty: string[];
}

/** @param scores of the judged shipments, NaN for none */
export function shipmentFigures(
	shipments: JudgedShipments,
	scores: Float64Array,
	seed: number
): ShipmentFigures {
	const { ids, illicit, typology, difficulty } = shipments;
	const order = ranked(scores, ids, seed);
	const inTop = new Uint8Array(ids.length);
	for (const row of order.subarray(0, topCount(ids.length, JUDGED_SHARE))) inTop[row] = 1;
	const auc = aucOf(placesFromBelow(order), illicit);
	const guilty = ids.flatMap((_, row) => (illicit[row] === 1 ? [row] : []));
	return {
		auc: Number.isNaN(auc) ? null : auc,
		top: topFigures(shipments, order),
		byTypology: tally(
			guilty,
			(row) => typology[row],
			(row) => inTop[row] === 1
		),
		byDifficulty: tally(
			guilty,
			(row) => difficulty[row],
			(row) => inTop[row] === 1
		)
	};
}

/** What a ranking by the truth would reach: each figure by the ranking that is best for it. */
export function attainableShipments(shipments: JudgedShipments): TopFigures[] {
	const { ids, illicit, evaded } = shipments;
	const byTruth = topFigures(shipments, ranked(illicit, ids, 0));
	const byMoney = topFigures(shipments, ranked(evaded, ids, 0));
	return byTruth.map((top, i) => ({ ...top, revenue: byMoney[i].revenue }));
}

function topFigures({ illicit, evaded }: JudgedShipments, order: Uint32Array): TopFigures[] {
	const sum = (values: ArrayLike<number>, rows: Uint32Array) =>
		rows.reduce((total, row) => total + values[row], 0);
	const [allIllicit, allEvaded] = [sum(illicit, order), sum(evaded, order)];
	return SHARES.map((share) => {
		const top = order.subarray(0, topCount(order.length, share));
		const hits = sum(illicit, top);
		return {
			share,
			count: top.length,
			precision: quotient(hits, top.length),
			recall: quotient(hits, allIllicit),
			revenue: quotient(sum(evaded, top), allEvaded)
		};
	});
}

function quotient(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

/** Scores without ties, in the order that was ranked. */
function placesFromBelow(order: Uint32Array): Float64Array {
	const places = new Float64Array(order.length);
	order.forEach((row, place) => (places[row] = order.length - place));
	return places;
}
