import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '#lib/domain/errors.ts';

/**
 * The folder of the installed product, from which `.cypher` files, workers and models are found. Sources, the
 * bundled server and the command line sit at different depths below it, so it is found by its package.json.
 */
export const appRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(start: string): string {
	for (let folder = start; ; folder = dirname(folder)) {
		const manifest = join(folder, 'package.json');
		if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'filature') return folder;
		if (folder === dirname(folder))
			throw new AppError('missing-prerequisite', 'no-app-root', { folder: start });
	}
}
