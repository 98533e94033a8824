import type { AnalysisResult, ClusterAssessment, EntityHistory, Reason } from '#lib/domain/assessment.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { Writer, bare, broker, person, ref, shipment, trader } from './rows.ts';

export const REASON: Reason = {
	code: 'shared-phone',
	weight: 1.25,
	params: { count: 3, name: 'Atlas "é" أ' },
	evidence: [trader('T1'), ref('Phone', '+212')]
};

/** At three snapshots of two values: one known from the second on, one at the last alone. */
const HISTORIES: Record<string, EntityHistory> = {
	T1: { first: 1, values: Float32Array.of(1, Number.NaN, 3, 4.5) },
	P1: { first: 2, values: Float32Array.of(-5, 6) }
};

/** Writes nodes that an analysis may assess, and gives them. */
export async function assessable(store: GraphStore): Promise<NodeRef[]> {
	const refs = [
		...[trader('T1'), trader('T2'), trader('T3'), broker('T1'), person('P1')],
		...[shipment('S1'), shipment('S2'), shipment('S3')]
	];
	await new Writer(store).write({ nodes: refs.map((to) => bare(to)) });
	return refs;
}

/** An assessment of `of` like any other. */
export function entity(of: NodeRef, score: number, embedding: number[] | null = null) {
	return {
		...of,
		score,
		reasons: [REASON],
		community: 4,
		cluster_id: 'K1',
		degree: 7,
		pagerank: 0.125,
		embedding: embedding && Float32Array.from(embedding),
		history: HISTORIES[of.id] ?? null
	};
}

export function cluster(rank: number, change: Partial<ClusterAssessment> = {}): ClusterAssessment {
	return {
		cluster_id: `K${rank}`,
		rank,
		score: 1 / rank,
		reasons: [REASON],
		members: [trader('T1'), broker('B1')],
		money_at_risk: 1234.5,
		shipments: 2,
		period_from: '2025-01-01',
		period_to: null,
		typologies: [
			{
				typology: 'phoenix',
				confidence: 0.7,
				params: { name: 'Atlas "é" أ', count: 2 },
				members: [{ ref: trader('T1'), role: 'successor' }],
				proofs: [{ code: 'shared-phone', params: { since: '2025-01-01' }, ref: ref('Phone', '+212') }],
				shipments: ['S1', 'S2']
			}
		],
		counterfactuals: [
			{ without: { kind: 'identifier', ref: ref('Phone', '+212'), members: 2 }, score: 0.125 },
			{ without: { kind: 'finding', typology: 'phoenix' }, score: 0.25 },
			{ without: { kind: 'outcomes', inspected: 3, offences: 1 }, score: 0.5 }
		],
		...change
	};
}

/** An analysis to write, of nodes that the test has made. */
export function result(id: string, change: Partial<AnalysisResult> = {}): AnalysisResult {
	return {
		snapshot: {
			snapshot_id: id,
			as_of: '2025-06-01',
			created_at: '2025-06-02T10:00:00.000Z',
			model_version: 'm-1',
			seed: 7,
			feature_names: ['a', 'b', 'c'],
			entity_feature_names: ['x', 'y'],
			entity_snapshots: ['2025-02-01', '2025-03-01', '2025-04-01'],
			feature_set: { version: '1', hash: 'abc' },
			counts: { entities: 3, shipments: 2, clusters: 2 }
		},
		entities: [
			entity(trader('T1'), 0.5, [1, 0]),
			entity(trader('T2'), 0.25, [0.8, 0.6]),
			entity(broker('T1'), 0, [0, 2])
		],
		shipments: [
			{
				shipment_id: 'S2',
				score: 0.75,
				reasons: [REASON],
				features: Float64Array.of(1, Number.NaN, -0.1),
				money_at_risk: 99.5
			},
			{ shipment_id: 'S1', score: 0.1, reasons: [], features: Float64Array.of(0, 1e300, 2), money_at_risk: 0 }
		],
		clusters: [cluster(2), cluster(1)],
		...change
	};
}
