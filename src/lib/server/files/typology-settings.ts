import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#lib/domain/errors.ts';
import { parseTypologySettings } from '#lib/typologies/settings.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';

/** The one file in which an administrator sets parameters of typologies, in the data folder. */
export const TYPOLOGY_SETTINGS_FILE = 'typologies.json';

/**
 * Parameters in force: the defaults with what the settings file says otherwise; the defaults where there is no file.
 * @throws AppError `invalid-argument` where it is no such settings, names an unknown parameter, or is out of bounds
 */
export async function readTypologySettings(dataFolder: string): Promise<TypologySettings> {
	return parseTypologySettings(await departures(join(dataFolder, TYPOLOGY_SETTINGS_FILE)));
}

async function departures(path: string): Promise<unknown> {
	const text = await readFile(path, 'utf8').catch((cause: unknown) => {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
		throw cause;
	});
	try {
		return JSON.parse(text);
	} catch {
		throw new AppError('invalid-argument', 'typology-settings-form');
	}
}
