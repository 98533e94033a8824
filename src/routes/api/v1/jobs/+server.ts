import { jobView } from '#lib/server/http/job-view.ts';
import { listJobs, startJob } from '#lib/server/http/operations/job-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';
import { sharedRunner } from '#lib/server/jobs/shared-runner.ts';
import { readSettings } from '#lib/server/settings.ts';

export const GET = serveOperation(listJobs, (_, { locals }) => ({
	jobs: sharedRunner(readSettings(process.env))
		.list()
		.map((job) => jobView(job, locals.locale))
}));

export const POST = serveOperation(startJob, ({ body: { kind, as_of, seed } }, { locals }) => {
	const job = sharedRunner(readSettings(process.env)).submit(locals.actor, {
		kind,
		asOf: as_of,
		seed,
		createdAt: new Date().toISOString()
	});
	return Response.json(jobView(job, locals.locale), {
		status: startJob.answer.status,
		headers: { location: `/api/v1/jobs/${job.id}` }
	});
});
