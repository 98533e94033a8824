import { jobView } from '#lib/server/http/job-view.ts';
import { apiRoute } from '#lib/server/http/problem.ts';
import { sharedRunner } from '#lib/server/jobs/shared-runner.ts';
import { readSettings } from '#lib/server/settings.ts';

export const GET = apiRoute(({ locals, params }) =>
	Response.json(jobView(sharedRunner(readSettings(process.env)).get(params.id ?? ''), locals.locale))
);

/** Asks the job to stop; the answer shows where it stands. */
export const DELETE = apiRoute(({ locals, params }) =>
	Response.json(jobView(sharedRunner(readSettings(process.env)).cancel(params.id ?? ''), locals.locale), {
		status: 202
	})
);
