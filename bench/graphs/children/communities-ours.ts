import { writeFileSync } from 'node:fs';
import { leiden } from '../../../src/lib/kernels/communities/leiden.ts';
import { louvain } from '../../../src/lib/kernels/communities/louvain.ts';
import { seededRng } from '../../../src/lib/kernels/rng.ts';
import { readRows } from '../graph-folder.ts';
import { installedVersion } from '../installed-version.ts';
import { report, stopwatch } from '../measure.ts';
import type { Task } from '../race.ts';

const task = JSON.parse(process.argv[2]) as Task & { algorithm: 'louvain' | 'leiden' };
const { offsets, targets, weights } = readRows(task.folder);
const graph = { offsets, targets, weights: Float64Array.from(weights) };

const cold = stopwatch();
const { community } = await detect();
const spent = cold();
const warm = stopwatch();
await detect();
const { cpu } = warm();
writeFileSync(task.out, Int32Array.from(community));
report(spent, { warm_cpu_s: cpu, versions: { filature: installedVersion('..') } });

function detect(): { community: Uint32Array } | Promise<{ community: Uint32Array }> {
	const context = { rng: seededRng(task.seed) };
	if (task.algorithm === 'louvain') return louvain.fn(graph, { resolution: 1 }, context);
	return leiden.fn(graph, { resolution: 1, rounds: 2 }, context);
}
