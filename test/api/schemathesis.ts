import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION = '4.32.5';
/** Kept from run to run, and out of the repository. */
const FOLDER = resolve('node_modules/.cache/schemathesis', VERSION);
const COMMAND = resolve(FOLDER, 'bin/st');

export interface Verdict {
	passed: boolean;
	output: string;
}

/** Installs schemathesis where it is not there yet. @throws where Python or its packages cannot be had */
export async function installSchemathesis(): Promise<void> {
	if (existsSync(COMMAND)) return;
	await run('python3', ['-m', 'venv', FOLDER]);
	const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`];
	await run(resolve(FOLDER, 'bin/python'), pip, { timeout: 240_000 });
}

/** Asks every operation all it can think of, by its description. */
export async function askEverything(address: string, options: string[]): Promise<Verdict> {
	// From a file: at its own address the description itself would be left out.
	const description = join(await mkdtemp(join(tmpdir(), 'filature-openapi-')), 'openapi.json');
	await writeFile(description, await (await fetch(`${address}/api/v1/openapi.json`)).text());
	const args = [
		...['--config-file', resolve('test/api/schemathesis.toml'), 'run', description, '--url', address],
		...['--no-color', '--continue-on-failure', '--request-timeout', '60', ...options]
	];
	try {
		const { stdout } = await run(COMMAND, args, { maxBuffer: 64 * 1024 * 1024, cwd: FOLDER });
		return { passed: true, output: stdout };
	} catch (cause) {
		const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
		return { passed: false, output: (stdout + stderr).replace(/^(.{300}).*$/gm, '$1…') };
	}
}
