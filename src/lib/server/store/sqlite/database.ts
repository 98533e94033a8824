import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { storeError } from './store-error.ts';

export type SqlValue = SQLInputValue;

/** How long a writer waits for another process or thread to finish its transaction. */
const BUSY_TIMEOUT_MS = 15_000;

/**
 * One connection: prepared statements kept, failures as AppError. The only module that knows node:sqlite.
 * Every call is synchronous; long work belongs in a worker with a connection of its own.
 */
export class Database {
	readonly file: string;
	readonly #connection: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();

	/** @param file a path, or ':memory:'. */
	constructor(file: string, options: { readOnly?: boolean } = {}) {
		this.file = file;
		this.#connection = this.#guard(
			() => new DatabaseSync(file, { readOnly: options.readOnly ?? false, timeout: BUSY_TIMEOUT_MS })
		);
		this.#guard(() => this.#connection.exec('PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON'));
	}

	get isMemory(): boolean {
		return this.file === ':memory:';
	}

	exec(sql: string): void {
		this.#guard(() => this.#connection.exec(sql));
	}

	/** All rows; the caller names their shape, which is that of its own SELECT. */
	rows<T>(sql: string, ...values: SqlValue[]): T[] {
		return this.#guard(() => this.#statement(sql).all(...values) as T[]);
	}

	row<T>(sql: string, ...values: SqlValue[]): T | undefined {
		return this.#guard(() => this.#statement(sql).get(...values) as T | undefined);
	}

	/** Rows one by one; nothing else may use the same SQL before the last one was read. */
	*each<T>(sql: string, ...values: SqlValue[]): Generator<T> {
		const rows = this.#guard(() => this.#statement(sql).iterate(...values));
		for (;;) {
			const next = this.#guard(() => rows.next());
			if (next.done) return;
			yield next.value as T;
		}
	}

	/** @returns the rowid of an inserted row. */
	run(sql: string, ...values: SqlValue[]): number {
		return this.#guard(() => Number(this.#statement(sql).run(...values).lastInsertRowid));
	}

	/** All of `work` or nothing. Takes the write lock at once, so that two writers queue rather than collide. */
	write<T>(work: () => T): T {
		return this.#transaction('BEGIN IMMEDIATE', work);
	}

	/** Several statements over one state of the data. */
	read<T>(work: () => T): T {
		return this.#transaction('BEGIN', work);
	}

	close(): void {
		this.#statements.clear();
		if (this.#connection.isOpen) this.#connection.close();
	}

	#transaction<T>(begin: string, work: () => T): T {
		this.exec(begin);
		try {
			const result = work();
			this.exec('COMMIT');
			return result;
		} catch (cause) {
			if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
			throw cause;
		}
	}

	#statement(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.#connection.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}

	#guard<T>(work: () => T): T {
		try {
			return work();
		} catch (cause) {
			throw storeError(cause, this.file);
		}
	}
}
