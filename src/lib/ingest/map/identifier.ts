import type { IdentifierLabel } from '#lib/domain/labels.ts';
import type { ValidRow } from '../validate-row.ts';
import { requiredText, textOf } from './cells.ts';
import type { GraphBatch } from './graph-batch.ts';
import { IDENTIFIER_OWNERS } from './owners.ts';
import type { OwnersOf } from './owners.ts';
import { contentOf } from './relation-content.ts';
import { tieIdentifiers } from './tie-identifiers.ts';

const LABEL_OF: Record<string, IdentifierLabel> = {
	address: 'Address',
	phone: 'Phone',
	email: 'Email',
	bank_account: 'BankAccount'
};
const ENDS = new Set(['entity_id', 'kind', 'value', 'valid_from', 'valid_to']);

/**
 * A dated identifier. `origin` tells it from what an undated column implies: it overrides that column for the same
 * entity and kind, which analysis does, since the two may come in different loads.
 */
export function mapIdentifier(row: ValidRow, out: GraphBatch, ownersOf: OwnersOf): void {
	const { source } = row;
	const kind = LABEL_OF[requiredText(row, 'kind')] ?? 'Address';
	const valid_from = textOf(row, 'valid_from');
	for (const { ref, locality } of ownersOf(requiredText(row, 'entity_id'), IDENTIFIER_OWNERS)) {
		const entity = out.bare(ref.label, ref.id, source);
		tieIdentifiers(out, entity, kind, requiredText(row, 'value'), locality, source, {
			owner: null,
			discriminator: valid_from ?? '',
			properties: { ...contentOf(row, ENDS), origin: 'identifiers' },
			valid_from,
			valid_to: textOf(row, 'valid_to')
		});
	}
}
