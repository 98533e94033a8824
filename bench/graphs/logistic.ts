/** Of the weights, not of the intercept: half their squared length is added to the loss. */
const RIDGE = 1;
const MOST_STEPS = 25;
const SMALL_STEP = 1e-6;

export interface Logistic {
	weights: Float64Array;
	intercept: number;
}

/**
 * Ridge logistic regression by Newton's method.
 * @param features row-major, `width` columns; @param truth 0 or 1 a row
 */
export function fitLogistic(features: Float64Array, width: number, truth: Uint8Array): Logistic {
	const size = width + 1;
	const beta = new Float64Array(size);
	const row = new Float64Array(size).fill(1);
	for (let step = 0; step < MOST_STEPS; step++) {
		const hessian = new Float64Array(size * size);
		const gradient = new Float64Array(size);
		for (let k = 0; k < width; k++) {
			hessian[k * size + k] = RIDGE;
			gradient[k] = -RIDGE * beta[k];
		}
		for (let i = 0; i < truth.length; i++) {
			row.set(features.subarray(i * width, (i + 1) * width));
			const p = 1 / (1 + Math.exp(-dot(row, beta)));
			const curvature = p * (1 - p);
			for (let a = 0; a < size; a++) {
				gradient[a] += (truth[i] - p) * row[a];
				const scaled = curvature * row[a];
				for (let b = 0; b <= a; b++) hessian[a * size + b] += scaled * row[b];
			}
		}
		const change = solveSymmetric(hessian, gradient);
		for (let a = 0; a < size; a++) beta[a] += change[a];
		if (change.every((by) => Math.abs(by) < SMALL_STEP)) break;
	}
	return { weights: beta.slice(0, width), intercept: beta[width] };
}

/** The linear score of row `i`. */
export function logit({ weights, intercept }: Logistic, features: Float64Array, i: number): number {
	const width = weights.length;
	return intercept + dot(features.subarray(i * width, (i + 1) * width), weights);
}

/** By Cholesky's factor; `matrix` holds the lower half and is used up. */
function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
	const n = right.length;
	const x = right.slice();
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i * n + j];
			for (let k = 0; k < j; k++) rest -= matrix[i * n + k] * matrix[j * n + k];
			matrix[i * n + j] = i === j ? Math.sqrt(rest) : rest / matrix[j * n + j];
		}
	}
	for (let i = 0; i < n; i++) {
		for (let k = 0; k < i; k++) x[i] -= matrix[i * n + k] * x[k];
		x[i] /= matrix[i * n + i];
	}
	for (let i = n - 1; i >= 0; i--) {
		for (let k = i + 1; k < n; k++) x[i] -= matrix[k * n + i] * x[k];
		x[i] /= matrix[i * n + i];
	}
	return x;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
	return sum;
}
