import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Party } from '#lib/features/past/outcome-state.ts';
import type { ShipmentLists } from './shipment-lists.ts';
import type { Evidence } from './typology.ts';

export interface Attached {
	entity: number;
	/** Firms of the group that deal with it, and their shipments with it. */
	firms: number;
	shipments: number;
}

/** Firms of the group a partner must serve: one customer alone says nothing of the two. */
const LEAST_FIRMS = 2;
/** Part of the partner's suspicious trade that must be with the group, so that honest customers do not shield it. */
const LEAST_SHARE = 0.5;
/** Suspicion that counts: beyond what an average shipment has. */
const FLOOR = 0.15;

/**
 * Suppliers or consignees that belong to a group of firms: two or more of the firms deal with them, and most of what
 * is suspicious about their trade is with the group.
 */
export function attachPartners(
	{ past, suspicion }: Evidence,
	role: Party,
	lists: { importers: ShipmentLists; partners: ShipmentLists },
	firms: readonly number[],
	most: number
): Attached[] {
	const { shipments } = past.tables;
	const inside = new Set(firms);
	const dealings = new Map<number, { firms: Set<number>; shipments: number; mass: number }>();
	for (const firm of firms) {
		for (const s of lists.importers.of(firm)) {
			const partner = shipments[role][s];
			if (partner === NONE || inside.has(partner)) continue;
			const dealing = dealings.get(partner) ?? { firms: new Set(), shipments: 0, mass: 0 };
			dealings.set(partner, dealing);
			dealing.firms.add(firm);
			dealing.shipments++;
			dealing.mass += Math.max(0, suspicion[s] - FLOOR);
		}
	}
	const found: (Attached & { mass: number })[] = [];
	for (const [entity, dealing] of dealings) {
		if (dealing.firms.size < LEAST_FIRMS || dealing.mass === 0) continue;
		let all = 0;
		for (const s of lists.partners.of(entity)) all += Math.max(0, suspicion[s] - FLOOR);
		if (dealing.mass < LEAST_SHARE * all) continue;
		found.push({ entity, firms: dealing.firms.size, shipments: dealing.shipments, mass: dealing.mass });
	}
	return found.sort((x, y) => y.mass - x.mass || x.entity - y.entity).slice(0, most);
}
