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
const connected = rows.offsets.subarray(1).filter((end, v) => end > rows.offsets[v]).length;
const words = connected * walksPerNode * walkLength;
const settings = { dimensions, walkLength, walksPerNode, window, negative, p, q, seed, engine, hogwild };

const whole = stopwatch();
let walked: Spent | undefined;
const embedding = await node2vec(rows, {
	...settings,
	workers: task.threads,
	onProgress: ({ stage, done, total }) => {
		if (stage === 'walks' && done === total) walked ??= whole();
	}
});
const spent = whole();
console.error(walked);
if (task.race === 'node2vec') writeFileSync(task.out, embedding.vectors);
report(spent, { words, versions: { 'node2vec-ts': installedVersion('node2vec-ts') } });
