import { parseArgs } from 'node:util';
import { Node2VecError, estimateMemory, node2vec, walks } from 'node2vec-ts';
import { seededGraph } from './seeded-graph.js';

const USAGE = `node benchmark/run.js [--nodes 10000] [--dimensions 128] [--walk-length 40] [--walks 2] [--rounds 2]

Times walks and training on a seeded graph, every way in turn and that several times over, so that what else the
machine does falls on all alike. Seconds are of processor time, of all threads; the best round counts.`;

const { values } = parseArgs({
	options: {
		nodes: { type: 'string', default: '10000' },
		dimensions: { type: 'string', default: '128' },
		'walk-length': { type: 'string', default: '40' },
		walks: { type: 'string', default: '2' },
		rounds: { type: 'string', default: '2' },
		help: { type: 'boolean', default: false }
	}
});
if (values.help) {
	console.log(USAGE);
	process.exit();
}

const nodes = Number(values.nodes);
const graph = seededGraph(nodes);
const options = {
	q: 0.5,
	dimensions: Number(values.dimensions),
	walkLength: Number(values['walk-length']),
	walksPerNode: Number(values.walks)
};
const words = nodes * options.walkLength * options.walksPerNode;
const ways = [
	['walks alone, as arrays', () => drain(walks(graph, options))],
	...['auto', 'simd', 'js'].map((engine) => [
		`engine ${engine}`,
		() => node2vec(graph, { ...options, engine })
	]),
	['2 workers', () => node2vec(graph, { ...options, workers: 2 })],
	['2 workers, Hogwild', () => node2vec(graph, { ...options, workers: 2, hogwild: true })]
];

console.log(`${nodes} nodes, ${graph.targets.length / 2} edges, ${words} words, ${JSON.stringify(options)}`);
console.log(`Node ${process.version}, estimate ${megabytes(estimateMemory(graph, options).total)}`);
const best = new Map();
for (let round = 0; round < Number(values.rounds); round++) {
	for (const [name, run] of ways) {
		const time = await timed(name, run);
		if (time && !(best.get(name)?.cpu <= time.cpu)) best.set(name, time);
	}
}
console.table(
	Object.fromEntries(
		[...best].map(([name, { cpu, wall }]) => [
			name,
			{ 'CPU s': cpu.toFixed(2), 'wall s': wall.toFixed(2), 'words / CPU s': Math.round(words / cpu) }
		])
	)
);
console.log(`peak resident ${megabytes(process.resourceUsage().maxRSS * 1024)}`);

/** Undefined, said once, where the engine cannot do it. */
async function timed(name, run) {
	const [cpu, wall] = [process.cpuUsage(), performance.now()];
	try {
		await run();
	} catch (error) {
		if (!(error instanceof Node2VecError)) throw error;
		console.log(`${name}: ${error.message}`);
		return undefined;
	}
	const { user, system } = process.cpuUsage(cpu);
	return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1e3 };
}

function drain(iterable) {
	let steps = 0;
	for (const walk of iterable) steps += walk.length;
	return steps;
}

function megabytes(bytes) {
	return `${Math.ceil(bytes / 2 ** 20)} MiB`;
}
