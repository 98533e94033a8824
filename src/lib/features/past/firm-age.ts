import { NEVER, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { EntityTable } from '#lib/analysis/trade-tables.ts';

type Dates = Pick<EntityTable, 'since' | 'firstDeclaration' | 'knownFrom'>;

/** Days from the birth of a firm to `day`; NaN where nothing was known of it before that day. */
export function firmAge(entities: Dates, entity: number, day: number): number {
	return day - birthDay(entities, entity, day);
}

/** Age of the firm that declares on `day`: what its own declaration makes known counts with it. */
export function declarantAge(entities: Dates, entity: number, day: number): number {
	return day - birthDay(entities, entity, day + 1);
}

/**
 * Birth of a firm as known on the eve of `day`: its incorporation or licence once that counts as known, else its first
 * declaration; NaN while it has not declared.
 */
export function birthDay({ since, firstDeclaration, knownFrom }: Dates, entity: number, day: number): number {
	if (since[entity] !== NO_DAY && knownFrom[entity] < day) return since[entity];
	const first = firstDeclaration[entity];
	return first !== NEVER && first < day ? first : NaN;
}
