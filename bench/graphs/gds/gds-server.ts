import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../../test/support/neo4j/neo4j-server.ts';
import { readEdges } from '../graph-folder.ts';
import { peakRss } from '../measure.ts';
import type { Spent } from '../measure.ts';

type Query = 'project' | 'louvain' | 'leiden' | 'node2vec' | 'random-walk' | 'property' | 'process';
type Values = Record<string, unknown>;

interface Process {
	/** As Java has it: pid@host. */
	name: string;
	nanoseconds: number;
	gds: string;
}

/** A throw-away Neo4j with one graph projected into memory, which counts the CPU of its own process. */
export interface GdsServer {
	run<Row extends Values>(query: Query, parameters?: Values): Promise<Row[]>;
	/** The call alone: CPU of the whole server while it ran. */
	timed(query: Query, parameters: Values): Promise<Spent>;
	peakRss(): Promise<number>;
	version(): Promise<string>;
	stop(): Promise<void>;
}

/** @param edges a file to write, for the server to read the graph from */
export async function gdsServer(folder: string, edges: string): Promise<GdsServer> {
	writeFileSync(edges, edgesAsText(folder));
	const server = await startNeo4j({ heap: '6g' });
	const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), {
		disableLosslessIntegers: true
	});
	const run = async <Row extends Values>(query: Query, parameters: Values = {}): Promise<Row[]> => {
		const text = readFileSync(join(import.meta.dirname, `${query}.cypher`), 'utf8');
		const { records } = await driver.executeQuery(text, asWholes(parameters));
		return records.map((record) => record.toObject() as Row);
	};
	const process = async (): Promise<Process> => (await run<Process & Values>('process'))[0];
	const stop = async (): Promise<void> => {
		await driver.close();
		await server.stop();
		rmSync(edges);
	};
	try {
		await run('project', { edges: pathToFileURL(edges).href });
	} catch (cause) {
		await stop();
		throw cause;
	}
	return {
		run,
		async timed(query, parameters) {
			const before = await process();
			const [{ computeMillis }] = await run<{ computeMillis: number }>(query, parameters);
			const after = await process();
			return { cpu: (after.nanoseconds - before.nanoseconds) / 1e9, wall: computeMillis / 1000 };
		},
		peakRss: async () => peakRss((await process()).name.split('@')[0]),
		version: async () => (await process()).gds,
		stop
	};
}

function edgesAsText(folder: string): string {
	const { sources, targets, weights } = readEdges(folder);
	const lines: string[] = [];
	sources.forEach((source, e) => lines.push(`${source},${targets[e]},${weights[e]}`));
	return lines.join('\n');
}

/** JavaScript's numbers arrive as doubles, which GDS refuses for counts; the factors p and q it takes as doubles alone. */
function asWholes({ p, q, ...counts }: Values): Values {
	const wholes = Object.entries(counts).map(([name, value]) => [
		name,
		Number.isInteger(value) ? neo4j.int(value as number) : value
	]);
	return { p, q, ...Object.fromEntries(wholes) } as Values;
}
