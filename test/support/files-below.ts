import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder of the project with one of the endings, sorted, as paths from the project's root. */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !/node_modules|\/dist\//.test(path))
		.sort();
}
