import { z } from 'zod';
import { LANES } from '#lib/risk/live/lane-proposal.ts';
import { reasonAnswer, scoreValue } from './assessment-answer.ts';
import { featureSetAnswer } from './feature-answer.ts';

export const scoredAnswer = z
	.object({
		shipment_id: z.string(),
		score: scoreValue,
		lane: z
			.object({ lane: z.enum(LANES), from: z.number(), below: z.number().nullable() })
			.meta({ description: 'api.field.lane' }),
		reasons: z.array(reasonAnswer.extend({ sentence: z.string() })),
		money_at_risk: z.number().meta({ description: 'api.field.money-at-risk' }),
		feature_set: featureSetAnswer,
		features: z.record(z.string(), z.number().nullable()).meta({ description: 'api.field.feature-values' }),
		known_until: z.string().meta({ description: 'api.field.known-until' }),
		snapshot_id: z.string(),
		network_of: z.string().nullable().meta({ description: 'api.field.network-of' }),
		model_version: z.string()
	})
	.meta({ id: 'ScoredDeclaration' });
