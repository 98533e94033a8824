import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { checkJava, ensureJars } from './jars.ts';

export interface Neo4jOptions {
	/** A free port when absent. */
	boltPort?: number;
	/** The page for people (Neo4j Browser); none when absent. */
	httpPort?: number;
	/** A fresh folder in the system's temporary folder when absent; a given one is kept. */
	home?: string;
	/** Java heap, as -Xmx takes it. */
	heap?: string;
	/** Of the user `neo4j`. */
	password?: string;
}

export interface Neo4jServer {
	url: string;
	user: string;
	password: string;
	/** Stops the server and removes its home, unless that was given. */
	stop(): Promise<void>;
}

const START_TIMEOUT_MS = 180_000;
/** What Neo4j sets for a new user, to be changed at the first connection. */
const INITIAL_PASSWORD = 'neo4j';
const OPENED = [
	'java.base/java.nio',
	'java.base/java.io',
	'java.base/sun.nio.ch',
	'java.base/java.util.concurrent'
];

/**
 * A Neo4j Community server with GDS on the loopback address, which ends with this process however that ends.
 * @throws Neo4jMissing when Java or Maven is missing or too old.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
	const java = process.env.JAVA || 'java';
	await checkJava(java);
	const jars = await ensureJars();
	const home = options.home ?? (await mkdtemp(join(tmpdir(), 'filature-neo4j-')));
	const port = options.boltPort ?? (await freePort());
	const heap = options.heap ?? '1g';
	await mkdir(join(home, 'conf'), { recursive: true });
	await writeFile(
		join(home, 'conf', 'neo4j.conf'),
		configuration(port, options.httpPort, jars.plugins, heap)
	);
	const child = spawn(
		java,
		[
			`-Xmx${heap}`,
			...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
			...['-cp', jars.classPath, 'org.neo4j.server.CommunityEntryPoint'],
			...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
		],
		{ stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const guard = guardAgainstOrphans(child, options.home === undefined ? home : undefined);
	const server = {
		url: `bolt://127.0.0.1:${port}`,
		user: 'neo4j',
		password: options.password ?? 'filature-test'
	};
	const stop = async () => {
		if (!ended(child)) {
			// A kept home is closed in good order; a throw-away one need not be.
			child.kill(options.home === undefined ? 'SIGKILL' : 'SIGTERM');
			await once(child, 'exit');
		}
		guard.kill('SIGKILL');
		if (options.home === undefined) await rm(home, { recursive: true, force: true, maxRetries: 3 });
	};
	try {
		await answers(child, server);
	} catch (cause) {
		await stop();
		throw cause;
	}
	return { ...server, stop };
}

function configuration(bolt: number, http: number | undefined, plugins: string, heap: string): string {
	return [
		'server.default_listen_address=127.0.0.1',
		`server.bolt.listen_address=127.0.0.1:${bolt}`,
		`server.bolt.advertised_address=127.0.0.1:${bolt}`,
		`server.http.enabled=${http !== undefined}`,
		...(http === undefined ? [] : [`server.http.listen_address=127.0.0.1:${http}`]),
		'server.https.enabled=false',
		`server.directories.plugins=${plugins}`,
		'server.memory.heap.initial_size=512m',
		`server.memory.heap.max_size=${heap}`,
		'server.memory.pagecache.size=512m',
		'db.tx_log.preallocate=false',
		'dbms.usage_report.enabled=false',
		'dbms.security.procedures.unrestricted=gds.*',
		''
	].join('\n');
}

/**
 * A shell that waits for our end of its pipe to close, which it does on any death of ours, SIGKILL too; then it ends
 * the server and removes its home.
 */
function guardAgainstOrphans(child: ChildProcess, home: string | undefined): ChildProcess {
	const script = 'read -r _; kill -9 "$0" 2>/dev/null; sleep 1; [ -z "$1" ] || rm -rf "$1"';
	const guard = spawn('sh', ['-c', script, String(child.pid), home ?? ''], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true
	});
	guard.unref();
	(guard.stdin as unknown as { unref(): void }).unref();
	process.once('exit', () => child.kill('SIGKILL'));
	return guard;
}

/** Waits for the server to answer, and sets the password: a kept home has it already. */
async function answers(child: ChildProcess, server: Omit<Neo4jServer, 'stop'>): Promise<void> {
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
	}
	const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, INITIAL_PASSWORD));
	try {
		for (const deadline = Date.now() + START_TIMEOUT_MS; ; await setTimeout(200)) {
			if (ended(child)) throw new Error(`Neo4j ended with ${child.exitCode} while starting:\n${output}`);
			const code = await setPassword(driver, server.password);
			if (code === undefined || code === 'Neo.ClientError.Security.Unauthorized') return;
			if (Date.now() > deadline) throw new Error(`Neo4j did not start in time (${code}):\n${output}`);
		}
	} finally {
		await driver.close();
	}
}

/** @returns the code of what stood in the way. */
async function setPassword(driver: Driver, password: string): Promise<string | undefined> {
	const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
	try {
		await driver.executeQuery(change, { old: INITIAL_PASSWORD, new: password }, { database: 'system' });
		return undefined;
	} catch (cause) {
		return (cause as { code?: string }).code ?? String(cause);
	}
}

function ended(child: ChildProcess): boolean {
	return child.exitCode !== null || child.signalCode !== null;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
