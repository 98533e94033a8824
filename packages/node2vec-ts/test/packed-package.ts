import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const HOUSE = join(PACKAGE, '../..');

export interface Packed {
	/** A project outside the repository that has the tarball installed and nothing else. */
	project: string;
	/** The built copy of the package that was packed: it has what is not published, too. */
	source: string;
	/** The package in its node_modules. */
	installed: string;
	/** Paths in the tarball, and bytes of it and of its contents. */
	files: string[];
	packedBytes: number;
	unpackedBytes: number;
	remove(): Promise<void>;
}

/** Builds and packs a copy of the package, as publishing it would, and installs the tarball without a network. */
export async function packAndInstall(): Promise<Packed> {
	const folder = await mkdtemp(join(tmpdir(), 'node2vec-ts-'));
	const source = join(folder, 'source');
	const project = join(folder, 'project');
	const own = ['dist', 'node_modules', 'test'].map((name) => join(PACKAGE, name));
	await cp(PACKAGE, source, { recursive: true, filter: (path) => !own.includes(path) });
	await symlink(join(HOUSE, 'node_modules'), join(source, 'node_modules'));
	await mkdir(project);
	await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
	const report = await npm(source, 'pack', '--json', '--pack-destination', folder);
	// What the scripts print stands before the report.
	const [packed] = JSON.parse(report.slice(report.search(/^\[$/m))) as [
		{ filename: string; size: number; unpackedSize: number; files: { path: string }[] }
	];
	await npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename));
	return {
		source,
		project,
		installed: join(project, 'node_modules/node2vec-ts'),
		files: packed.files.map(({ path }) => path),
		packedBytes: packed.size,
		unpackedBytes: packed.unpackedSize,
		remove: () => rm(folder, { recursive: true, force: true })
	};
}

/** Links a package of this repository into the project: a consumer has graphology of its own. */
export async function lend(project: string, name: string): Promise<void> {
	const at = join(project, 'node_modules', name);
	await mkdir(dirname(at), { recursive: true });
	await symlink(join(HOUSE, 'node_modules', name), at);
}

/** Output of a command that must end well; an error holds what it said. */
export async function run(command: string, args: string[], cwd: string): Promise<string> {
	const tools = join(HOUSE, 'node_modules/.bin');
	const env = {
		...process.env,
		PATH: `${dirname(process.execPath)}${delimiter}${tools}${delimiter}${process.env.PATH}`
	};
	try {
		return (await promisify(execFile)(command, args, { cwd, env, maxBuffer: 2 ** 26 })).stdout;
	} catch (cause) {
		const { stdout, stderr } = cause as { stdout: string; stderr: string };
		throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause });
	}
}

/** The Node of a major version: the one that runs this, one that npm installed, or one on the path. */
export async function findNode(major: number): Promise<string | null> {
	const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
	const byNpm = join(HOUSE, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
	for (const node of [process.execPath, byNpm, ...onPath]) {
		if (!existsSync(node)) continue;
		const version = await run(node, ['--version'], HOUSE).catch(() => '');
		if (version.startsWith(`v${major}.`)) return node;
	}
	return null;
}

/** The blocks of a language in the package's README, with the line that each begins at. */
export async function readmeBlocks(
	installed: string,
	language: string
): Promise<{ line: number; code: string }[]> {
	const readme = await readFile(join(installed, 'README.md'), 'utf8');
	return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => ({
		line: readme.slice(0, match.index).split('\n').length,
		code: match[1]
	}));
}

async function npm(cwd: string, ...args: string[]): Promise<string> {
	return run('npm', args, cwd);
}
