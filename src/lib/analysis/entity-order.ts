import { compareText } from './interner.ts';
import type { EntityTable } from './trade-tables.ts';

/** By id, organisations before persons of the same id: the order of positions in tables that were built at once. */
export function compareEntities({ ids, labels }: EntityTable, a: number, b: number): number {
	return compareText(ids[a], ids[b]) || Number(labels[a] === 'Person') - Number(labels[b] === 'Person');
}
