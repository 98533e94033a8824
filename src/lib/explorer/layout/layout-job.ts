import type { LayoutProblem } from './layout-problem.ts';
import type { LayoutAnswer } from './layout-worker.ts';

/** A layout in a worker that must end: when this has passed, what there is stands. */
const TIME_BOX_MS = 20_000;
/** A layout quicker than this shows its end only; a slower one shows how it comes about, now and then. */
const PATIENCE_MS = 1_000;
const PICTURE_MS = 250;

export interface LayoutJob {
	/** Ends the layout; the places shown last stay. */
	stop(): void;
}

/**
 * Starts a layout in its own worker.
 * @param onPlaces places so far, interleaved x, y.
 * @param onEnd after the last places, after `stop`, or when the time is up.
 */
export function startLayout(
	problem: LayoutProblem,
	onPlaces: (places: Float64Array) => void,
	onEnd: (how: 'done' | 'stopped' | 'time-up' | 'failed') => void
): LayoutJob {
	const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
	let nextPicture = performance.now() + PATIENCE_MS;
	let ended = false;
	function end(how: 'done' | 'stopped' | 'time-up' | 'failed'): void {
		if (ended) return;
		ended = true;
		clearTimeout(timer);
		worker.terminate();
		onEnd(how);
	}
	const timer = setTimeout(() => end('time-up'), TIME_BOX_MS);
	worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
		if (ended) return;
		if (data.done || performance.now() > nextPicture) {
			onPlaces(data.places);
			nextPicture = performance.now() + PICTURE_MS;
		}
		if (data.done) end('done');
	};
	worker.onerror = () => end('failed');
	worker.postMessage(problem);
	return { stop: () => end('stopped') };
}
