import { z } from 'zod';
import { jobAnswer, jobsAnswer } from '../answers/job-answer.ts';
import { operation } from '../operation.ts';

const params = z.object({ id: z.string().min(1).max(512).meta({ description: 'api.param.job-id' }) });
const example = { params: { id: '00000000-0000-0000-0000-000000000000' }, fails: 404 } as const;

export const listJobs = operation({
	id: 'jobs',
	tag: 'jobs',
	method: 'GET',
	path: '/api/v1/jobs',
	answer: { status: 200, schema: jobsAnswer },
	example: {}
});

/** Loads name files of the server: they are started on the command line alone until rights exist. */
export const startJob = operation({
	id: 'start-job',
	tag: 'jobs',
	method: 'POST',
	path: '/api/v1/jobs',
	body: z.strictObject({
		kind: z.literal('analyse'),
		as_of: z.iso.date().optional().meta({ description: 'api.param.analyse-as-of' }),
		seed: z.int().min(0).max(0xffff_ffff).optional().meta({ description: 'api.param.seed' })
	}),
	cost: 100,
	answer: {
		status: 202,
		schema: jobAnswer,
		headers: z.object({ location: z.string().meta({ description: 'api.header.location' }) })
	},
	problems: ['missing-prerequisite'],
	example: { body: { kind: 'analyse', seed: 1 } }
});

export const readJob = operation({
	id: 'job',
	tag: 'jobs',
	method: 'GET',
	path: '/api/v1/jobs/{id}',
	params,
	answer: { status: 200, schema: jobAnswer },
	problems: ['not-found'],
	example
});

export const cancelJob = operation({
	id: 'cancel-job',
	tag: 'jobs',
	method: 'DELETE',
	path: '/api/v1/jobs/{id}',
	params,
	answer: { status: 202, schema: jobAnswer },
	problems: ['not-found'],
	example
});
