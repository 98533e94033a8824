/** The finaliser of MurmurHash3: 32 bits, each of which hangs on all of those given. */
export function mixedBits(h: number): number {
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
