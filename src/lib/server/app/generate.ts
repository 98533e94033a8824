import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { AppError } from '#lib/domain/errors.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { generateWorld, type WorldRequest } from '#lib/world/generate-world.ts';
import { WORLD_TABLES, type WorldTable } from '#lib/world/rows/world-row.ts';

export interface GeneratedWorld {
	folder: string;
	/** Rows by table, those of the truth among them. */
	rows: Record<string, number>;
}

const BUFFER = 1 << 16;

/**
 * Writes a generated world as CSV tables, its truth in `truth/`. The folder appears whole or not at all; an earlier
 * one of that name is replaced.
 *
 * @throws AppError `cancelled` when the signal says so.
 */
export async function generate(
	request: WorldRequest & { folder: string },
	options: TaskOptions = {}
): Promise<GeneratedWorld> {
	const target = resolve(request.folder);
	await mkdir(dirname(target), { recursive: true });
	const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
	try {
		const rows = await writeTables(draft, request, options);
		await replaceFolder(draft, target);
		return { folder: target, rows };
	} catch (cause) {
		await rm(draft, { recursive: true, force: true });
		throw cause;
	}
}

async function writeTables(
	folder: string,
	request: WorldRequest,
	options: TaskOptions
): Promise<Record<string, number>> {
	await mkdir(join(folder, 'truth'));
	const tables = new Map<WorldTable, TableWriter>();
	for (const [table, columns] of WORLD_TABLES)
		tables.set(table, new TableWriter(join(folder, `${table}.csv`), columns));
	try {
		for (const { table, row } of generateWorld(request, { onProgress: options.onProgress })) {
			const writer = tables.get(table) as TableWriter;
			if (writer.write(row)) continue;
			await writer.flush();
			if (options.signal?.aborted) throw new AppError('cancelled', 'cancelled');
		}
	} finally {
		for (const writer of tables.values()) await writer.close();
	}
	return Object.fromEntries([...tables].map(([table, writer]) => [table, writer.rows]));
}

class TableWriter {
	readonly #columns: readonly string[];
	readonly #stream: Writable;
	#text: string;
	rows = 0;

	constructor(file: string, columns: readonly string[]) {
		this.#columns = columns;
		this.#stream = createWriteStream(file);
		this.#text = `${columns.join(',')}\n`;
	}

	/** @returns false when it is time to flush. */
	write(row: Record<string, unknown>): boolean {
		this.#text += `${this.#columns.map((column) => cell(row[column])).join(',')}\n`;
		this.rows++;
		return this.#text.length < BUFFER;
	}

	async flush(): Promise<void> {
		const text = this.#text;
		this.#text = '';
		if (!this.#stream.write(text)) await once(this.#stream, 'drain');
	}

	async close(): Promise<void> {
		this.#stream.end(this.#text);
		this.#text = '';
		await once(this.#stream, 'close');
	}
}

/** RFC 4180. */
function cell(value: unknown): string {
	if (value === null || value === undefined) return '';
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function replaceFolder(draft: string, target: string): Promise<void> {
	const old = `${draft}-old`;
	const had = await rename(target, old).then(
		() => true,
		(cause: NodeJS.ErrnoException) => {
			if (cause.code === 'ENOENT') return false;
			throw cause;
		}
	);
	await rename(draft, target);
	if (had) await rm(old, { recursive: true, force: true });
}
