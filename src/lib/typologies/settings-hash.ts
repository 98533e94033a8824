import { mixedBits } from '#lib/kernels/mixed-bits.ts';

/**
 * 16 hexadecimal digits of nested records of numbers, whatever the order of their keys. It tells settings apart; it
 * is no seal against forgery.
 */
export function settingsHash(settings: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
	const text = JSON.stringify(
		sorted(settings).map(([id, values]) => [id, sorted(values)]) satisfies [string, [string, number][]][]
	);
	return [0x811c9dc5, 0x9e3779b1].map((seed) => hex(fnv(text, seed))).join('');
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
	return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function fnv(text: string, seed: number): number {
	let h = seed;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return mixedBits(h);
}

function hex(h: number): string {
	return (h >>> 0).toString(16).padStart(8, '0');
}
