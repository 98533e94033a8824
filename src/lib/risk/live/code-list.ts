import { NONE } from '#lib/analysis/trade-tables.ts';

/** A list of codes that columns name by position, and the way back. */
export class CodeList {
	private readonly texts: string[];
	private readonly positions: Map<string, number>;

	/** @param texts grows, and shrinks, in place. */
	constructor(texts: string[]) {
		this.texts = texts;
		this.positions = new Map(texts.map((text, i) => [text, i]));
	}

	get length(): number {
		return this.texts.length;
	}

	/** Position of a code, which is added where it is new; NONE for none. */
	add(text: string | null): number {
		if (text === null) return NONE;
		const known = this.positions.get(text);
		if (known !== undefined) return known;
		this.positions.set(text, this.texts.length);
		return this.texts.push(text) - 1;
	}

	find(text: string): number {
		return this.positions.get(text) ?? NONE;
	}

	/** Takes away what was added last. */
	truncate(length: number): void {
		while (this.texts.length > length) this.positions.delete(this.texts.pop() as string);
	}
}
