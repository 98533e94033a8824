import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { appRoot } from '#lib/server/app-root.ts';

/** Where `vite build` puts the server's request handler. */
export const HANDLER = join(appRoot, 'build', 'handler.js');

const SOURCES = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

export function isBuilt(): boolean {
	return existsSync(HANDLER);
}

/** Makes the production build of the pages where there is none, or where a source is newer than it. */
export async function ensureBuilt({ signal, onProgress }: TaskOptions): Promise<void> {
	if (isBuilt() && statSync(HANDLER).mtimeMs >= (await newestSource())) return;
	const stage = 'build';
	onProgress?.({ stage, done: 0, total: 1 });
	const vite = join(appRoot, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) throw new AppError('missing-prerequisite', 'not-built');
	const child = spawn(process.execPath, [vite, 'build'], {
		cwd: appRoot,
		signal,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
	const code = await new Promise<number | null>((settle, fail) => {
		child.once('error', fail);
		child.once('close', settle);
	});
	if (code !== 0) throw new AppError('missing-prerequisite', 'build-failed', { detail: output.slice(-2000) });
	onProgress?.({ stage, done: 1, total: 1 });
}

async function newestSource(): Promise<number> {
	let newest = 0;
	for (const source of SOURCES) {
		const path = join(appRoot, source);
		if (!existsSync(path)) continue;
		newest = Math.max(newest, statSync(path).mtimeMs);
		if (!statSync(path).isDirectory()) continue;
		for (const entry of await readdir(path, { recursive: true })) {
			newest = Math.max(newest, statSync(join(path, entry)).mtimeMs);
		}
	}
	return newest;
}
