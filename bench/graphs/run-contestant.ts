import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pythonOf } from './python-environment.ts';
import type { Contestant, Figures, Task } from './race.ts';

const LONGEST_REASON = 300;

/**
 * One contestant, once, in a process of its own.
 * @param most seconds, after which it is ended
 * @throws Error with the last thing the process said when it does not end well
 */
export async function runContestant(contestant: Contestant, task: Task, most: number): Promise<Figures> {
	const [command, ...args] = await commandOf(contestant);
	const child = spawn(command, [...args, JSON.stringify({ ...task, ...contestant.options })], {
		env: { ...process.env, ...threadSettings(contestant.threads) },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: Math.round(1000 * most)
	});
	const ended = new Promise<string>((settle) => {
		child.once('error', (cause) => settle(cause.message));
		child.once('close', (code, signal) => settle(String(code ?? signal)));
	});
	const [said, complained, end] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	const figures = said.split('\n').findLast((line) => line.startsWith('{'));
	if (end === 'SIGTERM') throw new Error(`ended after ${Math.round(most)} s`);
	if (end !== '0' || figures === undefined) {
		const lines = complained.trim().split('\n');
		const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1);
		throw new Error((reason || `ended with ${end}`).trim().slice(0, LONGEST_REASON));
	}
	return JSON.parse(figures) as Figures;
}

async function commandOf({ command, script }: Contestant): Promise<[string, ...string[]]> {
	if (command === 'node') return [process.execPath, join(import.meta.dirname, 'children', script)];
	return [await pythonOf(command), join(import.meta.dirname, '..', 'peers', script)];
}

/** Linear algebra of NumPy stays on one thread: it would count as CPU of whoever loads it. */
function threadSettings(threads: number): Record<string, string> {
	const all = String(threads);
	return {
		OMP_NUM_THREADS: all,
		NUMBA_NUM_THREADS: all,
		RAYON_NUM_THREADS: all,
		OPENBLAS_NUM_THREADS: '1',
		MKL_NUM_THREADS: '1'
	};
}
