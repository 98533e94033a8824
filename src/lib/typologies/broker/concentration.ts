/** Part of the declarations that the shortest window must hold: the rest may be cover, before and after. */
const CORE = 0.7;
/** Numbers of declarations that are compared with each other; fewer than two have no spread. */
const CLASSES = [2, 3, 4, 7, 13, 30];
/** Exponent of the calibrator of p-values: the smaller, the more a rare one counts (Shafer, Shen, Vereshchagin and Vovk 2011). */
const EPSILON = 0.3;

/**
 * Log-likelihood ratio (nats) of each series of days being a campaign rather than a habit: how short the window is
 * that holds most of it, ranked among series of as many declarations, so that no day count need be set. A p-value u
 * becomes the Bayes factor EPSILON · u^(EPSILON - 1).
 * @param series days in order of time
 */
export function campaignRatios(series: readonly (readonly number[])[]): number[] {
	const windows = series.map(coreWindow);
	const byClass = new Map<number, number[]>();
	series.forEach((days, i) => {
		const list = byClass.get(classOf(days.length));
		if (list) list.push(windows[i]);
		else byClass.set(classOf(days.length), [windows[i]]);
	});
	for (const list of byClass.values()) list.sort((x, y) => x - y);
	return series.map((days, i) => {
		// A single declaration is no campaign.
		if (days.length < CLASSES[0]) return Math.log(EPSILON);
		const peers = byClass.get(classOf(days.length)) ?? [];
		const u = upperBound(peers, windows[i]) / peers.length;
		return Math.log(EPSILON) + (EPSILON - 1) * Math.log(Math.max(u, 1 / peers.length));
	});
}

/** Days of the shortest window that holds the core of a series. */
export function coreWindow(days: readonly number[]): number {
	const held = Math.max(2, Math.ceil(CORE * days.length));
	let best = Infinity;
	for (let i = 0; i + held <= days.length; i++) best = Math.min(best, days[i + held - 1] - days[i]);
	return best;
}

function classOf(count: number): number {
	return CLASSES.findLastIndex((least) => count >= least);
}

/** How many are at most `value`. */
function upperBound(sorted: readonly number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle] <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
