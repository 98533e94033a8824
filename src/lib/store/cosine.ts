/** Cosine of the angle between two vectors of one length, -1..1; 0 where one of them has no length. */
export function cosine(a: Float32Array, b: Float32Array): number {
	let dot = 0;
	let aa = 0;
	let bb = 0;
	for (let i = 0; i < a.length; i++) {
		dot += a[i] * b[i];
		aa += a[i] * a[i];
		bb += b[i] * b[i];
	}
	return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}
