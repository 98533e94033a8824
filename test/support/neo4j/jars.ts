import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Neo4jMissing } from './neo4j-missing.ts';

const run = promisify(execFile);
const POM = join(import.meta.dirname, 'pom.xml');
const GDS_GROUP = 'org.neo4j.gds';
const OLDEST_JAVA = 17;

/** @returns the class path of server and plugins, and the folder from which procedures load. */
export interface Jars {
	classPath: string;
	plugins: string;
}

/** @throws Neo4jMissing when there is no Java, or one that Neo4j 5 cannot run on. */
export async function checkJava(java: string): Promise<void> {
	let banner: string;
	try {
		banner = (await run(java, ['-version'])).stderr;
	} catch {
		throw new Neo4jMissing(`"${java}" does not run: install Java ${OLDEST_JAVA} or 21, or set JAVA to one`);
	}
	const version = /version "(\d+)/.exec(banner)?.[1];
	if (version === undefined || Number(version) < OLDEST_JAVA) {
		throw new Neo4jMissing(`Java ${OLDEST_JAVA} or newer is needed, "${java}" is ${version ?? 'unknown'}`);
	}
}

/**
 * Neo4j and GDS from Maven Central, kept in the user's cache folder. Two processes may fill it at once: each
 * resolves into a folder of its own and the first to rename it wins.
 * @throws Neo4jMissing when Maven is missing or cannot resolve.
 */
export async function ensureJars(): Promise<Jars> {
	const pom = await readFile(POM, 'utf8');
	const version = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(pom)?.[1] ?? '';
	const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
	const folder = join(cache, 'neo4j-with-gds');
	const jars = { classPath: `${folder}/plugins/*:${folder}/lib/*`, plugins: join(folder, 'plugins') };
	const complete =
		existsSync(join(folder, '.complete')) &&
		existsSync(join(folder, 'lib', `neo4j-${version('neo4j.version')}.jar`)) &&
		existsSync(join(folder, 'plugins', `proc-${version('gds.version')}.jar`));
	if (complete) return jars;
	await mkdir(cache, { recursive: true });
	const fresh = await mkdtemp(join(cache, 'neo4j-with-gds-'));
	try {
		// Procedures load only from the plugins folder, extensions only from the class path: GDS needs both.
		await resolve(join(fresh, 'plugins'), 'includeGroupIds');
		await resolve(join(fresh, 'lib'), 'excludeGroupIds');
		if ((await readdir(join(fresh, 'plugins'))).length === 0)
			throw new Neo4jMissing('Maven brought no GDS jars');
		await writeFile(join(fresh, '.complete'), '');
		await replace(fresh, folder);
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
	return jars;
}

async function resolve(output: string, filter: 'includeGroupIds' | 'excludeGroupIds'): Promise<void> {
	const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-D${filter}=${GDS_GROUP}`];
	try {
		await run('mvn', ['-q', '-B', '-f', POM, ...goal, `-DoutputDirectory=${output}`], { maxBuffer: 1 << 26 });
	} catch (cause) {
		const { code, stdout } = cause as { code?: string | number; stdout?: string };
		if (code === 'ENOENT') throw new Neo4jMissing('"mvn" does not run: install Maven, which brings Neo4j');
		throw new Neo4jMissing(`Maven could not resolve Neo4j: ${stdout?.split('\n').slice(0, 3).join(' ')}`);
	}
}

/** A folder of other versions is moved out of the way: a server that still runs from it keeps its open files. */
async function replace(fresh: string, folder: string): Promise<void> {
	const old = `${fresh}-old`;
	await rename(folder, old).catch(() => undefined);
	await rename(fresh, folder).catch((cause: NodeJS.ErrnoException) => {
		if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause;
	});
	await rm(old, { recursive: true, force: true });
}
