import { REQUIRED_COLUMNS, TABLES } from '#lib/domain/tables.ts';
import type { TableName } from '#lib/domain/tables.ts';
import type { Profile } from './profile.ts';

/** The tables of the data contract (docs/data-contract.md), as they are. */
export const native: Profile = {
	id: 'native',
	sources: (Object.keys(TABLES) as TableName[]).map((table) => ({
		name: table,
		anyName: false,
		required: REQUIRED_COLUMNS[table],
		rows: [
			{
				table,
				columns: Object.fromEntries(Object.keys(TABLES[table].shape).map((column) => [column, column])),
				attributes: []
			}
		]
	}))
};
