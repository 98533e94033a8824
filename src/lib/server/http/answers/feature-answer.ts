import { z } from 'zod';
import { FAMILIES, FEATURE_ENTITIES } from '#lib/features/feature.ts';
import { ENTITY_LABELS } from '#lib/server/app/read-features.ts';
import { sourceRefAnswer } from './node-card-answer.ts';

export const featureSetAnswer = z
	.object({ version: z.string(), hash: z.string() })
	.meta({ id: 'FeatureSet', description: 'api.schema.feature-set' });

/** Header fields of every answer that holds values. */
export const featureSetHeaders = z.object({
	'feature-set-version': z.string().meta({ description: 'api.header.feature-set-version' }),
	'feature-set-hash': z.string().meta({ description: 'api.header.feature-set-hash' })
});

const origin = {
	feature_set: featureSetAnswer,
	analysis: z
		.object({
			snapshot_id: z.string(),
			as_of: z.string().meta({ description: 'api.field.as-of' }),
			created_at: z.string()
		})
		.meta({ id: 'AnalysisOrigin', description: 'api.schema.analysis' })
};

const ref = z.object({ label: z.enum(['Shipment', ...ENTITY_LABELS]), id: z.string() });
const day = z.string().meta({ description: 'api.field.feature-day' });
const value = z.number().nullable();
const names = z.array(z.string()).meta({ description: 'api.field.names' });

export const featureValuesAnswer = z
	.object({
		...origin,
		ref,
		day,
		values: z.record(z.string(), value).meta({ description: 'api.field.feature-values' })
	})
	.meta({ id: 'FeatureValues', description: 'api.schema.features' });

export const featureHistoryAnswer = z
	.object({ ...origin, ref, names, rows: z.array(z.object({ day, values: z.array(value) })) })
	.meta({ id: 'FeatureHistory' });

export const manyFeaturesAnswer = z
	.object({
		...origin,
		names,
		rows: z.array(
			z
				.object({
					ref,
					status: z.enum(['known', 'not-known-yet', 'unknown']).meta({ description: 'api.field.row-status' }),
					day: day.nullable(),
					values: z.array(value).nullable()
				})
				.meta({ id: 'FeatureRow', description: 'api.schema.feature-row' })
		)
	})
	.meta({ id: 'ManyFeatures' });

const feature = z
	.object({
		id: z.string(),
		meaning: z.string().meta({ description: 'api.field.meaning' }),
		family: z.enum(FAMILIES),
		family_meaning: z.string(),
		entities: z.array(z.enum(FEATURE_ENTITIES)),
		type: z.enum(['integer', 'real', 'flag', 'category']),
		unit: z.string(),
		unit_meaning: z.string(),
		range: z
			.object({ min: z.number().nullable(), max: z.number().nullable() })
			.meta({ description: 'api.field.feature-range' }),
		source: z.array(z.string()).meta({ description: 'api.field.feature-source' }),
		method: z.string().meta({ description: 'api.field.feature-method' }),
		freshness: z.enum(['declaration', 'snapshot', 'analysis']).meta({ description: 'api.field.freshness' }),
		freshness_meaning: z.string()
	})
	.meta({ id: 'Feature', description: 'api.schema.feature' });

export const featureSchemaAnswer = z
	.object({
		feature_set: featureSetAnswer,
		features: z.array(feature)
	})
	.meta({ id: 'FeatureSchema' });

export const oneFeatureAnswer = z
	.object({
		feature_set: featureSetAnswer,
		feature,
		source: z.array(
			z.object({
				table: z.string(),
				columns: z.array(z.string()),
				meanings: z.record(z.string(), z.string())
			})
		)
	})
	.meta({ id: 'FeatureLineage' });

export const lineageAnswer = z
	.object({
		...origin,
		ref,
		day,
		feature: z.string().nullable(),
		rows: z.array(
			z
				.object({
					table: z.string().nullable(),
					label: z.string(),
					id: z.string(),
					via: z.string().nullable().meta({ description: 'api.field.via' }),
					source: sourceRefAnswer,
					carried: z.record(z.string(), sourceRefAnswer)
				})
				.meta({ id: 'LineageRow', description: 'api.schema.lineage-row' })
		),
		omitted: z.int().meta({ description: 'api.field.omitted' }),
		earlier: z.array(z.string()).meta({ description: 'api.field.earlier' })
	})
	.meta({ id: 'Lineage' });
