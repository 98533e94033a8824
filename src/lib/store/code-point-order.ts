import type { NodeRef } from '#lib/domain/graph.ts';

/**
 * Orders text by code point, as both stores do (UTF-8 bytes in SQLite, code points in Neo4j). The `<` of JavaScript
 * compares UTF-16 units, which puts an emoji before U+FF21.
 */
export function compareCodePoints(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const x = a.charCodeAt(i);
		const y = b.charCodeAt(i);
		if (x !== y) return fixSurrogate(x) - fixSurrogate(y);
	}
	return a.length - b.length;
}

/** Lifts surrogates above the rest of the basic plane: any pair of them stands for a higher code point. */
function fixSurrogate(unit: number): number {
	return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** By label, then id. */
export function compareRefs(a: NodeRef, b: NodeRef): number {
	return compareCodePoints(a.label, b.label) || compareCodePoints(a.id, b.id);
}
