import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/** HS heading (4 digits) and subheading (6 digits) of each code as numbers; codes that join later are read then. */
export class GoodsCodes {
	private readonly codes: readonly string[];
	private readonly subheadings: number[] = [];

	constructor({ items }: TradeTables) {
		this.codes = items.hsCodes;
	}

	subheading(hs: number): number {
		for (let next = this.subheadings.length; next <= hs; next++) {
			this.subheadings.push(Number(this.codes[next].slice(0, 6)));
		}
		return this.subheadings[hs];
	}

	heading(hs: number): number {
		return Math.floor(this.subheading(hs) / 100);
	}
}
