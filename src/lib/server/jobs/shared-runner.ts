import type { Settings } from '../settings.ts';
import { JobRunner } from './job-runner.ts';

let shared: JobRunner | undefined;

/** The one runner of a server process, so that two pages cannot start two heavy jobs at once. */
export function sharedRunner(settings: Settings): JobRunner {
	shared ??= new JobRunner(settings);
	return shared;
}
