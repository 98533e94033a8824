import type { ValidRow } from '../validate-row.ts';
import { requiredText, textOf } from './cells.ts';
import { contentOf } from './relation-content.ts';
import type { GraphBatch } from './graph-batch.ts';
import { ROLE_OWNERS } from './owners.ts';
import type { OwnersOf } from './owners.ts';

const ENDS = new Set(['person_id', 'organisation_id', 'valid_from', 'valid_to']);

/** One relation for a role and the day it begins: the same role may be held twice, years apart. */
export function mapRole(row: ValidRow, out: GraphBatch, ownersOf: OwnersOf): void {
	const { source } = row;
	const person = out.bare('Person', requiredText(row, 'person_id'), source);
	const valid_from = textOf(row, 'valid_from');
	for (const { ref } of ownersOf(requiredText(row, 'organisation_id'), ROLE_OWNERS)) {
		out.edge('HAS_ROLE_IN', person, out.bare(ref.label, ref.id, source), source, {
			owner: null,
			discriminator: `${requiredText(row, 'role')}|${valid_from ?? ''}`,
			properties: contentOf(row, ENDS),
			valid_from,
			valid_to: textOf(row, 'valid_to')
		});
	}
}
