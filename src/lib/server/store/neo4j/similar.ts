import type { NodeRef } from '#lib/domain/graph.ts';
import { compareRefs } from '#lib/store/code-point-order.ts';
import { cosine } from '#lib/store/cosine.ts';
import type { SimilarEntity } from '#lib/store/graph-store.ts';
import { copyBytes } from './assessment-rows.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import type { LoadFiles } from './load-files.ts';
import { nodesOf } from './read-nodes.ts';
import { publishedRun } from './store-state.ts';

const VECTORS = cypherFile('read/vectors');

interface VectorColumns extends NodeRef {
	vector: Int8Array;
}

/**
 * Every vector of the published analysis is compared: exact, and quick enough for some 10^5 entities. The vector
 * index is approximate, and on the nodes themselves, which are behind while an analysis is being shown.
 */
export function similar(
	connection: Connection,
	files: LoadFiles,
	ref: NodeRef,
	limit: number
): Promise<SimilarEntity[]> {
	return connection.read(async (runner) => {
		const run = await publishedRun(runner);
		const rows = await runner.run<VectorColumns>(VECTORS(), { run });
		const isOwn = (row: NodeRef) => row.label === ref.label && row.id === ref.id;
		const own = rows.find(isOwn);
		if (!own) return [];
		const centre = vectorOf(own);
		const nearest = rows
			.filter((row) => !isOwn(row))
			.map((row) => ({ ref: row, similarity: cosine(centre, vectorOf(row)) }))
			.sort((a, b) => b.similarity - a.similarity || compareRefs(a.ref, b.ref))
			.slice(0, limit);
		const nodes = await nodesOf(
			runner,
			files,
			run,
			nearest.map((row) => row.ref)
		);
		return nearest.map(({ similarity }, i) => ({ node: nodes[i], similarity }));
	});
}

function vectorOf({ vector }: VectorColumns): Float32Array {
	return new Float32Array(copyBytes(vector));
}
