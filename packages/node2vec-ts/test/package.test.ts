import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSUMER, CONSUMER_PROJECTS } from './consumers.ts';
import { findNode, lend, packAndInstall, readmeBlocks, run } from './packed-package.ts';
import type { Packed } from './packed-package.ts';

/** Same bits in every process: what a run prints. */
const PROBE = `
import { createHash } from 'node:crypto';
import { node2vec } from 'node2vec-ts';
const edges = Array.from({ length: 60 }, (_, v) => [v, (v * 7 + 1) % 60, 1 + (v % 3)]);
const { vectors } = await node2vec(edges, { dimensions: 12, walkLength: 10, walksPerNode: 2, engine: ENGINE });
console.log(createHash('sha256').update(vectors).digest('hex'));
`;

let packed: Packed;

beforeAll(async () => {
	packed = await packAndInstall();
	for (const name of ['graphology', 'graphology-types', '@types/node']) await lend(packed.project, name);
});
afterAll(() => packed?.remove());

describe('the tarball', () => {
	test('holds what runs, its types and its papers, and nothing else', () => {
		const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
		const others = packed.files.filter((path) => !papers.includes(path));
		expect(packed.files).toEqual(expect.arrayContaining([...papers, 'dist/index.js', 'dist/index.d.ts']));
		for (const path of others) expect(path).toMatch(/^dist\/(js\/)?[a-z0-9-]+(\.js|\.d\.ts|\.wasm)$/);
		for (const path of others.filter((path) => path.endsWith('.d.ts'))) {
			expect(others).toContain(path.replace(/\.d\.ts$/, '.js'));
		}
	});

	test('is small', () => {
		expect(packed.packedBytes).toBeLessThan(100_000);
		expect(packed.unpackedBytes).toBeLessThan(400_000);
	});

	test('needs nothing, and its exports lead somewhere, types first', async () => {
		const manifest = JSON.parse(await readFile(join(packed.installed, 'package.json'), 'utf8'));
		for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
			expect(manifest[kind]).toBeUndefined();
		}
		for (const script of ['install', 'preinstall', 'postinstall'])
			expect(manifest.scripts[script]).toBeUndefined();
		expect(manifest).toMatchObject({ type: 'module', license: 'Apache-2.0', sideEffects: false });
		expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(Object.keys(manifest.exports)).toEqual(['.', './package.json']);
		expect(Object.keys(manifest.exports['.'])).toEqual(['types', 'default']);
		for (const target of [
			...Object.values<string>(manifest.exports['.']),
			manifest.exports['./package.json']
		]) {
			expect(existsSync(join(packed.installed, target))).toBe(true);
		}
		const changelog = await readFile(join(packed.installed, 'CHANGELOG.md'), 'utf8');
		expect(changelog).toContain(`\n## ${manifest.version}\n`);
	});

	test('imports only itself, by paths that are there; Node’s own modules only when Node runs it', async () => {
		for (const path of packed.files.filter((path) => /^dist\/.*(\.js|\.d\.ts)$/.test(path))) {
			const code = await readFile(join(packed.installed, path), 'utf8');
			for (const [, specifier] of code.matchAll(/(?:^|[\s;])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
				if (code.split('\n').some((line) => line.includes(`* import`) && line.includes(specifier))) continue;
				if (specifier.startsWith('node:') && code.includes(`import('${specifier}')`)) continue;
				expect(specifier, path).toMatch(/^\.\.?\/[a-z0-9/-]+\.js$/);
				expect(existsSync(join(packed.installed, dirname(path), specifier)), `${path}: ${specifier}`).toBe(
					true
				);
			}
		}
	});
});

describe('installed', () => {
	test.each(['simd', 'js'])('runs in Node 20 and Node 24 alike, engine %s', async (engine) => {
		const code = PROBE.replace('ENGINE', `'${engine}'`);
		const seen: string[] = [];
		for (const major of [20, 24]) {
			const node = await findNode(major);
			if (node) seen.push(await run(node, ['--input-type=module', '--eval', code], packed.project));
			else console.warn(`NOT TESTED: no Node ${major} here; the package was not run in it`);
		}
		expect(seen.length).toBeGreaterThan(0);
		expect(new Set(seen).size).toBe(1);
		expect(seen[0]).toMatch(/^[0-9a-f]{64}\n$/);
	});

	test.each(Object.entries(CONSUMER_PROJECTS))('is typed for %s', async (_name, options) => {
		const compilerOptions = { ...options, strict: true, noEmit: true, skipLibCheck: false };
		await writeFile(join(packed.project, 'consumer.ts'), CONSUMER);
		await writeFile(
			join(packed.project, 'tsconfig.json'),
			JSON.stringify({ compilerOptions, files: ['consumer.ts'] })
		);
		await run('tsc', ['--project', 'tsconfig.json'], packed.project);
	});

	test('every export is explained, with an example', () => {
		const entry = join(packed.installed, 'dist/index.d.ts');
		const program = ts.createProgram([entry], { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
		const checker = program.getTypeChecker();
		const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
		const bare = checker.getExportsOfModule(module).filter((symbol) => {
			const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
			const tags = meant.getJsDocTags(checker).map(({ name }) => name);
			return meant.getDocumentationComment(checker).length === 0 || !tags.includes('example');
		});
		expect(bare.map(({ name }) => name)).toEqual([]);
	});

	test('the examples of the README run', async () => {
		const blocks = await readmeBlocks(packed.installed, 'js');
		expect(blocks.length).toBeGreaterThan(5);
		const files = blocks.map(({ line }) => `./readme-line-${line}.js`);
		for (const [i, { code }] of blocks.entries()) await writeFile(join(packed.project, files[i]), code);
		const all = files.map((file) => `await import('${file}');`).join('\n');
		await writeFile(join(packed.project, 'readme.js'), all);
		await run((await findNode(24)) ?? process.execPath, ['readme.js'], packed.project);
	});
});

test('the benchmark runs', async () => {
	const small = ['--nodes', '300', '--dimensions', '8', '--rounds', '1'];
	const table = await run(process.execPath, ['benchmark/run.js', ...small], packed.source);
	expect(table).toMatch(/engine js +│ +'[\d.]+' +│/);
	expect(table).toContain('peak resident');
});
