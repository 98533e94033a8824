import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import type { Profile, SourceTable } from '#lib/ingest/profiles/profile.ts';

export type FileFormat = 'csv' | 'ndjson';

export interface TableFile {
	path: string;
	/** Name inside the load, as provenance shows it. */
	file: string;
	format: FileFormat;
	source: SourceTable;
}

const FORMATS: Record<string, FileFormat> = { '.csv': 'csv', '.ndjson': 'ndjson', '.jsonl': 'ndjson' };
/** Formats that people hand over as tables and that are not read: to be named, not passed over in silence. */
const UNREAD = new Set(['.xlsx', '.xls', '.ods', '.parquet', '.tsv', '.txt', '.json', '.gz', '.zip']);
const TRUTH = 'truth';

/**
 * Table files of folders and single files, in load order. A folder is not searched below itself, so that the
 * `truth/` beside a generated world stays unread; files in it that hold no table (a licence, a note) are passed over.
 * @throws AppError bad-input that names the file and says what to do.
 */
export async function locateTables(paths: readonly string[], profile: Profile): Promise<TableFile[]> {
	const found: TableFile[] = [];
	const taken = new Set<string>();
	for (const path of paths) {
		for (const candidate of await candidates(resolve(path))) {
			const real = await realFile(candidate.path);
			if (taken.has(real)) continue;
			const table = await asTable(candidate, profile);
			if (!table) continue;
			taken.add(real);
			found.push(table);
		}
	}
	if (found.length === 0) {
		throw new AppError('bad-input', 'ingest-no-tables', {
			paths: paths.join(', '),
			known: knownNames(profile)
		});
	}
	refuseTwice(found);
	nameApart(found);
	const order = new Map(profile.sources.map((source, i) => [source, i]));
	const rank = (table: TableFile): number => order.get(table.source) ?? 0;
	return found.sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
}

interface Candidate {
	path: string;
	/** Named by the caller, not found in a folder. */
	named: boolean;
}

async function candidates(path: string): Promise<Candidate[]> {
	const about = await stat(path).catch((cause: unknown) => {
		throw new AppError('bad-input', 'ingest-no-such-path', { path }, cause);
	});
	if (basename(about.isDirectory() ? path : dirname(path)).toLowerCase() === TRUTH) {
		throw new AppError('bad-input', 'ingest-ground-truth', { path });
	}
	if (!about.isDirectory()) return [{ path, named: true }];
	const names = await readdir(path).catch((cause: unknown) => {
		throw new AppError('bad-input', 'ingest-unreadable', { path }, cause);
	});
	return names
		.filter((name) => !name.startsWith('.') && !name.startsWith('~$'))
		.sort()
		.map((name) => ({ path: join(path, name), named: false }));
}

/** The file behind a link; a link into a `truth/` folder is followed no more than the folder itself is read. */
async function realFile(path: string): Promise<string> {
	const real = await realpath(path).catch((cause: unknown) => {
		throw new AppError('bad-input', 'ingest-no-such-path', { path }, cause);
	});
	if (basename(dirname(real)).toLowerCase() === TRUTH)
		throw new AppError('bad-input', 'ingest-ground-truth', { path });
	return real;
}

async function asTable({ path, named }: Candidate, profile: Profile): Promise<TableFile | null> {
	const file = basename(path);
	const extension = extname(file).toLowerCase();
	const stem = file.slice(0, file.length - extension.length).toLowerCase();
	const format = FORMATS[extension];
	const source = profile.sources.find(({ name, anyName }) => anyName || name === stem);
	if (format === undefined) {
		const meant = named || (UNREAD.has(extension) && profile.sources.some(({ name }) => name === stem));
		if (meant) throw new AppError('bad-input', 'ingest-unread-format', { file });
		return null;
	}
	if (!(await stat(path)).isFile()) throw new AppError('bad-input', 'ingest-not-a-file', { file });
	if (source) return { path, file, format, source };
	throw new AppError('bad-input', 'ingest-unknown-table', { file, known: knownNames(profile) });
}

function knownNames(profile: Profile): string {
	return profile.sources.map(({ name, anyName }) => (anyName ? '*.csv' : `${name}.csv`)).join(', ');
}

function refuseTwice(tables: readonly TableFile[]): void {
	for (const [i, { source, path }] of tables.entries()) {
		const other = tables.slice(i + 1).find((table) => table.source === source);
		if (!other || source.anyName) continue;
		throw new AppError('bad-input', 'ingest-two-files', {
			table: source.name,
			first: path,
			second: other.path
		});
	}
}

/** Files of one name in several folders are told apart by as much of their path as it takes. */
function nameApart(tables: TableFile[]): void {
	if (new Set(tables.map(({ file }) => file)).size === tables.length) return;
	let common = dirname(tables[0]?.path ?? '');
	while (!tables.every(({ path }) => path.startsWith(join(common, '/')))) common = dirname(common);
	for (const table of tables) table.file = relative(common, table.path).replaceAll('\\', '/');
}
