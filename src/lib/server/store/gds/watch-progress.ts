import type { TaskOptions } from '#lib/domain/task.ts';
import type { Connection } from '../neo4j/connection.ts';
import { cypherFile } from '../neo4j/cypher-file.ts';

const PROGRESS = cypherFile('features/progress');
const LOOK_EVERY_MS = 500;

/** Asks now and then how far a job of GDS is, in stage `gds`, until it is told to stop. */
export function watchProgress(
	connection: Connection,
	job: string,
	onProgress: NonNullable<TaskOptions['onProgress']>
): { stop(): Promise<void> } {
	let looking = Promise.resolve();
	let isLooking = false;
	const look = async () => {
		const rows = await connection.read((runner) => runner.run<{ progress: string }>(PROGRESS(), { job }));
		// "37.5%", or "n/a" where the algorithm cannot say.
		const percent = Number.parseFloat(rows.at(-1)?.progress ?? '');
		if (percent >= 0) onProgress({ stage: 'gds', done: percent, total: 100 });
	};
	const timer = setInterval(() => {
		if (isLooking) return;
		isLooking = true;
		// How far it is, is not worth a failure.
		looking = look()
			.catch(() => undefined)
			.finally(() => (isLooking = false));
	}, LOOK_EVERY_MS);
	return {
		stop: async () => {
			clearInterval(timer);
			await looking;
		}
	};
}
