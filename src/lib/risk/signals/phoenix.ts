import { isoOf } from '#lib/domain/day.ts';
import { NONE, NO_DAY } from '#lib/analysis/trade-tables.ts';
import { birthDay, declarantAge } from '#lib/features/past/firm-age.ts';
import type { Past } from '#lib/features/past/past.ts';
import { entityName, entityRef, identifierRef } from '#lib/features/evidence.ts';
import type { Explanation, Signal } from './signal.ts';

const DISSOLVED = 2;
const YOUNG_DAYS = 540;
/** The new firm appears within this of the old one's end, before (prepared) or after it. */
const WINDOW = 180;

/** A young firm takes over from one that was dissolved: two or more things in common, and like goods. */
export function phoenix(past: Past): Signal {
	const { tables, ties, trade } = past;
	const { entities, shipments } = tables;

	function* ashes(s: number): Generator<{ old: number; shared: number; alike: number; identifier: number }> {
		const importer = shipments.importer[s];
		const age = declarantAge(entities, importer, past.day);
		if (age > YOUNG_DAYS) return;
		const born = past.day - age;
		for (const { entity: old, shared, identifier } of ties.neighbours(importer)) {
			const end = entities.statusDay[old];
			if (entities.status[old] !== DISSOLVED || end === NO_DAY || end >= past.day) continue;
			if (Math.abs(born - end) > WINDOW || !(birthDay(entities, old, past.day) < born)) continue;
			const common = shared + commonPartners(importer, old);
			if (common < 2) continue;
			const goods = trade.imports.get(importer) > 0 ? trade.sameGoods(importer, old) : trade.alike(old, s);
			yield { old, shared: common, alike: goods, identifier };
		}
	}

	/** A broker or supplier in common is weaker than an identifier; both together count as one. */
	function commonPartners(a: number, b: number): number {
		const partners = trade.partnersOf(b);
		let common = 0;
		for (const partner of trade.partnersOf(a).keys()) if (partners.has(partner)) common++;
		return Math.min(1, common / 2);
	}

	return {
		id: 'phoenix',
		again: true,
		columns: ['shared', 'alike'],
		read(s, row, at) {
			row[at] = 0;
			row[at + 1] = 0;
			for (const { shared, alike } of ashes(s)) {
				if (shared * (0.3 + alike) <= row[at] * (0.3 + row[at + 1])) continue;
				row[at] = shared;
				row[at + 1] = alike;
			}
		},
		weigh: (row, at) => (row[at] >= 2 ? 0.6 + 0.4 * Math.min(3, row[at] - 2) + 1.2 * row[at + 1] : 0),
		explain(s, row, at): Explanation {
			const importer = shipments.importer[s];
			for (const { old, shared, alike, identifier } of ashes(s)) {
				if (shared !== row[at] || alike !== row[at + 1]) continue;
				return {
					code: 'phoenix',
					params: {
						name: entityName(tables, importer),
						old: entityName(tables, old),
						date: isoOf(entities.statusDay[old]),
						shared: Math.floor(shared),
						alike: Math.round(alike * 100)
					},
					evidence: [
						entityRef(tables, importer),
						entityRef(tables, old),
						...(identifier === NONE ? [] : [identifierRef(tables, identifier)])
					]
				};
			}
			return { code: 'phoenix', params: {}, evidence: [] };
		}
	};
}
