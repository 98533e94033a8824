import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliRun {
	code: number | null;
	out: string;
	err: string;
}

export interface CliOptions {
	cwd?: string;
	env?: Record<string, string>;
	/** Stops reading standard output at its first bytes, as `| head` does. */
	leaveEarly?: boolean;
}

/** Runs the committed bin as a user would; `cwd` and `env` as given. Settings of the caller's shell do not leak in. */
export function runCli(
	args: string[],
	{ cwd, env = {}, leaveEarly = false }: CliOptions = {}
): Promise<CliRun> {
	const { FILATURE_STORE, FILATURE_DATA, NEO4J_URI, ...inherited } = process.env;
	void [FILATURE_STORE, FILATURE_DATA, NEO4J_URI];
	const child = spawn(process.execPath, [resolve('bin/filature.js'), ...args], {
		cwd,
		env: { ...inherited, FILATURE_LANG: 'en', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const run: CliRun = { code: null, out: '', err: '' };
	child.stdout.on('data', (chunk) => {
		run.out += chunk;
		if (leaveEarly) child.stdout.destroy();
	});
	child.stderr.on('data', (chunk) => (run.err += chunk));
	return new Promise((settle, fail) => {
		child.once('error', fail);
		child.once('close', (code) => settle({ ...run, code }));
	});
}
