import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../bin/filature.js', import.meta.url));

/** Runs the command line and gives its JSON; progress goes to the terminal. */
export async function filature<T>(args: string[], env: Record<string, string> = {}): Promise<T> {
	const child = spawn(process.execPath, [BIN, ...args, '--json'], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const chunks: Buffer[] = [];
	for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
	const code = child.exitCode ?? (await new Promise<number | null>((settle) => child.once('close', settle)));
	if (code !== 0) throw new Error(`filature ${args.join(' ')} ended with ${code}`);
	return JSON.parse(Buffer.concat(chunks).toString()) as T;
}
