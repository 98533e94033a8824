import type { LoadBatch } from '#lib/store/graph-store.ts';
import {
	FILE,
	at,
	record,
	reference,
	rejection,
	relation,
	trader,
	phone
} from '../../../contract/support/rows.ts';

export const TRADERS_A_BATCH = 150;

/** The n-th batch of an endless load: new traders, one that changes each time, relations, a rejection. */
export function killBatch(number: number): LoadBatch {
	const source = at(number);
	const shared = phone(`+${number % 7}`);
	const traders = Array.from({ length: TRADERS_A_BATCH }, (_, i) => trader(`T${number}-${i}`));
	return {
		nodes: [
			...traders.map((to, i) => record(to, { name: `Firm ${i} of batch ${number}` }, source)),
			record(trader('changing'), { name: `Version ${number}` }, source),
			reference(shared, {}, source)
		],
		edges: traders.map((to) => relation('HAS_PHONE', to, shared, { owner: to, source })),
		rejections: [rejection(number)],
		checkpoint: { file: FILE, records: number, done: false },
		records: 1
	};
}
