import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import type { Properties, Scalar } from '#lib/domain/graph.ts';
import { columnName, storedName } from './property-names.ts';

/** What the driver takes: a JavaScript number would be written as a float, and shown as `3.0`. */
export type Stored = Scalar | Integer | null | Stored[] | Int8Array;
export type StoredProperties = Record<string, Stored>;

export function storedValue(value: Scalar): Stored {
	return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** Adds columns to what is to be stored. */
export function addColumns(target: StoredProperties, columns: Properties): void {
	for (const column in columns) target[storedName(column)] = storedValue(columns[column]);
}

/** The columns among stored properties. */
export function columnsOf(stored: Readonly<Record<string, unknown>>): Properties {
	const columns: Properties = {};
	for (const name in stored) {
		const column = columnName(name);
		if (column !== undefined && stored[name] !== null) columns[column] = stored[name] as Scalar;
	}
	return columns;
}
