import { z } from 'zod';

/** RFC 9457. */
export const problemAnswer = z
	.object({
		type: z.string().meta({ description: 'api.field.problem-type' }),
		title: z.string(),
		status: z.int(),
		detail: z.string().optional().meta({ description: 'api.field.problem-detail' }),
		key: z.string().optional().meta({ description: 'api.field.problem-key' }),
		id: z.string().optional().meta({ description: 'api.field.problem-id' }),
		errors: z
			.array(
				z.object({ in: z.enum(['path', 'query', 'header', 'body']), pointer: z.string(), detail: z.string() })
			)
			.optional()
			.meta({ description: 'api.field.problem-errors' })
	})
	.meta({ id: 'Problem', description: 'api.schema.problem' });
