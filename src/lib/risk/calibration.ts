/** Outcomes below which the weights stay as they are set. */
const ENOUGH = 300;
/** New outcomes, as a share of those known, that make a new fit worth while. */
const GROWTH = 0.1;
/** Standard deviation of the belief that a weight is right as set (factor 1). */
const DOUBT = 0.4;
const STEPS = 8;

/**
 * Fits one factor a signal to the outcomes known so far: logistic regression on the signals' log-odds, drawn to 1 by
 * a Gaussian prior, so that few outcomes change little (maximum a posteriori, by Newton's method). Offences that
 * several signals count are so counted once.
 */
export class Calibration {
	/** Multiplies each signal's log-odds. */
	readonly factors: Float64Array;
	private readonly rows: Float64Array[] = [];
	private readonly outcomes: number[] = [];
	private fitted = 0;
	private readonly most: Float64Array;

	/** @param most highest factor of each signal; the lowest is 0, since no sign speaks for innocence by being there. */
	constructor(most: Float64Array) {
		this.most = most;
		this.factors = new Float64Array(most.length).fill(1);
	}

	/** @param row log-odds of the signals at the declaration, before any factor. */
	add(row: Float64Array, offence: boolean): void {
		this.rows.push(row);
		this.outcomes.push(offence ? 1 : 0);
	}

	fit(): void {
		if (this.rows.length < Math.max(ENOUGH, this.fitted * (1 + GROWTH))) return;
		this.fitted = this.rows.length;
		const size = this.factors.length + 1;
		const beta = Float64Array.from({ length: size }, (_, k) =>
			k === 0 ? this.startingPoint() : this.factors[k - 1]
		);
		for (let step = 0; step < STEPS; step++) {
			const { gradient, hessian } = this.slopes(beta);
			const move = solve(hessian, gradient, size);
			for (let k = 0; k < size; k++) beta[k] += move[k];
		}
		for (let k = 0; k < this.factors.length; k++) {
			this.factors[k] = Math.max(0, Math.min(this.most[k], beta[k + 1]));
		}
	}

	private startingPoint(): number {
		const offences = this.outcomes.reduce((sum, y) => sum + y, 0);
		return Math.log((offences + 1) / (this.outcomes.length - offences + 1));
	}

	/** Gradient of the log posterior, and minus its Hessian (row-major). */
	private slopes(beta: Float64Array): { gradient: Float64Array; hessian: Float64Array } {
		const size = beta.length;
		const gradient = new Float64Array(size);
		const hessian = new Float64Array(size * size);
		for (let i = 0; i < this.rows.length; i++) {
			const row = this.rows[i];
			let logOdds = beta[0];
			for (let k = 1; k < size; k++) logOdds += beta[k] * row[k - 1];
			const p = 1 / (1 + Math.exp(-logOdds));
			const weight = p * (1 - p);
			for (let k = 0; k < size; k++) {
				const x = k === 0 ? 1 : row[k - 1];
				if (x === 0) continue;
				gradient[k] += (this.outcomes[i] - p) * x;
				for (let j = 0; j <= k; j++) hessian[k * size + j] += weight * x * (j === 0 ? 1 : row[j - 1]);
			}
		}
		hessian[0] += 1e-6;
		for (let k = 1; k < size; k++) {
			gradient[k] -= (beta[k] - 1) / DOUBT ** 2;
			hessian[k * size + k] += 1 / DOUBT ** 2;
		}
		return { gradient, hessian };
	}
}

/** Solves the symmetric positive definite system whose lower triangle is given, by Cholesky. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
	const lower = matrix.slice();
	for (let i = 0; i < size; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = lower[i * size + j];
			for (let k = 0; k < j; k++) sum -= lower[i * size + k] * lower[j * size + k];
			lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j];
		}
	}
	const x = right.slice();
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < i; k++) x[i] -= lower[i * size + k] * x[k];
		x[i] /= lower[i * size + i];
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let k = i + 1; k < size; k++) x[i] -= lower[k * size + i] * x[k];
		x[i] /= lower[i * size + i];
	}
	return x;
}
