import type { ValidRow } from '../validate-row.ts';
import { requiredText, textOf } from './cells.ts';
import type { GraphBatch } from './graph-batch.ts';

export function mapItem(row: ValidRow, out: GraphBatch): void {
	const { properties, source } = row;
	const shipmentId = requiredText(row, 'shipment_id');
	const item = out.record('Item', `${shipmentId}#${requiredText(row, 'item_number')}`, properties, source);
	out.edge('PART_OF', item, out.bare('Shipment', shipmentId, source), source, { column: 'shipment_id' });
	const code = requiredText(row, 'hs_code');
	// Chapter, heading and subheading are the same worldwide; the digits after the sixth are national.
	const levels = { chapter: code.slice(0, 2), heading: code.slice(0, 4), subheading: code.slice(0, 6) };
	const hs = out.reference('HsCode', code, levels, source);
	out.edge('CLASSIFIED_AS', item, hs, source, { column: 'hs_code' });
	const origin = textOf(row, 'country_of_origin');
	if (origin === null) return;
	const country = out.reference('Country', origin, {}, source);
	out.edge('ORIGINATES_IN', item, country, source, { column: 'country_of_origin' });
}
