import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAPHS, makeGraph } from './graph-catalogue.ts';
import type { BenchGraph, GraphName } from './graph-catalogue.ts';
import { rowsOf } from './labelled-graph.ts';
import type { Rows } from './labelled-graph.ts';

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

export function readUint32(path: string): Uint32Array {
	return new Uint32Array(readBytes(path));
}

export function readFloat32(path: string): Float32Array {
	return new Float32Array(readBytes(path));
}

/** A copy of its own: what the file system gives may be part of a shared pool, and not aligned. */
function readBytes(path: string): ArrayBuffer {
	const bytes = readFileSync(path);
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
