import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '#lib/server/app/generate.ts';

let parent: string;
beforeEach(() => void (parent = mkdtempSync(join(tmpdir(), 'filature-generate-'))));
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const small = (folder: string) => generate({ size: 'small', seed: 1, folder });

test('an earlier world is replaced by one of the same bytes, and no draft stays', async () => {
	const folder = join(parent, 'deep', 'world');
	const { rows } = await small(folder);
	const before = readFileSync(join(folder, 'shipments.csv'));
	await small(folder);
	expect(readFileSync(join(folder, 'shipments.csv')).equals(before)).toBe(true);
	expect(before.toString().split('\n').length).toBe(rows.shipments! + 2);
	expect(readdirSync(join(parent, 'deep'))).toEqual(['world']);
});

test('a folder that holds anything else is left as it was', async () => {
	const folder = join(parent, 'thesis');
	mkdirSync(folder);
	writeFileSync(join(folder, 'chapter-1.txt'), 'years of work');
	await expect(small(folder)).rejects.toMatchObject({ key: 'world-folder-in-use', code: 'invalid-argument' });
	expect(readdirSync(folder)).toEqual(['chapter-1.txt']);
	expect(readdirSync(parent)).toEqual(['thesis']);
});

test('a file, and a place where no folder can be, are refused at once', async () => {
	writeFileSync(join(parent, 'file'), '');
	for (const folder of [join(parent, 'file'), join(parent, 'file', 'below'), '/proc/nope/world']) {
		await expect(small(folder)).rejects.toMatchObject({ key: 'world-folder-unwritable' });
	}
});
