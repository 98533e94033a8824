import type { Properties } from '#lib/domain/graph.ts';
import type { ValidRow } from '../validate-row.ts';

/** What a row of a relation table says beside its ends and days; empty cells say nothing. */
export function contentOf(row: ValidRow, leaveOut: ReadonlySet<string>): Properties {
	const content: Properties = {};
	for (const [column, value] of Object.entries(row.properties)) {
		if (value !== null && !leaveOut.has(column)) content[column] = value;
	}
	return content;
}
