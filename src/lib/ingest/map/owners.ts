import type { NodeRef } from '#lib/domain/graph.ts';
import { ORGANISATION_LABELS } from '#lib/domain/labels.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { TableName } from '#lib/domain/tables.ts';
import type { ValidRow } from '../validate-row.ts';
import { NOWHERE } from './tie-identifiers.ts';
import type { Locality } from './tie-identifiers.ts';

/** A node that the store holds under an id. */
export interface Candidate extends Owner {
	bare: boolean;
}

/** A node that a row speaks of, with what helps to read its phone and address. */
export interface Owner {
	ref: NodeRef;
	locality: Locality;
}

/** Nodes that a roles or identifiers row speaks of: those tables name an id without saying of which table it is. */
export type OwnersOf = (id: string, labels: readonly NodeLabel[]) => Owner[];

export const ROLE_OWNERS: readonly NodeLabel[] = ORGANISATION_LABELS;
export const IDENTIFIER_OWNERS: readonly NodeLabel[] = [...ORGANISATION_LABELS, 'Person'];

const NAMES_OWNERS: Partial<Record<TableName, string>> = {
	roles: 'organisation_id',
	identifiers: 'entity_id'
};

/** Ids of rows whose nodes have to be asked for. */
export function ownerIds(rows: readonly ValidRow[]): string[] {
	const ids = new Set<string>();
	for (const { table, properties } of rows) {
		const column = NAMES_OWNERS[table];
		const id = column === undefined ? null : properties[column];
		if (id !== null && id !== undefined) ids.add(String(id));
	}
	return [...ids];
}

/** True for tables whose rows need `ownerIds` looked up after all earlier rows are stored. */
export function needsOwners(table: TableName): boolean {
	return table in NAMES_OWNERS;
}

/**
 * Every described node of the id (a firm that is both trader and consignee is one firm, seen from both); else the
 * first bare one in the order of labels; else a Trader, which is then bare. The order is fixed, so that what later
 * tables add bare nodes for does not change the answer when the same row comes again.
 */
export function ownersAmong(candidates: readonly Candidate[]): OwnersOf {
	const byId = Map.groupBy(candidates, (candidate) => candidate.ref.id);
	return (id, labels) => {
		const found = labels.flatMap((label) => byId.get(id)?.find(({ ref }) => ref.label === label) ?? []);
		const described = found.filter(({ bare }) => !bare);
		if (described.length > 0) return described;
		return [found[0] ?? { ref: { label: 'Trader', id }, locality: NOWHERE }];
	};
}
