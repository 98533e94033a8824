/** `node bench/make-graphs.ts [name …]`: the seeded graphs of the bench, as files in bench/.cache/graphs. */
import { GRAPHS } from './graphs/graph-catalogue.ts';
import type { GraphName } from './graphs/graph-catalogue.ts';
import { graphFolder, readRows } from './graphs/graph-folder.ts';

const all = Object.keys(GRAPHS) as GraphName[];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in GRAPHS));
if (unknown !== undefined) throw new Error(`no graph "${unknown}"; there are ${all.join(', ')}`);
for (const name of asked.length > 0 ? (asked as GraphName[]) : all) {
	const start = performance.now();
	const folder = graphFolder(name);
	const { offsets, targets } = readRows(folder);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${name}: ${offsets.length - 1} nodes, ${targets.length / 2} edges, ${seconds} s: ${folder}`);
}
