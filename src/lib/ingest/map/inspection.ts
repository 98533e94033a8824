import type { ValidRow } from '../validate-row.ts';
import { requiredText } from './cells.ts';
import type { GraphBatch } from './graph-batch.ts';

export function mapInspection(row: ValidRow, out: GraphBatch): void {
	const { properties, source } = row;
	const inspection = out.record('Inspection', requiredText(row, 'inspection_id'), properties, source);
	const shipment = out.bare('Shipment', requiredText(row, 'shipment_id'), source);
	out.edge('INSPECTS', inspection, shipment, source, {
		column: 'shipment_id',
		valid_from: requiredText(row, 'inspection_date')
	});
}
