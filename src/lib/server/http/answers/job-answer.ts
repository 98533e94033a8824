import { z } from 'zod';

export const jobAnswer = z
	.object({
		id: z.string(),
		kind: z.enum(['ingest', 'analyse']),
		actor: z.string(),
		status: z.enum(['queued', 'running', 'cancelling', 'done', 'failed', 'cancelled']),
		progress: z
			.object({ stage: z.string(), done: z.number(), total: z.number() })
			.nullable()
			.meta({ description: 'api.field.progress' }),
		created_at: z.string(),
		started_at: z.string().nullable(),
		finished_at: z.string().nullable(),
		error: z.object({ key: z.string(), message: z.string() }).nullable()
	})
	.meta({ id: 'Job', description: 'api.schema.job' });

export const jobsAnswer = z.object({ jobs: z.array(jobAnswer) }).meta({ id: 'Jobs' });
