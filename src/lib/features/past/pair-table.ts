import { NONE } from '#lib/analysis/trade-tables.ts';

const START = 1024;

/**
 * Numbers pairs of positions in order of their first sight, so that what is known of a pair lies in typed arrays by that
 * number: a Map would take five times the memory (open addressing with linear probing; Knuth, TAOCP 3, 6.4).
 */
export class PairTable {
	/** Pairs seen. */
	length = 0;
	/** Entry + 1 of each slot, 0 for free. */
	private slots = new Int32Array(START);
	private first = new Int32Array(START / 2);
	private second = new Int32Array(START / 2);

	firstOf(entry: number): number {
		return this.first[entry];
	}

	secondOf(entry: number): number {
		return this.second[entry];
	}

	/** Entry of a pair, NONE if it was never added. */
	find(a: number, b: number): number {
		const mask = this.slots.length - 1;
		for (let slot = hash(a, b) & mask; ; slot = (slot + 1) & mask) {
			const entry = this.slots[slot] - 1;
			if (entry === -1) return NONE;
			if (this.first[entry] === a && this.second[entry] === b) return entry;
		}
	}

	/** Entry of a pair, the next number if it is new. */
	add(a: number, b: number): number {
		const known = this.find(a, b);
		if (known !== NONE) return known;
		if (this.length === this.first.length) this.grow();
		const entry = this.length++;
		this.first[entry] = a;
		this.second[entry] = b;
		this.place(entry);
		return entry;
	}

	private place(entry: number): void {
		const mask = this.slots.length - 1;
		let slot = hash(this.first[entry], this.second[entry]) & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		this.slots[slot] = entry + 1;
	}

	private grow(): void {
		const size = 2 * this.first.length;
		const [first, second] = [new Int32Array(size), new Int32Array(size)];
		first.set(this.first);
		second.set(this.second);
		[this.first, this.second] = [first, second];
		this.slots = new Int32Array(2 * size);
		for (let entry = 0; entry < this.length; entry++) this.place(entry);
	}
}

/** Mixes both halves (the finaliser of MurmurHash3; Appleby 2011). */
function hash(a: number, b: number): number {
	let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
