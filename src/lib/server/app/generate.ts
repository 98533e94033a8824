import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
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
 * world of that name is replaced, any other folder is left alone.
 *
 * @throws AppError `cancelled` when the signal says so; `invalid-argument` where the folder holds something else or
 * cannot be written.
 */
export async function generate(
	request: WorldRequest & { folder: string },
	options: TaskOptions = {}
): Promise<GeneratedWorld> {
	const target = resolve(request.folder);
	try {
		await refuseOtherContents(target);
		await makeFolder(dirname(target));
		return await writeWorld(target, request, options);
	} catch (cause) {
		if (typeof (cause as NodeJS.ErrnoException).syscall !== 'string') throw cause;
		const { code = '' } = cause as NodeJS.ErrnoException;
		throw new AppError(
			'invalid-argument',
			'world-folder-unwritable',
			{ folder: target, detail: code },
			cause
		);
	}
}

async function writeWorld(
	target: string,
	request: WorldRequest,
	options: TaskOptions
): Promise<GeneratedWorld> {
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
	try {
		for (const [table, columns] of WORLD_TABLES)
			tables.set(table, new TableWriter(await open(join(folder, `${table}.csv`), 'wx'), columns));
		for (const { table, row } of generateWorld(request, { onProgress: options.onProgress })) {
			const writer = tables.get(table) as TableWriter;
			if (writer.write(row)) continue;
			await writer.flush();
			throwIfCancelled(options.signal);
		}
	} finally {
		for (const writer of tables.values()) await writer.close();
	}
	return Object.fromEntries([...tables].map(([table, writer]) => [table, writer.rows]));
}

class TableWriter {
	readonly #columns: readonly string[];
	readonly #file: FileHandle;
	#text: string;
	rows = 0;

	constructor(file: FileHandle, columns: readonly string[]) {
		this.#columns = columns;
		this.#file = file;
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
		await this.#file.appendFile(text);
	}

	async close(): Promise<void> {
		try {
			await this.flush();
		} finally {
			await this.#file.close();
		}
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

/** Whoever names a folder of their own by mistake keeps what is in it. */
async function refuseOtherContents(target: string): Promise<void> {
	const ours = new Set(['truth', ...[...WORLD_TABLES].map(([table]) => `${table}.csv`)]);
	let entries: string[];
	try {
		entries = await readdir(target);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw cause;
	}
	const foreign = entries.find((entry) => !ours.has(entry));
	if (foreign !== undefined) {
		throw new AppError('invalid-argument', 'world-folder-in-use', { folder: target, entry: foreign });
	}
}

/** One level at a time: a recursive `mkdir` never returns where a parent can hold no folder (as in /proc). */
async function makeFolder(folder: string): Promise<void> {
	const make = () =>
		mkdir(folder).catch((cause: NodeJS.ErrnoException) => {
			if (cause.code !== 'EEXIST') throw cause;
		});
	try {
		await make();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || folder === dirname(folder)) throw cause;
		await makeFolder(dirname(folder));
		await make();
	}
}
