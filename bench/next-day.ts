import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

type Row = Record<string, string>;

/**
 * Writes the declarations of a world's busiest day, with their items, once more under new ids and dated `day`: a day's
 * work that a store of that world does not hold yet.
 * @returns the declarations written
 */
export async function writeNextDay(world: string, day: string, folder: string): Promise<number> {
	mkdirSync(folder, { recursive: true });
	const counts = new Map<string, number>();
	for await (const { declaration_date: date } of rowsOf(world, 'shipments')) {
		counts.set(date, (counts.get(date) ?? 0) + 1);
	}
	const [busiest] = [...counts].sort((a, b) => b[1] - a[1])[0];
	const copied = new Set<string>();
	await copyTable(world, folder, 'shipments', (row) => {
		if (row.declaration_date !== busiest) return undefined;
		copied.add(row.shipment_id);
		return { ...row, shipment_id: renamed(row.shipment_id), declaration_number: '', declaration_date: day };
	});
	await copyTable(world, folder, 'items', (row) =>
		copied.has(row.shipment_id) ? { ...row, shipment_id: renamed(row.shipment_id) } : undefined
	);
	return copied.size;
}

function renamed(id: string): string {
	return `${id}-N`;
}

function rowsOf(world: string, table: string): AsyncIterable<Row> {
	return createReadStream(join(world, `${table}.csv`)).pipe(parse({ columns: true, bom: true }));
}

async function copyTable(
	world: string,
	folder: string,
	table: string,
	changed: (row: Row) => Row | undefined
): Promise<void> {
	async function* kept(): AsyncGenerator<Row> {
		for await (const row of rowsOf(world, table)) {
			const copy = changed(row);
			if (copy) yield copy;
		}
	}
	await pipeline(kept, stringify({ header: true }), createWriteStream(join(folder, `${table}.csv`)));
}
