const f = Math.fround;
const CLIP = 24;
const MINUS_LOG2E = f(-1.44269504);
const ROUND = 12_582_912;
const P0 = f(1.5353361883195e-4);
const P1 = f(1.339887440266574e-3);
const P2 = f(9.61843735767464e-3);
const P3 = f(5.550332471162809e-2);
const P4 = f(2.402264791363012e-1);
const P5 = f(6.931472028550421e-1);

/** The twin of assembly/sigmoid.ts, in single precision at every step. */
export function sigmoid(x: number): number {
	const clipped = Math.max(-CLIP, Math.min(CLIP, x));
	const t = f(clipped * MINUS_LOG2E);
	const whole = f(f(t + ROUND) - ROUND);
	const rest = f(t - whole);
	let p = f(f(P0 * rest) + P1);
	p = f(f(p * rest) + P2);
	p = f(f(p * rest) + P3);
	p = f(f(p * rest) + P4);
	p = f(f(p * rest) + P5);
	p = f(f(p * rest) + 1);
	// A power of two: exact.
	return f(1 / f(1 + f(p * 2 ** whole)));
}
