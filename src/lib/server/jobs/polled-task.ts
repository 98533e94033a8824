import type { Progress, TaskOptions } from '#lib/domain/task.ts';

const REPORT_EVERY_MS = 100;

/**
 * Task options for a worker that computes without a pause, so that no message could reach it: each report of
 * progress looks at the shared cancel flag, and reports are thinned out on their way.
 */
export function polledTask(
	cancel: Int32Array,
	report: (progress: Progress) => void,
	now: () => number
): Required<TaskOptions> {
	const controller = new AbortController();
	let reported = -Infinity;
	let stage = '';
	return {
		signal: controller.signal,
		onProgress(progress) {
			if (Atomics.load(cancel, 0) !== 0) controller.abort();
			const time = now();
			if (progress.stage === stage && time - reported < REPORT_EVERY_MS && progress.done < progress.total)
				return;
			stage = progress.stage;
			reported = time;
			report(progress);
		}
	};
}
