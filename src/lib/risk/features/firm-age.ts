import { NEVER, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { EntityTable } from '#lib/analysis/trade-tables.ts';

/**
 * Days from the birth of a firm to `day`: from its incorporation or licence, else from its first declaration, where
 * that is past; NaN where neither is known.
 */
export function firmAge({ since, firstDeclaration }: EntityTable, entity: number, day: number): number {
	const born = birthDay({ since, firstDeclaration }, entity);
	return born < day ? day - born : NaN;
}

export function birthDay(
	{ since, firstDeclaration }: Pick<EntityTable, 'since' | 'firstDeclaration'>,
	entity: number
): number {
	if (since[entity] !== NO_DAY) return since[entity];
	return firstDeclaration[entity] === NO_DAY ? NEVER : firstDeclaration[entity];
}
