import { writeFileSync } from 'node:fs';
import { gdsServer } from '../gds/gds-server.ts';
import type { GdsServer } from '../gds/gds-server.ts';
import { readRows } from '../graph-folder.ts';
import { report } from '../measure.ts';
import type { Spent } from '../measure.ts';
import type { Task } from '../race.ts';

/** Calls before the one that counts: the virtual machine compiles what it has seen often. */
const WARMING = 2;

const task = JSON.parse(process.argv[2]) as Task & { algorithm: 'louvain' | 'leiden' | 'node2vec' };
const { offsets } = readRows(task.folder);
const nodes = offsets.length - 1;
const server = await gdsServer(task.folder, `${task.out}.csv`);
try {
	const { spent, steps } = await race(server);
	const versions = { GDS: await server.version() };
	report(spent, { versions, steps }, await server.peakRss());
} finally {
	await server.stop();
}

async function race(server: GdsServer): Promise<{ spent: Spent; steps?: number }> {
	const { algorithm, ...parameters } = task;
	if (task.race === 'communities') {
		for (let call = 0; call < WARMING; call++) {
			await server.timed(algorithm, { ...parameters, property: `warm${call}` });
		}
		const spent = await server.timed(algorithm, { ...parameters, property: 'found' });
		const label = new Int32Array(nodes).map((_, v) => -1 - v);
		for (const { node, value } of await server.run<{ node: number; value: number }>('property', {
			property: 'found'
		})) {
			label[node] = value;
		}
		writeFileSync(task.out, label);
		return { spent };
	}
	if (task.race === 'walks') {
		await server.timed('random-walk', { ...parameters, walksPerNode: 1 });
		const spent = await server.timed('random-walk', parameters);
		const starts = offsets.subarray(1).filter((end, v) => end > offsets[v]).length;
		return { spent, steps: starts * task.walksPerNode * (task.walkLength - 1) };
	}
	const spent = await server.timed('node2vec', { ...parameters, property: 'found' });
	const vectors = new Float32Array(nodes * task.dimensions);
	for (const { node, value } of await server.run<{ node: number; value: number[] }>('property', {
		property: 'found'
	})) {
		vectors.set(value, node * task.dimensions);
	}
	writeFileSync(task.out, vectors);
	return { spent };
}
