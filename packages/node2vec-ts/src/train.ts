import { AliasBuilder } from './alias.ts';
import { Course } from './course.ts';
import type { CourseParameters, Stage } from './course.ts';
import type { Csr } from './csr.ts';
import { allocate, chooseEngine, kernelsOn } from './engine.ts';
import { fillForWalks, shapeOf } from './fill-graph.ts';
import { trainingLayout } from './layout.ts';
import type { Layout } from './layout.ts';
import { readRows, writeStart } from './matrices.ts';
import type { Node2VecParameters } from './parameters.ts';
import { PROGRESS_STAGES, onThreads } from './team.ts';
import type { Hooks, Task } from './team.ts';
import { canShare } from './threads.ts';
import { blocksARound } from './walk-order.ts';
import type { Start } from './warm-start.ts';

/** Milliseconds of work on the calling thread between two turns of its event loop. */
const SLICE = 50;

export interface Trained {
	/** Row-major, nodes × dimensions; a node without arcs keeps zeros. */
	vectors: Float32Array;
	/** The output matrix of skip-gram, alike. */
	contexts: Float32Array;
}

/**
 * Lays everything out in one memory, counts who is met on the walks, and trains.
 * @param start rows to begin from, of an earlier run
 */
export async function train(
	csr: Csr,
	parameters: Node2VecParameters,
	hooks: Hooks,
	start?: Start
): Promise<Trained> {
	const shape = shapeOf(csr);
	const threads = parameters.workers > 1 && canShare() ? parameters.workers : 1;
	const layout = trainingLayout(shape, parameters, threads);
	const memory = allocate(chooseEngine(parameters.engine), layout.bytes, threads > 1);
	fillForWalks(memory.buffer, layout, csr, parameters.seed);
	writeStart(memory.buffer, layout, csr, parameters, start);
	if (shape.starts > 0) {
		const run = (stage: Stage, team: number, walks: number) => {
			const task = { memory, layout, parameters: course(parameters), starts: shape.starts, stage };
			return threads > 1 ? onThreads(task, team, walks, hooks) : here(task, walks, hooks);
		};
		const round = blocksARound(shape.starts);
		await run('count', Math.min(threads, round), shape.starts);
		const visits = new Uint32Array(memory.buffer, layout.visits, shape.nodes);
		fillNoise(memory.buffer, layout, visits);
		if (parameters.sample > 0) fillKeep(memory.buffer, layout, visits, parameters.sample);
		// One thread alone learns in an order that is always the same.
		const team = parameters.hogwild ? Math.min(threads, round * parameters.walksPerNode) : 1;
		await run('train', team, shape.starts * parameters.walksPerNode * parameters.epochs);
	}
	return readRows(memory.buffer, layout, shape.nodes, parameters.dimensions);
}

/** What threads are told: a signal or an embedding to start from cannot be posted. */
function course({ walkLength, walksPerNode, epochs, learningRate }: Node2VecParameters): CourseParameters {
	return { walkLength, walksPerNode, epochs, learningRate };
}

/** On the calling thread, with a turn of the event loop now and then: others live there too, and an abort arrives there. */
async function here(task: Omit<Task, 'thread'>, total: number, hooks: Hooks): Promise<void> {
	const { memory, layout, parameters, starts, stage } = task;
	const course = new Course(memory.buffer, kernelsOn(memory), layout, parameters, starts, 0);
	const blocks = course.blocks(stage);
	let done = 0;
	let turn = performance.now() + SLICE;
	for (let block = 0; block < blocks; block++) {
		done += course.work(stage, block);
		if (performance.now() < turn && block + 1 < blocks) continue;
		hooks.onProgress?.({ stage: PROGRESS_STAGES[stage], done, total });
		await new Promise((resolve) => setTimeout(resolve, 0));
		hooks.signal?.throwIfAborted();
		turn = performance.now() + SLICE;
	}
}

/** Noise is drawn by visits to the power 3/4, as in word2vec. */
function fillNoise(memory: ArrayBufferLike, layout: Layout, visits: Uint32Array): void {
	const weights = Float64Array.from(visits, (count) => Math.pow(count, 0.75));
	const table = new Uint32Array(memory, layout.threads[0].directory.noise, 2 * visits.length);
	new AliasBuilder().build(weights, 0, weights.length, (node, threshold, other) => {
		table[2 * node] = threshold;
		table[2 * node + 1] = other;
	});
}

/** Chances to stay by word2vec's formula: sqrt(sample / share) + sample / share, a share being that of all visits. */
function fillKeep(memory: ArrayBufferLike, layout: Layout, visits: Uint32Array, sample: number): void {
	const all = visits.reduce((sum, count) => sum + count, 0);
	const chances = new Uint32Array(memory, layout.threads[0].directory.keep, visits.length);
	for (let v = 0; v < visits.length; v++) {
		const part = (sample * all) / Math.max(1, visits[v]);
		chances[v] = Math.floor(Math.min(1, Math.sqrt(part) + part) * 4_294_967_295);
	}
}
