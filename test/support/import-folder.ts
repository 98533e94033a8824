import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of files to load; deleted after the test file. */
export function importFolder(files: Record<string, string | Buffer>): string {
	const folder = mkdtempSync(join(tmpdir(), 'filature-import-'));
	made.push(folder);
	for (const [name, content] of Object.entries(files)) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}
