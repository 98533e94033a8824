import { z } from 'zod';
import { FEATURE_FORMATS, FEATURE_FORMAT_NAMES } from '#lib/server/files/feature-files/feature-formats.ts';
import {
	featureSetHeaders,
	featureValuesAnswer,
	lineageAnswer,
	manyFeaturesAnswer
} from '../answers/feature-answer.ts';
import { operation, queryOf } from '../operation.ts';
import {
	MOST_IDS,
	businessId,
	featureId,
	featureQuery,
	featureQuestion,
	featureSetCondition
} from './feature-parameters.ts';

const params = z.object({ id: businessId.meta({ description: 'api.param.shipment-id' }) });
const example = { id: '4012024000094' };

export const readShipmentFeatures = operation({
	id: 'shipment-features',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/shipments/{id}',
	params,
	query: featureQuery,
	headers: featureSetCondition,
	answer: { status: 200, schema: featureValuesAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { params: example }
});

export const readManyShipmentFeatures = operation({
	id: 'shipments-features',
	tag: 'features',
	method: 'POST',
	path: '/api/v1/features/shipments',
	headers: featureSetCondition,
	body: z.strictObject({
		...featureQuestion,
		ids: z.array(businessId).min(1).max(MOST_IDS).meta({ description: 'api.param.ids' })
	}),
	cost: 20,
	answer: { status: 200, schema: manyFeaturesAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { body: { ids: [example.id, '3012024000230'], as_of: '2026-01-01' } }
});

export const exportShipmentFeatures = operation({
	id: 'export-shipments',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/shipments',
	query: queryOf({
		...featureQuestion,
		outcomes: z.boolean().default(false).meta({ description: 'api.param.outcomes' }),
		format: z.enum(FEATURE_FORMAT_NAMES).default('ndjson').meta({ description: 'api.param.format' })
	}),
	headers: featureSetCondition,
	cost: 200,
	answer: { status: 200, types: Object.values(FEATURE_FORMATS), headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { query: { format: 'parquet', outcomes: 'true' }, saves: 'features.parquet' }
});

export const readShipmentLineage = operation({
	id: 'shipment-lineage',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/shipments/{id}/lineage',
	params,
	query: queryOf({
		feature: featureId.optional().meta({ description: 'api.param.lineage-feature' })
	}),
	cost: 2,
	answer: { status: 200, schema: lineageAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite'],
	example: { params: example, query: { feature: 'identifiers.importer-shared-count' } }
});
