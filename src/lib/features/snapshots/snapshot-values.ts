import type { Csr } from '#lib/kernels/csr.ts';
import type { CommunityNames } from './community-names.ts';
import type { KnownGraph } from './dated-graph.ts';
import type { GraphMeasures } from './measure-graph.ts';
import { offenderDistances } from './offender-distance.ts';
import { COLUMN, RELATIONS, SNAPSHOT_COLUMNS } from './snapshot-columns.ts';
import { LATEST_OFFENDERS, VECTOR_LENGTH } from './snapshot-settings.ts';

/**
 * Rows of the entities of a graph, in the order of SNAPSHOT_COLUMNS.
 * @param offenders nodes, the latest first
 */
export function snapshotValues(
	{ csr, nodes, entities, relations }: KnownGraph,
	measures: GraphMeasures,
	offenders: readonly number[],
	names: CommunityNames
): Float32Array {
	const width = SNAPSHOT_COLUMNS.length;
	const values = new Float32Array(entities * width).fill(NaN);
	const { community, count } = measures.community;
	const name = names.name(nodes.subarray(0, entities), community, count);
	const { sizes, densities } = shapes(csr, community, count, entities);
	const vectors = unitVectors(measures.vectors.embedding, entities);
	const distances = offenderDistances(vectors, offenders.slice(0, LATEST_OFFENDERS));
	const rank = measures.pagerank.pagerank;
	const near = measures.nearOffenders?.pagerank;
	for (let v = 0; v < entities; v++) {
		const at = v * width;
		values[at + COLUMN.community] = name[community[v]];
		values[at + COLUMN['community-size']] = sizes[community[v]];
		values[at + COLUMN['community-density']] = densities[community[v]];
		values[at + COLUMN.core] = measures.core.core[v];
		values[at + COLUMN.pagerank] = rank[v] * nodes.length;
		values[at + COLUMN.betweenness] = measures.betweenness.betweenness[v];
		for (let r = 0; r < RELATIONS.length; r++) {
			values[at + COLUMN.identifiers + r] = relations[v * RELATIONS.length + r];
		}
		if (near) {
			values[at + COLUMN['offender-rank']] = near[v] * nodes.length;
			values[at + COLUMN['offender-lift']] = near[v] / rank[v];
		}
		values[at + COLUMN['offender-distance']] = distances[v];
		values.set(vectors.subarray(v * VECTOR_LENGTH, (v + 1) * VECTOR_LENGTH), at + COLUMN['vector-0']);
	}
	return values;
}

/** Entities of each community, and the share of all pairs of its nodes that are tied. */
function shapes({ offsets, targets }: Csr, community: Uint32Array, count: number, entities: number) {
	const [sizes, members, arcs] = [new Uint32Array(count), new Uint32Array(count), new Float64Array(count)];
	for (let v = 0; v < community.length; v++) {
		members[community[v]]++;
		if (v < entities) sizes[community[v]]++;
		for (let arc = offsets[v]; arc < offsets[v + 1]; arc++) {
			if (community[targets[arc]] === community[v]) arcs[community[v]]++;
		}
	}
	return { sizes, densities: arcs.map((inside, c) => inside / (members[c] * (members[c] - 1))) };
}

function unitVectors(embedding: Float32Array, rows: number): Float32Array {
	const vectors = embedding.slice(0, rows * VECTOR_LENGTH);
	for (let start = 0; start < vectors.length; start += VECTOR_LENGTH) {
		const vector = vectors.subarray(start, start + VECTOR_LENGTH);
		let square = 0;
		for (const x of vector) square += x * x;
		const length = Math.sqrt(square);
		for (let d = 0; d < VECTOR_LENGTH; d++) vector[d] = length > 0 ? vector[d] / length : NaN;
	}
	return vectors;
}
