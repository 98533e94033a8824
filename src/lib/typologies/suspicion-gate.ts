/**
 * What clean firms share binds them less, yet it binds: from .2 to 1.
 * @param a surprise of the one, in log-odds over its like; `b` that of the other
 */
export function suspicionGate(a: number, b: number): number {
	const open = (surprise: number) => 1 / (1 + Math.exp(-2 * (surprise - 0.4)));
	return 0.2 + 0.8 * Math.sqrt(open(a) * open(b));
}
