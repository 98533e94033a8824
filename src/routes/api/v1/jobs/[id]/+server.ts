import { jobView } from '#lib/server/http/job-view.ts';
import { cancelJob, readJob } from '#lib/server/http/operations/job-operations.ts';
import { serveOperation } from '#lib/server/http/serve-operation.ts';
import { sharedRunner } from '#lib/server/jobs/shared-runner.ts';
import { readSettings } from '#lib/server/settings.ts';

export const GET = serveOperation(readJob, ({ params }, { locals }) =>
	jobView(sharedRunner(readSettings(process.env)).get(params.id), locals.locale)
);

/** Asks the job to stop; the answer shows where it stands. */
export const DELETE = serveOperation(cancelJob, ({ params }, { locals }) =>
	jobView(sharedRunner(readSettings(process.env)).cancel(params.id), locals.locale)
);
