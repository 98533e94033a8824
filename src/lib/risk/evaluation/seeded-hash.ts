/**
 * A number in 0 .. 2^32 - 1 from a seed and a text: FNV-1a with MurmurHash3's finaliser. Draws that must not hang on
 * the order of rows (ties, random baselines) are made with it.
 */
export function seededHash(seed: number, text: string): number {
	let h = 0x811c9dc5 ^ Math.imul(seed | 0, 0x9e3779b1);
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
