import { writeFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRng } from '../../../src/lib/kernels/rng.ts';
import { installedVersion } from '../installed-version.ts';
import { readEdges } from '../graph-folder.ts';
import { report, stopwatch } from '../measure.ts';
import type { Task } from '../race.ts';

const task = JSON.parse(process.argv[2]) as Task;
const { nodes, sources, targets, weights } = readEdges(task.folder);
const graph = new UndirectedGraph();
for (let v = 0; v < nodes; v++) graph.addNode(v);
for (let e = 0; e < sources.length; e++)
	graph.addUndirectedEdge(sources[e], targets[e], { weight: weights[e] });

const options = { getEdgeWeight: 'weight', resolution: 1 };
const cold = stopwatch();
const found = louvain(graph, { ...options, rng: seededRng(task.seed) });
const spent = cold();
const warm = stopwatch();
louvain(graph, { ...options, rng: seededRng(task.seed) });
const { cpu } = warm();
writeFileSync(
	task.out,
	Int32Array.from({ length: nodes }, (_, v) => found[v])
);
report(spent, {
	warm_cpu_s: cpu,
	versions: { 'graphology-communities-louvain': installedVersion('graphology-communities-louvain') }
});
