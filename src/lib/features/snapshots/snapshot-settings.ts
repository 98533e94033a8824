import { defaultsOf } from '#lib/kernels/registry.ts';
import type { Cadence } from './cadence.ts';

/** What decides the values of dated snapshots; all of it is part of the feature set's hash. */
export interface SnapshotSettings {
	cadence: Cadence;
	/** Seed of every kernel: one for all snapshots, so that their vectors can be compared. */
	seed: number;
}

export const SNAPSHOT_SETTINGS: SnapshotSettings = { cadence: 'monthly', seed: 1 };

/** Numbers of an entity's dated vector: enough to tell near from far, few enough to keep for every month. */
export const VECTOR_LENGTH = 16;

/** Confirmed offenders that distances are taken to, the latest: it bounds the work, and old schemes tell less. */
export const LATEST_OFFENDERS = 256;

/**
 * Parameters of the kernels. Ranks that move by a millionth, and paths that pass by one node in a hundred pairs, are
 * below what a model can use of a value that is up to a month old.
 */
export const SNAPSHOT_KERNELS = {
	community: { ...defaultsOf('leiden'), rounds: 1 },
	pagerank: { ...defaultsOf('pagerank'), tolerance: 1e-6 },
	betweenness: { epsilon: 0.01, delta: 0.1 },
	vectors: { ...defaultsOf('fastrp'), dimensions: VECTOR_LENGTH }
};

/** Whatever changes values beside the rows, for the hash of the feature set. */
export function snapshotParameters({ cadence, seed }: SnapshotSettings): Record<string, unknown> {
	return {
		...{ cadence, seed, kernels: SNAPSHOT_KERNELS },
		...{ vectorLength: VECTOR_LENGTH, latestOffenders: LATEST_OFFENDERS }
	};
}
