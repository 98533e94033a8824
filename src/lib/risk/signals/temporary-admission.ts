import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { entityName, entityRef, shipmentRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

/** Moroccan procedure codes (BADR): temporary admission, and exports that discharge it. */
const ADMISSION = /^(022|023|3[0-3]\d)$/;
const DISCHARGE = /^(060|069|680|6\d\d)$/;
/** Half a year: the term of temporary admission for inward processing before it is extended. */
const TERM_DAYS = 180;

/** Goods admitted free of duty to be re-exported, past their term, against what the firm has exported since. */
export function temporaryAdmission(past: Past): Signal {
	const { tables } = past;
	const { shipments, items } = tables;
	const admitted = new Map<number, number[]>();
	const exported = new Map<number, number>();
	past.onLearn((s) => {
		if (isUnder(ADMISSION, s)) {
			const list = admitted.get(shipments.importer[s]);
			if (list) list.push(s);
			else admitted.set(shipments.importer[s], [s]);
		} else if (isUnder(DISCHARGE, s)) {
			// The exporting firm stands in either column, as offices fill them.
			for (const e of new Set([shipments.exporter[s], shipments.importer[s]])) {
				if (e !== NONE) exported.set(e, (exported.get(e) ?? 0) + massOf(s));
			}
		}
	});

	function isUnder(procedures: RegExp, s: number): boolean {
		const procedure = shipments.procedure[s];
		return procedure !== NONE && procedures.test(shipments.procedureCodes[procedure]);
	}

	function massOf(s: number): number {
		let mass = 0;
		for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++) mass += items.netMass[i] || 0;
		return mass;
	}

	function overdue(importer: number): { mass: number; count: number; oldest: number } {
		let [mass, count, oldest] = [0, 0, NONE];
		for (const s of admitted.get(importer) ?? []) {
			if (past.day - shipments.day[s] <= TERM_DAYS) continue;
			mass += massOf(s);
			count++;
			if (oldest === NONE) oldest = s;
		}
		return { mass, count, oldest };
	}

	return {
		id: 'temporary-admission',
		again: true,
		columns: ['open-share', 'overdue', 'is-admission'],
		read(s, row, at) {
			const importer = shipments.importer[s];
			const { mass, count } = overdue(importer);
			row[at] = mass > 0 ? Math.max(0, 1 - (exported.get(importer) ?? 0) / mass) : 0;
			row[at + 1] = count;
			row[at + 2] = isUnder(ADMISSION, s) ? 1 : 0;
		},
		weigh: (row, at) =>
			row[at + 2] === 1 && row[at] > 0.3 ? 1.6 * row[at] * Math.min(1, 0.4 + 0.2 * row[at + 1]) : 0,
		explain(s, row, at) {
			const importer = shipments.importer[s];
			const { oldest } = overdue(importer);
			return {
				code: 'temporary-admission',
				params: {
					name: entityName(tables, importer),
					percent: Math.round(row[at] * 100),
					overdue: row[at + 1],
					days: TERM_DAYS
				},
				evidence: [entityRef(tables, importer), ...(oldest === NONE ? [] : [shipmentRef(tables, oldest)])]
			};
		}
	};
}
