/** Gives each distinct text a position, in order of first sight; `sorted` makes the order independent of that. */
export class Interner {
	private readonly positions = new Map<string, number>();

	get size(): number {
		return this.positions.size;
	}

	add(text: string): number {
		const known = this.positions.get(text);
		if (known !== undefined) return known;
		const position = this.positions.size;
		this.positions.set(text, position);
		return position;
	}

	find(text: string): number | undefined {
		return this.positions.get(text);
	}

	/** Texts by code unit, and the new position of each old one. */
	sorted(): { texts: string[]; remap: Int32Array } {
		const seen = [...this.positions.keys()];
		const order = seen.map((_, i) => i).sort((i, j) => compareText(seen[i], seen[j]));
		const remap = new Int32Array(seen.length);
		order.forEach((old, position) => (remap[old] = position));
		return { texts: order.map((i) => seen[i]), remap };
	}
}

export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** New positions for a column of old ones; negative ones (no row) stay as they are. */
export function remapped(column: readonly number[], order: ArrayLike<number>, remap: Int32Array): Int32Array {
	const out = new Int32Array(order.length);
	for (let i = 0; i < order.length; i++) {
		const old = column[order[i]];
		out[i] = old < 0 ? old : remap[old];
	}
	return out;
}
