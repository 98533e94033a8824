/** Free space kept between two marks, in layout units. */
const GAP = 4;
const PASSES = 40;

/**
 * Pushes overlapping discs apart, in place, by a grid of cells and a bounded number of passes. Deterministic, which
 * the usual noverlap is not (it jitters at random): the angle at which coincident discs part is that of their index.
 */
export function removeOverlaps(places: Float64Array, radii: Float64Array, fixed: Uint8Array): void {
	const count = radii.length;
	let widest = 0;
	for (const radius of radii) widest = Math.max(widest, radius);
	const cell = 2 * widest + GAP;
	for (let pass = 0; pass < PASSES; pass++) {
		const grid = gridOf(places, count, cell);
		let moved = false;
		for (let i = 0; i < count; i++) {
			const column = Math.floor(places[2 * i]! / cell);
			const row = Math.floor(places[2 * i + 1]! / cell);
			for (let c = column - 1; c <= column + 1; c++) {
				for (let r = row - 1; r <= row + 1; r++) {
					for (const j of grid.get(cellKey(c, r)) ?? []) {
						if (j > i && part(places, radii, fixed, i, j)) moved = true;
					}
				}
			}
		}
		if (!moved) return;
	}
}

/** One number for a cell; two cells share one only if a million rows lie between them. */
function cellKey(column: number, row: number): number {
	return column * 2 ** 20 + row;
}

function gridOf(places: Float64Array, count: number, cell: number): Map<number, number[]> {
	const grid = new Map<number, number[]>();
	for (let i = 0; i < count; i++) {
		const key = cellKey(Math.floor(places[2 * i]! / cell), Math.floor(places[2 * i + 1]! / cell));
		const inhabitants = grid.get(key);
		if (inhabitants) inhabitants.push(i);
		else grid.set(key, [i]);
	}
	return grid;
}

function part(places: Float64Array, radii: Float64Array, fixed: Uint8Array, i: number, j: number): boolean {
	if (fixed[i] && fixed[j]) return false;
	const dx = places[2 * j]! - places[2 * i]!;
	const dy = places[2 * j + 1]! - places[2 * i + 1]!;
	const distance = Math.hypot(dx, dy);
	const overlap = radii[i]! + radii[j]! + GAP - distance;
	if (overlap <= 1e-6) return false;
	const angle = distance > 1e-9 ? Math.atan2(dy, dx) : j * 2.399963;
	const shareOfI = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
	places[2 * i]! -= Math.cos(angle) * overlap * shareOfI;
	places[2 * i + 1]! -= Math.sin(angle) * overlap * shareOfI;
	places[2 * j]! += Math.cos(angle) * overlap * (1 - shareOfI);
	places[2 * j + 1]! += Math.sin(angle) * overlap * (1 - shareOfI);
	return true;
}
