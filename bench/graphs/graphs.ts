import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CONTESTANTS } from './contestants.ts';
import { corpusFile } from './corpus-file.ts';
import type { GraphName } from './graph-catalogue.ts';
import { CACHE, graphFolder } from './graph-folder.ts';
import { judge } from './judge.ts';
import { planHeats } from './plan.ts';
import type { Heat, PlanOptions } from './plan.ts';
import { parametersOf } from './race.ts';
import type { Task } from './race.ts';
import { graphsReport } from './graphs-report.ts';
import { dropResult, keepResult, readResults } from './results.ts';
import type { Result } from './results.ts';
import { runContestant } from './run-contestant.ts';

const run = promisify(execFile);

export interface GraphsOptions extends PlanOptions {
	/** Results that are there stay; without it the heats of this run are run anew. */
	resume: boolean;
	/** Tells the plan and its length, and runs nothing. */
	dry: boolean;
}

/** Ours and the peers on the same seeded graphs, interleaved. Progress goes to the terminal. @returns Markdown */
export async function graphs(options: GraphsOptions): Promise<string> {
	const { heats, leftOut } = planHeats(options, CONTESTANTS, loadOf);
	const kept = new Set(options.resume ? readResults().map(keyOf) : []);
	const todo = heats.filter((heat) => !kept.has(keyOf(nameOf(heat))));
	tellPlan(todo, heats.length - todo.length, leftOut);
	if (options.dry) return '';
	// What is measured is what a user installs, of the sources as they are.
	if (todo.some(({ race }) => race !== 'communities'))
		await run('npm', ['run', 'build', '--workspace', 'node2vec-ts']);
	for (const heat of todo) dropResult(nameOf(heat));
	keepLeftOut(leftOut);
	let rest = todo.reduce((sum, { expected }) => sum + expected, 0);
	for (const [i, heat] of todo.entries()) {
		const result = await runHeat(heat);
		keepResult(result);
		rest -= heat.expected;
		tellResult(result, `${i + 1} of ${todo.length}, about ${minutes(rest)} to go`);
	}
	return graphsReport(readResults());
}

async function runHeat(heat: Heat): Promise<Result> {
	const { race, size, graph, contestant, round } = heat;
	const vectors = join(CACHE, 'out', `${race}.${graph}.${contestant.id}`);
	mkdirSync(join(CACHE, 'out'), { recursive: true });
	rmSync(vectors, { force: true });
	const result: Result = { ...nameOf(heat), at: new Date().toISOString() };
	try {
		const parameters = parametersOf(race, size);
		const task: Task = {
			race,
			...parameters,
			folder: graphFolder(graph),
			seed: round,
			threads: contestant.threads,
			out: vectors,
			...(contestant.onWalks && { walks: corpusFile(graph, parameters) })
		};
		const figures = await runContestant(contestant, task, patience(heat));
		return { ...result, figures, quality: judge(race, task) };
	} catch (cause) {
		return { ...result, failure: (cause as Error).message };
	} finally {
		rmSync(vectors, { force: true });
	}
}

/** Seconds of wall time: loading, a busy machine and a poor guess are forgiven, a process that hangs is not. */
function patience({ expected }: Heat): number {
	return 600 + 10 * expected;
}

/** So that the table says it, unless an earlier run was given the time. */
function keepLeftOut(leftOut: readonly Heat[]): void {
	const there = new Set(readResults().map(keyOf));
	for (const heat of leftOut) {
		if (there.has(keyOf(nameOf(heat)))) continue;
		const failure = `left out, expected to take ${minutes(heat.expected)}`;
		keepResult({ ...nameOf(heat), at: new Date().toISOString(), failure });
	}
}

function nameOf({ race, graph, contestant, round }: Heat): Omit<Result, 'at'> {
	return { race, graph, contestant: contestant.id, round };
}

function keyOf({ race, graph, contestant, round }: Omit<Result, 'at'>): string {
	return [race, graph, contestant, round].join(' ');
}

function loadOf(graph: GraphName): { nodes: number; edges: number } {
	const folder = graphFolder(graph);
	const count = (file: string) => statSync(join(folder, file)).size / 4;
	return { nodes: count('off.u32') - 1, edges: count('ew.f32') };
}

function tellPlan(todo: readonly Heat[], there: number, leftOut: readonly Heat[]): void {
	const seconds = todo.reduce((sum, { expected }) => sum + expected, 0);
	console.error(`${todo.length} heats, about ${minutes(seconds)}; ${there} are there already`);
	for (const { race, graph, contestant, round, expected } of todo) {
		if (round === 1) console.error(`  ${race} ${graph} ${contestant.id}: about ${Math.ceil(expected)} s`);
	}
	for (const { race, graph, contestant, expected } of leftOut) {
		console.error(`  LEFT OUT, too long: ${race} ${graph} ${contestant.id}: about ${minutes(expected)}`);
	}
}

function tellResult({ race, graph, contestant, figures, quality, failure }: Result, place: string): void {
	const told = failure
		? `DID NOT RUN: ${failure}`
		: JSON.stringify({ ...figures, versions: undefined, ...quality });
	console.error(`[${place}] ${race} ${graph} ${contestant}: ${told}`);
}

function minutes(seconds: number): string {
	return `${Math.ceil(seconds / 60)} min`;
}
