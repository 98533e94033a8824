import { TABLES, type TableName } from '#lib/domain/tables.ts';

/** Tables that say what is true; written apart, for evaluation alone. */
export const TRUTH_TABLES = {
	shipments: ['shipment_id', 'illicit', 'ring_id', 'typology', 'evaded_revenue'],
	rings: ['ring_id', 'typology', 'difficulty', 'member_id', 'role'],
	identities: ['record_a', 'record_b', 'same'],
	lookalikes: ['group_id', 'kind', 'member_id']
} as const;

export type TruthTable = keyof typeof TRUTH_TABLES;
export type WorldTable = TableName | `truth/${TruthTable}`;

/** One row of one table; cells not named are empty. */
export interface WorldRow {
	table: WorldTable;
	row: Record<string, unknown>;
}

/** Every table of a world with its columns in writing order. */
export const WORLD_TABLES: ReadonlyMap<WorldTable, readonly string[]> = new Map<
	WorldTable,
	readonly string[]
>([
	...Object.entries(TABLES).map(([name, schema]) => [name as TableName, Object.keys(schema.shape)] as const),
	...Object.entries(TRUTH_TABLES).map(([name, columns]) => [`truth/${name as TruthTable}`, columns] as const)
]);
