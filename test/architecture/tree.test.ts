import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.ts';

const CODE = filesBelow('src', ['.ts', '.svelte']);

test('every model has a card', () => {
	const models = existsSync('models')
		? readdirSync('models').filter((name) => statSync(join('models', name)).isDirectory())
		: [];
	expect(models.filter((name) => !existsSync(join('models', name, 'card.md')))).toEqual([]);
});

test('file names: kebab-case for modules, Pascal-case for components, none named for nothing', () => {
	const routes = /^src\/routes\//;
	const odd = CODE.filter((file) => {
		const name = basename(file);
		if (routes.test(file) || file.endsWith('.d.ts')) return false;
		if (name.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
		return !/^[a-z0-9]+(-[a-z0-9]+)*(\.(server|svelte))?\.ts$/.test(name);
	});
	expect(odd).toEqual([]);
	expect(CODE.filter((file) => /(^|\/)(utils|helpers|types|misc|common)\.ts$/.test(file))).toEqual([]);
});

test('at most three folders below src/lib', () => {
	expect(filesBelow('src/lib', ['']).filter((file) => file.split('/').length > 6)).toEqual([]);
});

test('no $lib and no $env: the house names modules one way, and settings are read once', () => {
	expect(CODE.filter((file) => /from '\$(lib|env)/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('untrusted text is never markup', () => {
	expect(CODE.filter((file) => /\{@html|innerHTML/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the bin is committed executable', () => {
	const [mode] = execFileSync('git', ['ls-files', '--stage', 'bin/filature.js'], { encoding: 'utf8' }).split(
		' '
	);
	expect(mode).toBe('100755');
});

test('every data-contract table of the docs has a schema', async () => {
	const { TABLES } = await import('#lib/domain/tables.ts');
	const contract = readFileSync('docs/data-contract.md', 'utf8');
	for (const [table, schema] of Object.entries(TABLES)) {
		const row = new RegExp(`\\| \`${table}\` \\| (.+) \\|`).exec(contract)?.[1];
		if (!row) continue;
		const columns = row
			.replace(/\([^)]*\)/g, '')
			.split(',')
			.map((column) => column.trim().replace(/\*$/, ''));
		expect(Object.keys(schema.shape)).toEqual(columns);
	}
});
