import { z } from 'zod';
import { nodeRef } from '#lib/domain/graph.ts';
import { TYPOLOGIES } from '#lib/domain/typology.ts';
import { messageParams, reasonAnswer, scoreValue } from './assessment-answer.ts';
import { sceneNodes } from './scene-answer.ts';

const typology = z.enum(TYPOLOGIES);

const clusterFinding = z
	.object({
		typology,
		confidence: z.number().min(0).max(1).meta({ description: 'api.field.confidence' }),
		params: messageParams,
		members: z.array(z.object({ ref: nodeRef, role: z.string() })),
		proofs: z.array(z.object({ code: z.string(), params: messageParams, ref: nodeRef })),
		shipments: z.array(z.string())
	})
	.meta({ id: 'ClusterFinding', description: 'api.schema.finding' });

const piece = z.discriminatedUnion('kind', [
	z.object({ kind: z.enum(['identifier', 'person']), ref: nodeRef, members: z.int() }),
	z.object({ kind: z.literal('finding'), typology }),
	z.object({ kind: z.literal('signal'), code: z.string(), shipments: z.int() }),
	z.object({ kind: z.literal('outcomes'), inspected: z.int(), offences: z.int() })
]);

const clusterAnswer = z
	.object({
		cluster_id: z.string(),
		rank: z.int().min(1),
		score: scoreValue,
		reasons: z.array(reasonAnswer),
		members: z.array(nodeRef),
		money_at_risk: z.number().meta({ description: 'api.field.money-at-risk' }),
		shipments: z.int(),
		period_from: z.string().nullable(),
		period_to: z.string().nullable(),
		density: z.number().min(0).max(1).optional(),
		typologies: z.array(clusterFinding),
		counterfactuals: z
			.array(z.object({ without: piece, score: scoreValue }))
			.meta({ description: 'api.field.counterfactuals' })
	})
	.meta({ id: 'Cluster', description: 'api.schema.cluster' });

export const clustersAnswer = z
	.object({ total: z.int(), rows: z.array(clusterAnswer) })
	.meta({ id: 'Clusters' });

export const clusterDetailAnswer = z
	.object({
		cluster: clusterAnswer,
		features: z.record(z.string(), z.number().nullable()),
		members: sceneNodes,
		evidence: sceneNodes,
		sources: z.record(z.string(), z.object({ load_id: z.string(), file: z.string(), line: z.int() })),
		as_of: z.string().nullable().meta({ description: 'api.field.as-of' })
	})
	.meta({ id: 'ClusterDetail' });
