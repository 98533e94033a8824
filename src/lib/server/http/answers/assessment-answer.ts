import { z } from 'zod';
import { nodeRef } from '#lib/domain/graph.ts';

/** Arguments of a message: what a client needs to write the sentence in its own words. */
export const messageParams = z.record(z.string(), z.union([z.string(), z.number()]));

export const scoreValue = z.number().min(0).max(1).meta({ description: 'api.field.score' });

export const reasonAnswer = z
	.object({
		code: z.string().meta({ description: 'api.field.reason-code' }),
		weight: z.number().meta({ description: 'api.field.reason-weight' }),
		params: messageParams,
		evidence: z.array(nodeRef).meta({ description: 'api.field.evidence' })
	})
	.meta({ id: 'Reason', description: 'api.schema.reason' });
