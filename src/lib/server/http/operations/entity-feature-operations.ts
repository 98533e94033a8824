import { z } from 'zod';
import { ENTITY_LABELS } from '#lib/server/app/read-features.ts';
import { FEATURE_FORMATS, FEATURE_FORMAT_NAMES } from '#lib/server/files/feature-files/feature-formats.ts';
import {
	featureHistoryAnswer,
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

const label = z.enum(ENTITY_LABELS);
const params = z.object({
	label: label.meta({ description: 'api.param.entity-label' }),
	id: businessId.meta({ description: 'api.param.entity-id' })
});
const example = { label: 'Trader', id: 'OP7949142' };

export const readEntityFeatures = operation({
	id: 'entity-features',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/entities/{label}/{id}',
	params,
	query: featureQuery,
	headers: featureSetCondition,
	answer: { status: 200, schema: featureValuesAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { params: example }
});

export const readEntityHistory = operation({
	id: 'entity-history',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/entities/{label}/{id}/history',
	params,
	query: featureQuery,
	headers: featureSetCondition,
	answer: { status: 200, schema: featureHistoryAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { params: example, query: { features: 'identifiers.shared-count' } }
});

export const readManyEntityFeatures = operation({
	id: 'entities-features',
	tag: 'features',
	method: 'POST',
	path: '/api/v1/features/entities',
	headers: featureSetCondition,
	body: z.strictObject({
		...featureQuestion,
		refs: z
			.array(z.strictObject({ label, id: businessId }))
			.min(1)
			.max(MOST_IDS)
			.meta({ description: 'api.param.refs' })
	}),
	cost: 20,
	answer: { status: 200, schema: manyFeaturesAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { body: { refs: [example] } }
});

export const exportEntityFeatures = operation({
	id: 'export-entities',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/entities',
	query: queryOf({
		...featureQuestion,
		label: label.optional().meta({ description: 'api.param.entities-label' }),
		format: z.enum(FEATURE_FORMAT_NAMES).default('ndjson').meta({ description: 'api.param.format' })
	}),
	headers: featureSetCondition,
	cost: 200,
	answer: { status: 200, types: Object.values(FEATURE_FORMATS), headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite', 'precondition-failed'],
	example: { query: { format: 'csv', label: 'Broker' }, saves: 'brokers.csv' }
});

export const readEntityLineage = operation({
	id: 'entity-lineage',
	tag: 'features',
	method: 'GET',
	path: '/api/v1/features/entities/{label}/{id}/lineage',
	params,
	query: queryOf({
		feature: featureId.optional().meta({ description: 'api.param.lineage-feature' })
	}),
	cost: 2,
	answer: { status: 200, schema: lineageAnswer, headers: featureSetHeaders },
	problems: ['not-found', 'missing-prerequisite'],
	example: { params: example }
});
