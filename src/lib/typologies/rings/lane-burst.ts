/** Fewer consignments than this make no pattern in time. */
const LEAST = 3;
const LEAST_SPAN = 7;
/** Log-odds a nat of surprise is worth, and the surprise that honest trade reaches one time in five. */
const SLOPE = 0.6;
const USUAL = 1.2;
const MOST = 2;

/**
 * Log-odds by the days of a firm's dealings with a partner: fronts are used for a season, custom goes on. What is
 * compared is the span of `days` with the time the firm might have traded in: n of them spread at random fall within a
 * share q of it with probability about n q^(n-1) (scan statistic, Naus 1965).
 *
 * @param days ascending
 * @param window days the firm could have dealt in
 */
export function laneBurst(days: readonly number[], window: number): number {
	const n = days.length;
	if (n < LEAST) return 0;
	const span = Math.max(LEAST_SPAN, days[n - 1] - days[0]);
	const surprise = -Math.log(n) - (n - 1) * Math.log(Math.min(1, span / Math.max(window, span)));
	return Math.max(-1, Math.min(MOST, SLOPE * (surprise - USUAL)));
}
