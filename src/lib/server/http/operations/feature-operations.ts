import { z } from 'zod';
import { FEATURE_ENTITIES } from '#lib/features/feature.ts';
import { featureSchemaAnswer, oneFeatureAnswer } from '../answers/feature-answer.ts';
import { operation, queryOf } from '../operation.ts';
import { featureId } from './feature-parameters.ts';

export const readFeatureSchema = operation({
	id: 'feature-schema',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/schema',
	query: queryOf({
		entity: z.enum(FEATURE_ENTITIES).optional().meta({ description: 'api.param.feature-entity' })
	}),
	answer: { status: 200, schema: featureSchemaAnswer },
	example: { query: { entity: 'shipment', lang: 'fr' } }
});

export const readFeature = operation({
	id: 'feature',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/schema/{feature}',
	params: z.object({
		feature: featureId.meta({ description: 'api.param.feature-id' })
	}),
	answer: { status: 200, schema: oneFeatureAnswer },
	problems: ['not-found'],
	example: { params: { feature: 'identifiers.importer-shared-count' } }
});
