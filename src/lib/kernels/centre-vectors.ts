/**
 * Takes the mean vector from every vector, in place; rows of zeros (nodes without a place in the graph) stay zeros.
 * Skip-gram leaves a large part that all vectors share, which makes any two look alike; without it cosines tell them
 * apart (Mu, Bhat and Viswanath, "All-but-the-Top", ICLR 2018).
 * @param vectors row-major, `dimensions` a row
 */
export function centreVectors(vectors: Float32Array, dimensions: number): void {
	const mean = new Float64Array(dimensions);
	const rows: number[] = [];
	for (let start = 0; start < vectors.length; start += dimensions) {
		const row = vectors.subarray(start, start + dimensions);
		if (row.every((value) => value === 0)) continue;
		rows.push(start);
		for (let d = 0; d < dimensions; d++) mean[d] += row[d];
	}
	for (const start of rows) {
		for (let d = 0; d < dimensions; d++) vectors[start + d] -= mean[d] / rows.length;
	}
}
