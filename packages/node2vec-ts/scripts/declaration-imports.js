import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The compiler rewrites `./x.ts` to `./x.js` in the JavaScript it emits and leaves it in the declarations, where it
 * names a file that is not published.
 */
const dist = fileURLToPath(new URL('../dist', import.meta.url));
for (const path of readdirSync(dist, { recursive: true }).filter((path) => path.endsWith('.d.ts'))) {
	const file = join(dist, path);
	const code = readFileSync(file, 'utf8');
	writeFileSync(file, code.replace(/(from '\.[^']*|import\('\.[^']*)\.ts'/g, "$1.js'"));
}
