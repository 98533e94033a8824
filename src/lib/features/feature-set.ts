import { canonicalHash } from './canonical-hash.ts';
import { CATALOGUE } from './catalogue.ts';
import { SNAPSHOT_SETTINGS, snapshotParameters } from './snapshots/snapshot-settings.ts';

/** Rises when the way a feature is computed changes while its descriptor stays as it was. */
export const FEATURE_SET_VERSION = '1';

/**
 * What a model was trained on: the descriptors, and whatever changes values beside them (cadence of the dated
 * snapshots, parameters of kernels). A model refuses any other hash.
 */
export function featureSetOf(
	parameters: Readonly<Record<string, unknown>> = snapshotParameters(SNAPSHOT_SETTINGS)
): {
	version: string;
	hash: string;
} {
	const hash = canonicalHash({ version: FEATURE_SET_VERSION, catalogue: CATALOGUE, parameters });
	return { version: FEATURE_SET_VERSION, hash };
}
