/** SplitMix64 (Steele, Lea and Flood 2014): one word of state. */
let state: u64 = 0;

export function seed(low: u32, high: u32): void {
	state = ((<u64>high) << 32) | <u64>low;
}

/** Whole, in [0, below): the high half of a product, uniform but for a part in 2^32. */
export function randomBelow(below: u32): u32 {
	state += 0x9e3779b97f4a7c15;
	let bits = state;
	bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
	bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
	bits ^= bits >> 31;
	return <u32>(((bits >> 32) * (<u64>below)) >> 32);
}
