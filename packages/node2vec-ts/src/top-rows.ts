/** A row and how alike it is. */
export interface ScoredRow {
	row: number;
	/** Cosine, -1 to 1. */
	similarity: number;
}

/** Keeps the best `capacity` of the rows offered, ties by the smaller row: a heap whose root is the worst kept. */
export class TopRows {
	readonly #capacity: number;
	readonly #kept: ScoredRow[] = [];

	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	offer(row: number, similarity: number): void {
		const kept = this.#kept;
		const candidate = { row, similarity };
		if (kept.length < this.#capacity) {
			kept.push(candidate);
			this.#rise(kept.length - 1);
		} else if (kept.length > 0 && isWorse(kept[0], candidate)) {
			kept[0] = candidate;
			this.#sink();
		}
	}

	/** What the similarity of a later row must exceed to be kept; -Infinity while there is room. */
	get threshold(): number {
		return this.#kept.length < this.#capacity ? -Infinity : (this.#kept[0]?.similarity ?? Infinity);
	}

	/** Best first. */
	sorted(): ScoredRow[] {
		return this.#kept.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
	}

	#rise(place: number): void {
		const kept = this.#kept;
		while (place > 0) {
			const parent = (place - 1) >> 1;
			if (!isWorse(kept[place], kept[parent])) return;
			[kept[place], kept[parent]] = [kept[parent], kept[place]];
			place = parent;
		}
	}

	#sink(): void {
		const kept = this.#kept;
		let place = 0;
		for (;;) {
			const left = 2 * place + 1;
			let worst = place;
			if (left < kept.length && isWorse(kept[left], kept[worst])) worst = left;
			if (left + 1 < kept.length && isWorse(kept[left + 1], kept[worst])) worst = left + 1;
			if (worst === place) return;
			[kept[place], kept[worst]] = [kept[worst], kept[place]];
			place = worst;
		}
	}
}

function isWorse(a: ScoredRow, b: ScoredRow): boolean {
	return a.similarity < b.similarity || (a.similarity === b.similarity && a.row > b.row);
}
