import type { NodeRef } from '#lib/domain/graph.ts';
import { compareRefs } from '#lib/store/code-point-order.ts';
import { cosine } from '#lib/store/cosine.ts';
import type { SimilarEntity } from '#lib/store/graph-store.ts';
import type { Database } from './database.ts';
import { findNid } from './node-rows.ts';
import { nodesByNid } from './read-nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Neighbour {
	nid: number;
	similarity: number;
}

/** Every stored vector is compared: exact, and fast enough for some 10^5 entities. */
export function similar(db: Database, words: Vocabulary, ref: NodeRef, limit: number): SimilarEntity[] {
	return db.read(() => {
		const own = findNid(db, words, ref);
		const mine = db.row<{ vector: Uint8Array }>('SELECT vector FROM embedding WHERE nid = ?', own ?? null);
		if (!mine) return [];
		const centre = vectorOf(mine.vector);
		const found: Neighbour[] = [];
		for (const row of db.each<{ nid: number; vector: Uint8Array }>('SELECT nid, vector FROM embedding')) {
			if (row.nid !== own) found.push({ nid: row.nid, similarity: cosine(centre, vectorOf(row.vector)) });
		}
		return nearest(db, words, found, limit);
	});
}

/** Nodes are read for as many as may be among the nearest, ties of the last one included. */
function nearest(db: Database, words: Vocabulary, found: Neighbour[], limit: number): SimilarEntity[] {
	found.sort((a, b) => b.similarity - a.similarity);
	const last = found[Math.min(limit, found.length) - 1]?.similarity ?? Infinity;
	const close = found.filter((neighbour) => neighbour.similarity >= last);
	const nodes = nodesByNid(
		db,
		words,
		close.map((neighbour) => neighbour.nid)
	);
	return close
		.map(({ similarity }, i) => ({ node: nodes[i], similarity }))
		.sort((a, b) => b.similarity - a.similarity || compareRefs(a.node, b.node))
		.slice(0, limit);
}

function vectorOf(blob: Uint8Array): Float32Array {
	return blob.byteOffset % 4 === 0
		? new Float32Array(blob.buffer, blob.byteOffset, blob.byteLength / 4)
		: new Float32Array(new Uint8Array(blob).buffer);
}
