/** What is left after so many days of a quantity that halves every `halfLife` days. */
export function decay(days: number, halfLife: number): number {
	return days <= 0 ? 1 : Math.exp((-Math.LN2 * days) / halfLife);
}
