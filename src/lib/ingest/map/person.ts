import { normaliseName } from '../normalise/name.ts';
import type { ValidRow } from '../validate-row.ts';
import { requiredText } from './cells.ts';
import type { GraphBatch } from './graph-batch.ts';

export function mapPerson(row: ValidRow, out: GraphBatch): void {
	const normalised_name = normaliseName(requiredText(row, 'full_name'));
	out.record('Person', requiredText(row, 'person_id'), { ...row.properties, normalised_name }, row.source);
}
