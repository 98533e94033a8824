import neo4j from 'neo4j-driver';
import type { SourceRef } from '#lib/domain/graph.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import type { Stored } from './property-values.ts';

const ADD_FILES = cypherFile('ingest/add-load-files');
const ALL_FILES = cypherFile('read/load-files');

interface LoadFileRow {
	load_id: string;
	file: string;
	code: number;
}

/** Where a row came from, as stored: the number of its file, and its line. */
export interface StoredSource {
	_file: number;
	_line: number;
}

/** Files of loads and the numbers that stand for them, kept in memory: a number, once given, stays. */
export class LoadFiles {
	readonly #files = new Map<number, LoadFileRow>();
	readonly #codes = new Map<string, Stored>();

	/** For when the store may have been emptied. */
	forget(): void {
		this.#files.clear();
		this.#codes.clear();
	}

	/**
	 * Gives numbers to the files of rows that are about to be written, in a transaction of its own: what is kept here
	 * must not be undone with the rows.
	 */
	async register(connection: Connection, rows: Iterable<{ source: SourceRef }>): Promise<void> {
		const missing = new Map<string, { load_id: string; file: string }>();
		for (const { source } of rows) {
			const key = keyOf(source);
			if (!this.#codes.has(key)) missing.set(key, { load_id: source.load_id, file: source.file });
		}
		if (missing.size === 0) return;
		const parameters = { sources: [...missing.values()] };
		this.#keep(await connection.write((runner) => runner.run<LoadFileRow>(ADD_FILES(), parameters)));
	}

	knows(sources: readonly StoredSource[]): boolean {
		return sources.every(({ _file }) => this.#files.has(_file));
	}

	/** To be called with all sources of a read before `source` is. */
	async learn(runner: Runner, sources: readonly StoredSource[]): Promise<void> {
		if (!this.knows(sources)) this.#keep(await runner.run<LoadFileRow>(ALL_FILES()));
	}

	source({ _file, _line }: StoredSource): SourceRef {
		const { load_id, file } = this.#files.get(_file)!;
		return { load_id, file, line: _line };
	}

	code(source: SourceRef): Stored {
		return this.#codes.get(keyOf(source))!;
	}

	#keep(rows: readonly LoadFileRow[]): void {
		for (const row of rows) {
			this.#files.set(row.code, row);
			this.#codes.set(keyOf(row), neo4j.int(row.code));
		}
	}
}

function keyOf({ load_id, file }: { load_id: string; file: string }): string {
	return `${load_id}\n${file}`;
}
