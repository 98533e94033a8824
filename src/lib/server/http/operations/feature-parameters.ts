import { z } from 'zod';
import { queryOf } from '../operation.ts';

/** Most declarations or entities of one request. */
export const MOST_IDS = 10_000;
/** So that an address that names them fits a request line; whoever wants more takes all. */
const MOST_FEATURES = 100;
const LONGEST_ID = 512;

/** Of any hash in text; only that of the analysis is let through. */
const hash = z
	.string()
	.regex(/^[A-Za-z0-9._-]{1,64}$/)
	.meta({ description: 'api.param.feature-set' });
/** Of a feature: `family.name`. */
export const featureId = z.string().regex(/^[a-z][a-z0-9.-]{0,79}$/);

export const businessId = z.string().min(1).max(LONGEST_ID);

/** How values are asked for, wherever they are. */
export const featureQuestion = {
	as_of: z.iso.date().optional().meta({ description: 'api.param.as-of' }),
	features: z
		.array(featureId)
		.min(1)
		.max(MOST_FEATURES)
		.optional()
		.meta({ description: 'api.param.features', param: { style: 'form', explode: false } }),
	feature_set: hash.optional()
};

export const featureQuery = queryOf(featureQuestion);

/** The hash may come as a header too, beside a body or an address made elsewhere. */
export const featureSetCondition = z.object({
	'feature-set-hash': hash.optional()
});
