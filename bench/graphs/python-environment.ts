import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE } from './graph-folder.ts';

const run = promisify(execFile);
const PEERS = join(import.meta.dirname, '..', 'peers');
/** What the pinned versions have wheels for, best first. */
const INTERPRETERS = ['python3.11', 'python3.12', 'python3.10', 'python3'];

export const ENVIRONMENTS = { peers: 'requirements.txt', grape: 'requirements-grape.txt' } as const;
export type Environment = keyof typeof ENVIRONMENTS;

const ready = new Map<Environment, Promise<string>>();

/**
 * The interpreter of a virtual environment with the pinned peers, made in the cache when it is not there or its pins
 * have changed.
 * @throws Error that says which step failed
 */
export function pythonOf(environment: Environment): Promise<string> {
	const made = ready.get(environment) ?? make(environment);
	ready.set(environment, made);
	return made;
}

async function make(environment: Environment): Promise<string> {
	const requirements = join(PEERS, ENVIRONMENTS[environment]);
	const folder = join(CACHE, 'venvs', environment);
	const python = join(folder, 'bin', 'python');
	const marker = join(folder, 'installed.txt');
	const pins = readFileSync(requirements, 'utf8');
	if (existsSync(marker) && readFileSync(marker, 'utf8') === pins) return python;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(CACHE, 'venvs'), { recursive: true });
	console.error(`installing ${ENVIRONMENTS[environment]} …`);
	await run(await interpreter(), ['-m', 'venv', folder]);
	try {
		await run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements], {
			maxBuffer: 1 << 26
		});
	} catch (cause) {
		const lines = String((cause as { stderr?: string }).stderr ?? cause)
			.trim()
			.split('\n');
		const said = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1);
		throw new Error(`pip did not install ${ENVIRONMENTS[environment]}: ${said}`, { cause });
	}
	writeFileSync(marker, pins);
	return python;
}

async function interpreter(): Promise<string> {
	for (const name of INTERPRETERS) {
		const works = await run(name, ['-c', 'import ensurepip, venv']).catch(() => undefined);
		if (works) return name;
	}
	throw new Error(`none of ${INTERPRETERS.join(', ')} runs with venv and ensurepip`);
}
