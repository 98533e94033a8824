import type { Past } from '#lib/features/past/past.ts';
import { entityName, entityRef } from '#lib/features/evidence.ts';
import type { Signal } from './signal.ts';

/** Imports at which a firm counts as established. */
const ESTABLISHED = 8;

/** Short record or long: fronts are made for a few consignments, a firm with hundreds behind it has much to lose. */
export function trackRecord(past: Past): Signal {
	const { tables, trade } = past;
	return {
		id: 'track-record',
		again: false,
		columns: ['imports', 'with-supplier'],
		read(s, row, at) {
			const importer = tables.shipments.importer[s];
			row[at] = trade.imports.get(importer);
			row[at + 1] =
				tables.shipments.exporter[s] < 0 ? NaN : trade.together(importer, tables.shipments.exporter[s]);
		},
		weigh: (row, at) => 0.3 - 0.7 * Math.max(0, Math.log2((row[at] + 1) / ESTABLISHED)),
		explain(s, row, at) {
			const importer = tables.shipments.importer[s];
			return {
				code: 'track-record',
				params: { name: entityName(tables, importer), imports: row[at] },
				evidence: [entityRef(tables, importer)]
			};
		}
	};
}
