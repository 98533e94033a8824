import type { LayoutProblem } from './layout-problem.ts';
import type { LayoutAnswer } from './layout-worker.ts';

/**
 * A layout must end: when this has passed, what there is stands. Its rounds are bounded (see `roundsFor`) so that even
 * a machine several times slower than most comes to the end of them, and to the same picture.
 */
const TIME_BOX_MS = 60_000;
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
	/** Pictures never queue up: the next one waits until the last is on the screen. */
	function show(places: Float64Array): void {
		onPlaces(places);
		nextPicture = Infinity;
		requestAnimationFrame(() => setTimeout(() => (nextPicture = performance.now() + PICTURE_MS)));
	}
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
		if (data.done || performance.now() > nextPicture) show(data.places);
		if (data.done) end('done');
	};
	worker.onerror = () => end('failed');
	worker.postMessage(problem);
	return { stop: () => end('stopped') };
}
