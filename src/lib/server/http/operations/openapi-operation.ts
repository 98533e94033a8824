import { z } from 'zod';
import { operation, queryOf } from '../operation.ts';

export const readOpenApi = operation({
	id: 'openapi',
	tag: 'api',
	method: 'GET',
	path: '/api/v1/openapi.json',
	query: queryOf({}),
	answer: {
		status: 200,
		schema: z
			.looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) })
			.meta({ id: 'OpenApi', description: 'api.schema.openapi' })
	},
	example: {}
});
