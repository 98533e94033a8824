import type { Progress, TaskOptions } from '#lib/domain/task.ts';
import { flagSignal } from './flag-signal.ts';
import type { CancelFlag } from './flag-signal.ts';

const REPORT_EVERY_MS = 100;

/** Task options for a worker: its signal is a flag that another thread raises, its reports are thinned out on their way. */
export function polledTask(
	cancel: CancelFlag,
	report: (progress: Progress) => void,
	now: () => number
): Required<TaskOptions> {
	let reported = -Infinity;
	let stage = '';
	return {
		signal: flagSignal(cancel),
		onProgress(progress) {
			const time = now();
			if (progress.stage === stage && time - reported < REPORT_EVERY_MS && progress.done < progress.total)
				return;
			stage = progress.stage;
			reported = time;
			report(progress);
		}
	};
}
