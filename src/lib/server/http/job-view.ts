import type { JobState } from '#lib/server/jobs/job.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';

/** A job as the API shows it: without its result, which is in the store, and with its failure in words. */
export interface JobView extends Omit<JobState, 'result' | 'error'> {
	error: { key: string; message: string } | null;
}

export function jobView(job: JobState, locale: Locale): JobView {
	const { result: _, error, ...rest } = job;
	return {
		...rest,
		error: error && { key: error.key, message: translate(locale, `error.${error.key}`, error.params) }
	};
}
