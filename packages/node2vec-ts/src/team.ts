import { Course } from './course.ts';
import type { CourseParameters, Stage } from './course.ts';
import { kernelsOn } from './engine.ts';
import type { EngineMemory } from './engine.ts';
import type { Layout } from './layout.ts';
import type { Node2VecProgress } from './options.ts';
import { startThread } from './threads.ts';
import type { Thread } from './threads.ts';

/** All that a thread needs to know. */
export interface Task {
	memory: EngineMemory;
	layout: Layout;
	parameters: CourseParameters;
	starts: number;
	stage: Stage;
	thread: number;
}

export interface Hooks {
	signal?: AbortSignal;
	onProgress?: (progress: Node2VecProgress) => void;
}

/** What users are told of a stage. */
export const PROGRESS_STAGES = { count: 'walks', train: 'training' } as const;
/** Milliseconds between two looks of the calling thread at how far its threads are. */
const LOOK = 100;

/** What a thread does with its task: pulls blocks by a counter that all share. */
export function perform(task: Task): void {
	const { memory, layout, parameters, starts, stage, thread } = task;
	const course = new Course(memory.buffer, kernelsOn(memory), layout, parameters, starts, thread);
	const control = new Uint32Array(memory.buffer, layout.control, 2);
	const blocks = course.blocks(stage);
	for (;;) {
		const block = Atomics.add(control, 0, 1);
		if (block >= blocks) return;
		Atomics.add(control, 1, course.work(stage, block));
	}
}

/** Runs a stage on threads of its own; an abort stops them at once. */
export async function onThreads(
	task: Omit<Task, 'thread'>,
	threads: number,
	total: number,
	hooks: Hooks
): Promise<void> {
	const control = new Uint32Array(task.memory.buffer, task.layout.control, 2).fill(0);
	const stage = PROGRESS_STAGES[task.stage];
	const team: Thread[] = [];
	let look: ReturnType<typeof setInterval> | undefined;
	let abort: (() => void) | undefined;
	try {
		while (team.length < threads) team.push(startThread());
		await new Promise<void>((resolve, reject) => {
			hooks.signal?.throwIfAborted();
			abort = () => reject(hooks.signal?.reason as Error);
			hooks.signal?.addEventListener('abort', abort);
			look = setInterval(() => {
				try {
					hooks.onProgress?.({ stage, done: Atomics.load(control, 1), total });
				} catch (cause) {
					reject(cause as Error);
				}
			}, LOOK);
			let going = threads;
			team.forEach((thread, index) => {
				thread.onEnd((error) => (error ? reject(error as Error) : --going === 0 && resolve()));
				thread.post({ ...task, thread: index } satisfies Task);
			});
		});
		hooks.onProgress?.({ stage, done: total, total });
	} finally {
		clearInterval(look);
		if (abort) hooks.signal?.removeEventListener('abort', abort);
		for (const thread of team) thread.stop();
	}
}
