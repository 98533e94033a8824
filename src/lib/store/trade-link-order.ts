import { refKey } from '#lib/domain/graph.ts';
import { compareCodePoints, compareRefs } from './code-point-order.ts';
import type { TradeLink } from './graph-store.ts';

/** One link has one key, from whichever of its ends it was found. */
export function linkKey(link: TradeLink): string {
	return `${link.type}|${refKey(link.from)}|${refKey(link.to)}`;
}

/** The order of `tradeLinks`: most shipments first, then type and ends. */
export function byStrength(a: TradeLink, b: TradeLink): number {
	return (
		b.shipments - a.shipments ||
		compareCodePoints(a.type, b.type) ||
		compareRefs(a.from, b.from) ||
		compareRefs(a.to, b.to)
	);
}
