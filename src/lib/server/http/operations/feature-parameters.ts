import { z } from 'zod';
import { queryOf } from '../operation.ts';

/** Most declarations or entities of one request. */
export const MOST_IDS = 10_000;
const MOST_FEATURES = 1000;
const LONGEST_ID = 512;

/** Upper bound of a hash in any text form; only the one of the analysis is let through. */
const hash = z.string().min(1).max(200);
export const asOf = z.iso.date().optional().meta({ description: 'api.param.as-of' });
const feature = z.string().min(1).max(200);

export const businessId = z.string().min(1).max(LONGEST_ID);

/** How values are asked for, wherever they are. */
export const featureQuestion = {
	as_of: asOf,
	features: z
		.array(feature)
		.min(1)
		.max(MOST_FEATURES)
		.optional()
		.meta({ description: 'api.param.features', param: { style: 'form', explode: false } }),
	feature_set: hash.optional().meta({ description: 'api.param.feature-set' })
};

export const featureQuery = queryOf(featureQuestion);

/** The hash may come as a header too, beside a body or an address made elsewhere. */
export const featureSetCondition = z.object({
	'feature-set-hash': hash.optional().meta({ description: 'api.param.feature-set' })
});
