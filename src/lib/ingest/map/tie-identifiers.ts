import type { NodeRef, Properties, SourceRef } from '#lib/domain/graph.ts';
import { IDENTIFIER_EDGE } from '#lib/domain/labels.ts';
import type { IdentifierLabel } from '#lib/domain/labels.ts';
import { normaliseAddress } from '../normalise/address.ts';
import { normaliseBankAccount } from '../normalise/bank-account.ts';
import { normaliseEmails } from '../normalise/email.ts';
import type { Normalised } from '../normalise/normalised.ts';
import { normalisePhones } from '../normalise/phone.ts';
import type { EdgeContent, GraphBatch } from './graph-batch.ts';

/** What helps to read a cell. `null` is unknown. */
export interface Locality {
	country: string | null;
	city: string | null;
}

export const NOWHERE: Locality = { country: null, city: null };

/** Identifiers a cell holds; none for a placeholder. */
export function identifiersIn(
	kind: IdentifierLabel,
	cell: string,
	{ country, city }: Locality
): Normalised[] {
	switch (kind) {
		case 'Address':
			return one(normaliseAddress(cell, city));
		case 'Phone':
			return normalisePhones(cell, country);
		case 'Email':
			return normaliseEmails(cell);
		case 'BankAccount':
			return one(normaliseBankAccount(cell, country));
	}
}

/** Ties an entity to the identifiers of a cell; the relation keeps the cell as it was written. */
export function tieIdentifiers(
	out: GraphBatch,
	entity: NodeRef,
	kind: IdentifierLabel,
	cell: string,
	locality: Locality,
	source: SourceRef,
	content: EdgeContent & { properties?: Properties } = {}
): void {
	for (const { id, value, valid } of identifiersIn(kind, cell, locality)) {
		const identifier = out.reference(kind, id, { value, valid }, source);
		const properties = { ...content.properties, raw: cell };
		out.edge(IDENTIFIER_EDGE[kind], entity, identifier, source, { ...content, properties });
	}
}

function one(found: Normalised | null): Normalised[] {
	return found ? [found] : [];
}
