/**
 * The three small matrix products of a skip-gram step, all inside one array: each typed array costs V8 two
 * registers and each access a bounds check, so one array and blocks of two by three rows make plain JavaScript
 * several times as fast as the loops one would write first.
 *
 * Rows are `d` long and named by where they begin. `as` has an even number of rows, `bs` a multiple of three;
 * `matrix` is where their as.length × bs.length numbers begin. A row may be named twice.
 */

/** matrix[i][j] = as[i] · bs[j] */
export function multiply(
	h: Float64Array,
	as: Uint32Array,
	bs: Uint32Array,
	aRows: number,
	bRows: number,
	matrix: number,
	d: number
): void {
	for (let i = 0; i < aRows; i += 2) {
		const dx = (as[i + 1] - as[i]) | 0;
		for (let j = 0; j < bRows; j += 3) {
			const dy1 = (bs[j + 1] - bs[j]) | 0;
			const dy2 = (bs[j + 2] - bs[j]) | 0;
			let s00 = 0;
			let s01 = 0;
			let s02 = 0;
			let s10 = 0;
			let s11 = 0;
			let s12 = 0;
			let x = as[i] | 0;
			let y = bs[j] | 0;
			for (const end = x + d; x < end; x++, y++) {
				const x0 = h[x];
				const x1 = h[x + dx];
				const y0 = h[y];
				const y1 = h[y + dy1];
				const y2 = h[y + dy2];
				s00 += x0 * y0;
				s01 += x0 * y1;
				s02 += x0 * y2;
				s10 += x1 * y0;
				s11 += x1 * y1;
				s12 += x1 * y2;
			}
			const at = matrix + i * bRows + j;
			h[at] = s00;
			h[at + 1] = s01;
			h[at + 2] = s02;
			h[at + bRows] = s10;
			h[at + bRows + 1] = s11;
			h[at + bRows + 2] = s12;
		}
	}
}

/** as[i] += matrix[i] · bs, row by row: a row named twice gets both. */
export function addToRows(
	h: Float64Array,
	as: Uint32Array,
	bs: Uint32Array,
	aRows: number,
	bRows: number,
	matrix: number,
	d: number
): void {
	for (let i = 0; i < aRows; i += 2) {
		const dx = (as[i + 1] - as[i]) | 0;
		for (let j = 0; j < bRows; j += 3) {
			const dy1 = (bs[j + 1] - bs[j]) | 0;
			const dy2 = (bs[j + 2] - bs[j]) | 0;
			const at = matrix + i * bRows + j;
			const e00 = h[at];
			const e01 = h[at + 1];
			const e02 = h[at + 2];
			const e10 = h[at + bRows];
			const e11 = h[at + bRows + 1];
			const e12 = h[at + bRows + 2];
			let x = as[i] | 0;
			let y = bs[j] | 0;
			for (const end = x + d; x < end; x++, y++) {
				const y0 = h[y];
				const y1 = h[y + dy1];
				const y2 = h[y + dy2];
				h[x] += e00 * y0 + e01 * y1 + e02 * y2;
				h[x + dx] += e10 * y0 + e11 * y1 + e12 * y2;
			}
		}
	}
}

/** bs[j] += matrixᵀ[j] · as, row by row: a row named twice gets both. */
export function addToColumns(
	h: Float64Array,
	as: Uint32Array,
	bs: Uint32Array,
	aRows: number,
	bRows: number,
	matrix: number,
	d: number
): void {
	for (let i = 0; i < aRows; i += 2) {
		const dx = (as[i + 1] - as[i]) | 0;
		for (let j = 0; j < bRows; j += 3) {
			const dy1 = (bs[j + 1] - bs[j]) | 0;
			const dy2 = (bs[j + 2] - bs[j]) | 0;
			const at = matrix + i * bRows + j;
			const e00 = h[at];
			const e01 = h[at + 1];
			const e02 = h[at + 2];
			const e10 = h[at + bRows];
			const e11 = h[at + bRows + 1];
			const e12 = h[at + bRows + 2];
			let x = as[i] | 0;
			let y = bs[j] | 0;
			for (const end = x + d; x < end; x++, y++) {
				const x0 = h[x];
				const x1 = h[x + dx];
				h[y] += e00 * x0 + e10 * x1;
				h[y + dy1] += e01 * x0 + e11 * x1;
				h[y + dy2] += e02 * x0 + e12 * x1;
			}
		}
	}
}
