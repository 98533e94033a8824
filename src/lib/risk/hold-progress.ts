import type { Progress, TaskOptions } from '#lib/domain/task.ts';

/**
 * Stages are told one after the other. What work beside an earlier stage reports is held back until that stage is
 * over and `release` is called.
 */
export function holdProgress(onProgress: TaskOptions['onProgress']) {
	let latest: Progress | undefined;
	let released = false;
	return {
		onProgress: (progress: Progress) => {
			latest = progress;
			if (released) onProgress?.(progress);
		},
		release: () => {
			released = true;
			if (latest) onProgress?.(latest);
		}
	};
}
