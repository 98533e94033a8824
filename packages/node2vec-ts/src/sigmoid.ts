/** Beyond this the sigmoid is flat to seven decimals. */
const CLIP = 16;
const STEPS = 8192;

/** Sigmoid at evenly spaced points of [-CLIP, CLIP]; read by linear interpolation the error is under 1e-6. */
const TABLE = Float64Array.from(
	{ length: STEPS + 2 },
	(_, i) => 1 / (1 + Math.exp(CLIP - (2 * CLIP * i) / STEPS))
);

export function sigmoid(x: number): number {
	if (x >= CLIP) return 1;
	if (x <= -CLIP) return 0;
	const position = ((x + CLIP) * STEPS) / (2 * CLIP);
	const index = position | 0;
	return TABLE[index] + (position - index) * (TABLE[index + 1] - TABLE[index]);
}
