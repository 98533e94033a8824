import type { ValidRow } from '../validate-row.ts';

/** A value as text, `null` where the row has none. */
export function textOf(row: ValidRow, column: string): string | null {
	const value = row.properties[column];
	return value === null || value === undefined ? null : String(value);
}

/** A value that validation has made sure of. */
export function requiredText(row: ValidRow, column: string): string {
	return String(row.properties[column]);
}
