import { generateWorld } from '#lib/world/generate-world.ts';
import type { WorldRequest } from '#lib/world/generate-world.ts';
import { WORLD_TABLES } from '#lib/world/rows/world-row.ts';
import type { WorldTable } from '#lib/world/rows/world-row.ts';

export type Row = Record<string, string>;

/** All rows of a world by table, cells as the CSV would hold them. */
export function worldRows(request: WorldRequest): Record<WorldTable, Row[]> {
	const tables = Object.fromEntries([...WORLD_TABLES.keys()].map((table) => [table, [] as Row[]]));
	for (const { table, row } of generateWorld(request)) {
		const cells: Row = {};
		for (const [column, value] of Object.entries(row)) cells[column] = value == null ? '' : String(value);
		tables[table]?.push(cells);
	}
	return tables as Record<WorldTable, Row[]>;
}

/** First day of the last fifth of a world's time. */
export function testPeriodStart(days: string[]): string {
	const times = days.map((day) => Date.parse(day));
	const first = times.reduce((a, b) => Math.min(a, b));
	const last = times.reduce((a, b) => Math.max(a, b));
	return new Date(first + (last - first) * 0.8).toISOString().slice(0, 10);
}
