import neo4j from 'neo4j-driver';
import type { Driver, Integer, ManagedTransaction, Session, Transaction } from 'neo4j-driver';
import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { storeError } from './store-error.ts';

export interface Neo4jAddress {
	url: string;
	user: string;
	password: string;
}

type Parameters = Record<string, unknown>;

/** Runs queries inside one transaction; several at once are sent together and answered in order. */
export interface Runner {
	run<Row>(query: string, parameters?: Parameters): Promise<Row[]>;
}

/** As a Runner, and rows as they arrive, to be read to the end before the next query. */
export interface StreamRunner extends Runner {
	stream<Row>(query: string, parameters?: Parameters): AsyncIterable<Row>;
}

/** Rows fetched at a time, in scans: what bounds their memory. */
const FETCH_SIZE = 1000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The driver, with managed transactions only: those retry after a deadlock or a lost connection, so `work` may run
 * more than once and must be idempotent. Bookmarks are shared: in a cluster every read sees this store's own writes.
 */
export class Connection {
	readonly url: string;
	readonly #driver: Driver;
	readonly #bookmarks = neo4j.bookmarkManager();

	constructor({ url, user, password }: Neo4jAddress) {
		this.url = url;
		this.#driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
			// Every integer we write is a safe one.
			disableLosslessIntegers: true,
			connectionTimeout: CONNECT_TIMEOUT_MS,
			connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
			fetchSize: FETCH_SIZE,
			notificationFilter: { minimumSeverityLevel: 'OFF' },
			userAgent: 'filature'
		});
	}

	async verify(): Promise<void> {
		await this.#driver.verifyConnectivity().catch((cause: unknown) => this.#fail(cause));
	}

	async read<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
		return this.#use('READ', (session) => session.executeRead((tx) => work(runner(tx))));
	}

	async write<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
		return this.#use('WRITE', (session) => session.executeWrite((tx) => work(runner(tx))));
	}

	/** One query in a transaction of its own, for what may not share one: schema changes. */
	async alone(query: string): Promise<void> {
		await this.#use('WRITE', (session) => session.run(query));
	}

	/** Rows as they arrive, with backpressure. Not retried: what was handed out cannot be taken back. */
	async *stream<Row>(query: string, parameters: Parameters = {}): AsyncGenerator<Row> {
		const session = this.#session('READ');
		try {
			for await (const record of session.run(query, parameters)) yield record.toObject() as Row;
		} catch (cause) {
			this.#fail(cause);
		} finally {
			await session.close();
		}
	}

	/**
	 * Queries that must all meet the same server, which a cluster promises inside one transaction only: what one leaves
	 * in that server's memory is there for the next. Not retried. An abort interrupts the query that runs and is not
	 * waited for: a procedure may be slow to hear of it.
	 * @param metadata of the transaction, for who lists those that run
	 * @throws AppError `cancelled`
	 */
	async onOneServer<T>(
		work: (runner: StreamRunner) => Promise<T>,
		metadata: Record<string, string>,
		signal?: AbortSignal
	): Promise<T> {
		throwIfCancelled(signal);
		const session = this.#session('WRITE');
		const { promise: aborted, reject } = Promise.withResolvers<never>();
		const abort = () => reject(new AppError('cancelled', 'cancelled'));
		signal?.addEventListener('abort', abort, { once: true });
		try {
			return await Promise.race([inTransaction(session, metadata, work), aborted]);
		} catch (cause) {
			return this.#fail(cause);
		} finally {
			signal?.removeEventListener('abort', abort);
			// Closing resets the connection, and the server ends what runs there.
			const closed = session.close();
			if (signal?.aborted) closed.catch(() => undefined);
			else await closed;
		}
	}

	async close(): Promise<void> {
		await this.#driver.close();
	}

	async #use<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
		const session = this.#session(mode);
		try {
			return await work(session);
		} catch (cause) {
			return this.#fail(cause);
		} finally {
			await session.close();
		}
	}

	#session(mode: 'READ' | 'WRITE'): Session {
		return this.#driver.session({ defaultAccessMode: mode, bookmarkManager: this.#bookmarks });
	}

	#fail(cause: unknown): never {
		throw storeError(cause, this.url);
	}
}

/** Numbers of a list as integers of Cypher: a plain number of JavaScript arrives there as a float. */
export function integers(values: ArrayLike<number>): Integer[] {
	return Array.from(values, (value) => neo4j.int(value));
}

async function inTransaction<T>(
	session: Session,
	metadata: Record<string, string>,
	work: (runner: StreamRunner) => Promise<T>
): Promise<T> {
	const tx = await session.beginTransaction({ metadata });
	const result = await work(streamRunner(tx));
	await tx.commit();
	return result;
}

function streamRunner(tx: Transaction): StreamRunner {
	return {
		...runner(tx),
		async *stream<Row>(query: string, parameters: Parameters = {}) {
			for await (const record of tx.run(query, parameters)) yield record.toObject() as Row;
		}
	};
}

function runner(tx: Pick<ManagedTransaction, 'run'>): Runner {
	return {
		run: async <Row>(query: string, parameters: Parameters = {}) =>
			(await tx.run(query, parameters)).records.map((record) => record.toObject() as Row)
	};
}
