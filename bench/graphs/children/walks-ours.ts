import { walks } from 'node2vec-ts';
import { Corpus } from '../../../packages/node2vec-ts/src/corpus.ts';
import { csrOf } from '../../../packages/node2vec-ts/src/csr.ts';
import { readRows } from '../graph-folder.ts';
import { installedVersion } from '../installed-version.ts';
import { report, stopwatch } from '../measure.ts';
import type { Task } from '../race.ts';

/** As training draws them, or as arrays of nodes for whoever asks for walks alone. */
const task = JSON.parse(process.argv[2]) as Task & { form: 'kernel' | 'arrays' };
const { walkLength, walksPerNode, p, q, seed } = task;
const settings = { walkLength, walksPerNode, p, q, seed };
const rows = readRows(task.folder);

const preparing = stopwatch();
const drawn = task.form === 'arrays' ? walks(rows, settings) : new Corpus(csrOf(rows), settings);
const prepared = preparing();
const walking = stopwatch();
let steps = 0;
if (drawn instanceof Corpus) {
	for (const length of drawn.walks(new Uint32Array(walkLength))) steps += length - 1;
} else {
	for (const walk of drawn) steps += walk.length - 1;
}
report(walking(), {
	steps,
	prepare_cpu_s: prepared.cpu,
	versions: { 'node2vec-ts': installedVersion('node2vec-ts') }
});
