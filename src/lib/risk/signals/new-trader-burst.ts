import { NEVER } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { entityName, entityRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

const NEW_DAYS = 90;
const RECENT_DAYS = 30;
const LEAST_BURST = 3;
/** Below this many new firms on record, what is usual for one is not known. */
const LEAST_KNOWN = 50;

/**
 * A firm in its first 90 days that declares more in a month than 99 of 100 new firms did. When a border closes many
 * unrelated firms enter the same trade at once: where new firms crowd a heading, the sign fades.
 */
export function newTraderBurst(past: Past): Signal {
	const { tables, trade } = past;
	const { shipments, items } = tables;
	const monthCounts: number[] = [];
	let known = 0;
	const entries = new Map<number, number[]>();
	past.onLearn((s) => {
		const importer = shipments.importer[s];
		const age = shipments.day[s] - trade.firstImport.get(importer);
		if (age > NEW_DAYS) return;
		const count = Math.min(200, recentCount(importer, shipments.day[s]));
		monthCounts[count] = (monthCounts[count] ?? 0) + 1;
		known++;
		if (age > 0) return;
		const heading = headingOf(s);
		const list = entries.get(heading);
		if (list) list.push(shipments.day[s]);
		else entries.set(heading, [shipments.day[s]]);
	});

	function headingOf(s: number): number {
		const first = shipments.itemStart[s];
		return first === shipments.itemStart[s + 1] ? 0 : Number(items.hsCodes[items.hs[first]].slice(0, 4));
	}

	function recentCount(importer: number, day: number): number {
		let count = 0;
		for (const t of trade.recentOf(importer)) {
			if (shipments.day[t] <= day && day - shipments.day[t] <= RECENT_DAYS) count++;
		}
		return count;
	}

	/** Firms new to the heading in the last 60 days over what 60 days brought before. */
	function wave(s: number): number {
		const day = shipments.day[s];
		const list = entries.get(headingOf(s)) ?? [];
		let recent = 0;
		for (let k = list.length - 1; k >= 0 && day - list[k] <= 60; k--) recent++;
		const span = Math.max(60, day - shipments.day[0] - 60);
		const usual = ((list.length - recent) * 60) / span;
		return (recent + 1) / (usual + 1);
	}

	function percentile(count: number): number {
		let below = 0;
		for (let k = 0; k < count; k++) below += monthCounts[k] ?? 0;
		return below / known;
	}

	return {
		id: 'new-trader-burst',
		again: false,
		columns: ['count', 'percentile', 'wave', 'age'],
		read(s, row, at) {
			const importer = shipments.importer[s];
			const first = trade.firstImport.get(importer);
			const age = first === NEVER ? 0 : shipments.day[s] - first;
			row[at] = age <= NEW_DAYS ? recentCount(importer, shipments.day[s]) + 1 : 0;
			row[at + 1] = row[at] > 0 && known >= LEAST_KNOWN ? percentile(row[at]) : 0;
			row[at + 2] = row[at] > 0 ? wave(s) : 1;
			row[at + 3] = age;
		},
		weigh: (row, at) =>
			row[at] >= LEAST_BURST && row[at + 1] >= 0.95
				? (0.5 + 16 * (row[at + 1] - 0.95)) / Math.max(1, row[at + 2] - 0.5)
				: 0,
		explain(s, row, at) {
			const importer = shipments.importer[s];
			return {
				code: 'new-trader-burst',
				params: {
					name: entityName(tables, importer),
					count: row[at],
					days: RECENT_DAYS,
					age: row[at + 3],
					percentile: Math.floor(row[at + 1] * 100)
				},
				evidence: [entityRef(tables, importer)]
			};
		}
	};
}
