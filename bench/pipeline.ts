import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filature } from './filature.ts';
import { writeNextDay } from './next-day.ts';

interface DemoFigures {
	nodes: number;
	relations: number;
	shipments: number;
	as_of: string;
	seconds: Record<string, number>;
	peak_rss_mb: number;
}

/**
 * The whole path in a fresh folder: seconds a stage, peak memory of the one process that ran it; then one day more,
 * loaded and added to the analysis, each by a process that starts cold.
 */
export async function pipeline(size: 'small' | 'demo' | 'stress', store?: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'filature-bench-'));
	try {
		// The world is made by a process of its own: its memory is not part of loading and analysing.
		const world = join(folder, 'worlds', `${size}-1`);
		await filature(['generate', '--size', size, '--seed', '1', '--out', world], { FILATURE_DATA: folder });
		const address = store ? ['--store', store] : [];
		const figures = await filature<DemoFigures>(['demo', '--size', size, '--no-serve', ...address], {
			FILATURE_DATA: folder
		});
		const day = join(folder, 'next-day');
		const declarations = await writeNextDay(world, figures.as_of, day);
		const target = store ?? `sqlite:${join(folder, `demo-${size}-1.sqlite`)}`;
		const [load, increment] = [
			await secondsOf(() => filature(['ingest', day, '--store', target])),
			await secondsOf(() => filature(['analyse', '--increment', '--store', target]))
		];
		const total = Object.values(figures.seconds).reduce((a, b) => a + b, 0);
		const stages = Object.entries(figures.seconds).map(
			([stage, s]) => `${stage.replace('stage.', '')} ${s.toFixed(1)}`
		);
		return (
			`| ${size} | ${store ? 'neo4j' : 'sqlite'} | ${figures.shipments} | ${figures.nodes} | ${figures.relations} ` +
			`| ${total.toFixed(1)} | ${figures.peak_rss_mb} | ${load.toFixed(1)} + ${increment.toFixed(1)} (${declarations}) | ${stages.join(', ')} |`
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
}

export const PIPELINE_HEAD =
	'| size | store | shipments | nodes | relations | ingest + analyse, s | peak RSS, MB | a day more: load + increment, s (declarations) | stages, s |\n|---|---|---|---|---|---|---|---|---|';
