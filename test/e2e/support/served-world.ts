import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../../../src/cli/build.ts';
import { runCli } from '../../support/run-cli.ts';

/** Longest start: a build, a world, its load and its analysis, on a machine that may be busy. */
export const START_MS = 600_000;

export interface ServedWorld {
	/** Origin of the running server. */
	address: string;
	stop(): Promise<void>;
}

/** Credentials travel in the environment, as for any other user of the command line. */
export interface WorldStore {
	/** Address as `--store` takes it; a fresh SQLite file where absent. */
	store?: string;
	env?: Record<string, string>;
}

/**
 * The product as a user starts it: the small demo world, loaded and analysed by the command line, served by the
 * production build on a free port, from another directory than the repository.
 */
export async function serveSmallWorld({ store, env = {} }: WorldStore = {}): Promise<ServedWorld> {
	await buildOnce();
	const folder = await mkdtemp(join(tmpdir(), 'filature-e2e-'));
	const where = store ?? `sqlite:${join(folder, 'world.sqlite')}`;
	const surroundings = { FILATURE_DATA: folder, FILATURE_LANG: 'en', ...env };
	const demo = await runCli(['demo', '--size', 'small', '--no-serve', '--store', where], {
		cwd: folder,
		env: surroundings
	});
	if (demo.code !== 0) throw new Error(`the demo world failed: ${demo.err}`);
	const server = spawn(
		process.execPath,
		[resolve('bin/filature.js'), 'serve', '--port', '0', '--store', where],
		{ cwd: folder, env: { ...process.env, ...surroundings }, stdio: ['ignore', 'pipe', 'pipe'] }
	);
	try {
		const address = await addressOf(server);
		return {
			address,
			async stop() {
				server.kill('SIGTERM');
				if (server.exitCode === null) await once(server, 'exit');
				await rm(folder, { recursive: true, force: true });
			}
		};
	} catch (cause) {
		server.kill('SIGKILL');
		throw cause;
	}
}

function addressOf(server: ChildProcess): Promise<string> {
	return new Promise((settle, fail) => {
		let output = '';
		const look = (chunk: Buffer) => {
			output += chunk.toString();
			const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
			if (found) settle(found[0]);
		};
		server.stdout?.on('data', look);
		server.stderr?.on('data', look);
		server.once('exit', (code) => fail(new Error(`the server ended with ${code}: ${output}`)));
	});
}

/** Another test file may be building at this moment; a lock older than any build is left over and taken. */
const STALE_MS = 5 * 60_000;
const PAUSE_MS = 500;

async function buildOnce(): Promise<void> {
	const lock = resolve('node_modules/.filature-build-lock');
	for (;;) {
		try {
			await mkdir(lock);
			break;
		} catch {
			const age = await stat(lock).then(
				({ mtimeMs }) => Date.now() - mtimeMs,
				() => 0
			);
			if (age > STALE_MS) await rm(lock, { recursive: true, force: true });
			else await new Promise((settle) => setTimeout(settle, PAUSE_MS));
		}
	}
	try {
		await ensureBuilt({});
	} finally {
		await rm(lock, { recursive: true, force: true });
	}
}
