import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TYPOLOGY_SETTINGS_FILE, readTypologySettings } from '#lib/server/files/typology-settings.ts';
import { defaultTypologySettings } from '#lib/typologies/settings.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filature-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (text: string) => writeFile(join(folder, TYPOLOGY_SETTINGS_FILE), text);

test('without a file the defaults are in force', async () => {
	expect(await readTypologySettings(folder)).toEqual(defaultTypologySettings());
});

test('a file says only what departs from them', async () => {
	await write('{"phoenix": {"windowDays": 90}}');
	const settings = await readTypologySettings(folder);
	expect(settings).toEqual({
		...defaultTypologySettings(),
		phoenix: { ...defaultTypologySettings().phoenix, windowDays: 90 }
	});
});

test.each([
	['no JSON', 'phoenix: 90', 'typology-settings-form'],
	['no object', '[1]', 'typology-settings-form'],
	['an unknown name', '{"phoenix": {"window": 90}}', 'typology-setting-unknown'],
	['a number out of bounds', '{"phoenix": {"windowDays": 9000}}', 'typology-setting-bounds'],
	['a text', '{"phoenix": {"windowDays": "90"}}', 'typology-setting-bounds']
])('%s is refused in words', async (_what, text, key) => {
	await write(text);
	await expect(readTypologySettings(folder)).rejects.toMatchObject({ code: 'invalid-argument', key });
});
