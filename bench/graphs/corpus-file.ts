import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walks } from 'node2vec-ts';
import type { GraphName } from './graph-catalogue.ts';
import { CACHE, graphFolder, readRows } from './graph-folder.ts';
import type { Parameters } from './race.ts';

/** Walks for those who only train, the same for all: rows of node numbers, -1 after the end of a short walk. */
export function corpusFile(graph: GraphName, parameters: Parameters): string {
	const { walkLength, walksPerNode, p, q } = parameters;
	const folder = join(CACHE, 'walks');
	const path = join(folder, `${graph}-${walksPerNode}x${walkLength}-p${p}-q${q}.i32`);
	if (existsSync(path)) return path;
	mkdirSync(folder, { recursive: true });
	const rows = readRows(graphFolder(graph));
	const corpus = new Int32Array((rows.offsets.length - 1) * walksPerNode * walkLength).fill(-1);
	let at = 0;
	for (const walk of walks(rows, { p, q, walkLength, walksPerNode, seed: 1 })) {
		corpus.set(walk, at);
		at += walkLength;
	}
	writeFileSync(`${path}.part`, corpus.subarray(0, at));
	renameSync(`${path}.part`, path);
	return path;
}
