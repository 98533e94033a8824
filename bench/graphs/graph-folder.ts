import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { GRAPHS, makeGraph } from './graph-catalogue.ts';
import type { BenchGraph, GraphName } from './graph-catalogue.ts';
import { rowsOf } from './labelled-graph.ts';
import type { LabelledGraph, Rows } from './labelled-graph.ts';

/** Ignored by git; what it holds can be made again. */
export const CACHE = join(import.meta.dirname, '..', '.cache');
/** Raised when the same recipe makes other bytes than before. */
const GENERATION = 1;

/**
 * The folder of a graph, made when it is not there, as little-endian arrays that any language reads: compressed rows
 * (`off.u32`, `tgt.u32`, `w.f32`), edges (`edges.u32`, `ew.f32`), communities (`lab.i32`), types (`typ.u8`) and, of
 * training graphs, the pairs to guess (`pos.u32`, `neg.u32`).
 */
export function graphFolder(name: GraphName, cache = CACHE): string {
	const folder = join(cache, 'graphs', name);
	const recipe = JSON.stringify({ generation: GENERATION, ...GRAPHS[name] });
	const marker = join(folder, 'recipe.json');
	if (existsSync(marker) && readFileSync(marker, 'utf8') === recipe) return folder;
	const fresh = `${folder}.${process.pid}`;
	mkdirSync(fresh, { recursive: true });
	for (const [file, values] of Object.entries(filesOf(makeGraph(GRAPHS[name])))) {
		writeFileSync(join(fresh, file), values);
	}
	writeFileSync(join(fresh, 'recipe.json'), recipe);
	rmSync(folder, { recursive: true, force: true });
	renameSync(fresh, folder);
	return folder;
}

function filesOf({ graph, questions }: BenchGraph): Record<string, NodeJS.ArrayBufferView> {
	const rows = rowsOf(graph);
	const edges = new Uint32Array(2 * graph.sources.length);
	for (let e = 0; e < graph.sources.length; e++) edges.set([graph.sources[e], graph.targets[e]], 2 * e);
	return {
		'off.u32': rows.offsets,
		'tgt.u32': rows.targets,
		'w.f32': rows.weights,
		'edges.u32': edges,
		'ew.f32': graph.weights,
		'lab.i32': graph.community,
		'typ.u8': graph.type,
		...(questions && { 'pos.u32': questions.positives, 'neg.u32': questions.negatives })
	};
}

export function readRows(folder: string): Rows {
	return {
		offsets: readUint32(join(folder, 'off.u32')),
		targets: readUint32(join(folder, 'tgt.u32')),
		weights: readFloat32(join(folder, 'w.f32'))
	};
}

export function readEdges(folder: string): Pick<LabelledGraph, 'nodes' | 'sources' | 'targets' | 'weights'> {
	const ends = readUint32(join(folder, 'edges.u32'));
	const edges = ends.length / 2;
	return {
		nodes: statSync(join(folder, 'off.u32')).size / Uint32Array.BYTES_PER_ELEMENT - 1,
		sources: Uint32Array.from({ length: edges }, (_, e) => ends[2 * e]),
		targets: Uint32Array.from({ length: edges }, (_, e) => ends[2 * e + 1]),
		weights: readFloat32(join(folder, 'ew.f32'))
	};
}

export function readUint32(path: string): Uint32Array {
	return new Uint32Array(readBytes(path));
}

export function readInt32(path: string): Int32Array {
	return new Int32Array(readBytes(path));
}

export function readFloat32(path: string): Float32Array {
	return new Float32Array(readBytes(path));
}

/** Straight into an aligned buffer: a second copy of a large graph would show in the peak memory of a contestant. */
function readBytes(path: string): ArrayBuffer {
	const bytes = new Uint8Array(statSync(path).size);
	const file = openSync(path, 'r');
	for (let at = 0; at < bytes.length;) at += readSync(file, bytes, at, bytes.length - at, at);
	closeSync(file);
	return bytes.buffer;
}
