import { mixedBits } from '#lib/kernels/mixed-bits.ts';

/**
 * 16 hexadecimal digits of any JSON value, whatever the order of its keys (FNV-1a with MurmurHash3's finaliser, two
 * seeds). It tells values apart; it is no seal against forgery.
 */
export function canonicalHash(value: unknown): string {
	const text = JSON.stringify(value, (_, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
	return [0x811c9dc5, 0x9e3779b1].map((seed) => hex(fnv(text, seed))).join('');
}

function fnv(text: string, seed: number): number {
	let h = seed;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return mixedBits(h);
}

function hex(h: number): string {
	return (h >>> 0).toString(16).padStart(8, '0');
}
