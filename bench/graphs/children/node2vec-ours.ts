import { writeFileSync } from 'node:fs';
import { node2vec } from 'node2vec-ts';
import type { Node2VecOptions } from 'node2vec-ts';
import { readRows } from '../graph-folder.ts';
import { installedVersion } from '../installed-version.ts';
import { report, stopwatch } from '../measure.ts';
import type { Spent } from '../measure.ts';
import type { Task } from '../race.ts';

const task = JSON.parse(process.argv[2]) as Task & Pick<Node2VecOptions, 'engine' | 'hogwild'>;
const { dimensions, walkLength, walksPerNode, window, negative, p, q, seed, engine, hogwild } = task;
const rows = readRows(task.folder);
const starts = rows.offsets.subarray(1).filter((end, v) => end > rows.offsets[v]).length;

const watch = stopwatch();
let counted: Spent = { cpu: 0, wall: 0 };
const { vectors } = await node2vec(rows, {
	...{ dimensions, walkLength, walksPerNode, window, negative, p, q, seed, engine, hogwild },
	workers: task.threads,
	onProgress: ({ stage, done, total }) => {
		if (stage === 'walks' && done === total) counted = watch();
	}
});
const all = watch();
// What comes after the count of visits: training, the walks that it draws as it goes, and the vectors' way out.
const training = { cpu: all.cpu - counted.cpu, wall: all.wall - counted.wall };
if (!vectors.every(Number.isFinite)) throw new Error('vectors are not finite');
writeFileSync(task.out, vectors);
report(task.race === 'sgns' ? training : all, {
	words: starts * walksPerNode * walkLength,
	versions: { 'node2vec-ts': installedVersion('node2vec-ts') }
});
