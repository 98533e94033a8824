import { z } from 'zod';
import { jobView } from '#lib/server/http/job-view.ts';
import { jsonBody } from '#lib/server/http/json-body.ts';
import { apiRoute } from '#lib/server/http/problem.ts';
import { sharedRunner } from '#lib/server/jobs/shared-runner.ts';
import { readSettings } from '#lib/server/settings.ts';

/** Loads name files of the server: they are started on the command line alone until rights exist. */
const jobRequest = z.strictObject({
	kind: z.literal('analyse'),
	as_of: z.iso.date().optional(),
	seed: z.int().min(0).max(0xffff_ffff).optional()
});

export const GET = apiRoute(({ locals }) => {
	const jobs = sharedRunner(readSettings(process.env)).list();
	return Response.json({ jobs: jobs.map((job) => jobView(job, locals.locale)) });
});

export const POST = apiRoute(async ({ locals, request }) => {
	const { kind, as_of, seed } = jobRequest.parse(await jsonBody(request));
	const job = sharedRunner(readSettings(process.env)).submit(locals.actor, {
		kind,
		asOf: as_of,
		seed,
		createdAt: new Date().toISOString()
	});
	return Response.json(jobView(job, locals.locale), {
		status: 202,
		headers: { location: `/api/v1/jobs/${job.id}` }
	});
});
