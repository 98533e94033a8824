/** A loop: `every` calls a function for each number, and there may be hundreds of millions. */
export function allFinite(values: Float32Array | Float64Array): boolean {
	for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
	return true;
}
