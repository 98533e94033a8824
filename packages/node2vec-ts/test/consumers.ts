/** What people write against the package's types; compiled, never run. `@ts-expect-error` holds what must not compile. */
export const CONSUMER = `
import { MultiGraph, UndirectedGraph } from 'graphology';
import {
	Embedding, Node2VecError, estimateMemory, loadBinary, loadText, loadTextChunks, node2vec, saveBinary,
	saveBinaryChunks, saveText, walks
} from 'node2vec-ts';
import type { Edge, Engine, GraphLike, MemoryEstimate, Neighbour, Node2VecErrorCode, Node2VecOptions } from 'node2vec-ts';

const graph = new UndirectedGraph();
const like: GraphLike = graph;
const byGraph: Embedding<string> = await node2vec(graph, { weightAttribute: 'calls', workers: 2 });
const byMulti: Embedding<string> = await node2vec(new MultiGraph<{ a: 1 }, { weight: number }>());
const byNames: Embedding<string> = await node2vec([['a', 'b'], ['b', 'c', 2.5]]);
const byNumbers: Embedding<number> = await node2vec([[1, 2], [2, 3, 0.5]] as const);
const byCsr: Embedding<number> = await node2vec({ offsets: new Uint32Array(3), targets: new Uint32Array(2) });
function* edges(): Generator<Edge<string>> { yield ['a', 'b']; }
const options: Node2VecOptions<string> = { start: byNames, signal: new AbortController().signal, engine: 'simd' };
const plain: Node2VecOptions = { dimensions: 8, seed: 3 };
await node2vec(graph, plain);
await node2vec([[1, 2]], plain);
const tonight: Embedding<string> = await node2vec(edges(), options);

const names: Iterable<string[]> = walks(graph, { p: 0.5 });
const rows: Iterable<number[]> = walks({ offsets: [0, 0], targets: [] });
const found: Neighbour<string>[] = byNames.nearest('a', 3, ['b']);
const near: Neighbour<number>[] = byCsr.nearestTo(byCsr.vectors.subarray(0, 128));
const vector: Float32Array | null = byNames.vector('a');
const contexts: Float32Array | null = byNames.contexts;
const bytes: Uint8Array = saveBinary(byNames);
const chunks: Iterable<Uint8Array> = saveBinaryChunks(byNames);
const read: Embedding<string> = loadBinary<string>(bytes);
const text: string = saveText(byNames, { id: (id) => id.toUpperCase() });
const words: Embedding<string> = loadText(text);
const dates: Promise<Embedding<Date>> = loadTextChunks([text], { id: (word) => new Date(word) });
const estimate: MemoryEstimate = estimateMemory(like, options);
const engine: Engine = 'auto';
const code: Node2VecErrorCode = new Node2VecError('bad-id', 'no').code;

// @ts-expect-error an option that there is none of
await node2vec(graph, { dimension: 3 });
// @ts-expect-error an engine that there is none of
await node2vec(graph, { engine: 'gpu' });
// @ts-expect-error ids of another kind than the graph's
await node2vec(graph, { start: byNumbers });
// @ts-expect-error names are no numbers
byNumbers.nearest('a');
// @ts-expect-error an edge of one end
await node2vec([['a']]);
// @ts-expect-error numbers cannot be told from words without a function
const wrong: Embedding<number> = loadText(text);

export {
	byGraph, byMulti, byNumbers, chunks, code, contexts, dates, engine, estimate, found, names, near, read, rows,
	tonight, vector, words, wrong
};
`;

/** Compiler options of the projects it must compile in. */
export const CONSUMER_PROJECTS: Record<string, object> = {
	'Node without the DOM': { module: 'nodenext', target: 'es2022', lib: ['es2023'], types: ['node'] },
	'a bundler for browsers': {
		module: 'esnext',
		moduleResolution: 'bundler',
		target: 'es2022',
		lib: ['es2023', 'dom', 'dom.iterable'],
		types: []
	}
};
