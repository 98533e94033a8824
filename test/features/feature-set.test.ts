import { expect, test } from 'vitest';
import { canonicalHash } from '#lib/features/canonical-hash.ts';
import { CATALOGUE } from '#lib/features/catalogue.ts';
import { FEATURE_SET_VERSION, featureSetOf } from '#lib/features/feature-set.ts';
import { SNAPSHOT_SETTINGS, snapshotParameters } from '#lib/features/snapshots/snapshot-settings.ts';

test('the hash does not hang on the order of keys, and on everything else', () => {
	const value = { a: [1, { b: 2, c: null }], d: 'x' };
	expect(canonicalHash(value)).toMatch(/^[0-9a-f]{16}$/);
	expect(canonicalHash({ d: 'x', a: [1, { c: null, b: 2 }] })).toBe(canonicalHash(value));
	for (const other of [
		{ ...value, d: 'y' },
		{ ...value, a: [{ b: 2, c: null }, 1] },
		{ ...value, e: 1 }
	]) {
		expect(canonicalHash(other)).not.toBe(canonicalHash(value));
	}
});

test('a changed descriptor, or a changed cadence, is another feature set', () => {
	const { version, hash } = featureSetOf();
	expect(version).toBe(FEATURE_SET_VERSION);
	const reseeded = snapshotParameters({ ...SNAPSHOT_SETTINGS, seed: 2 });
	expect(featureSetOf(reseeded).hash).not.toBe(hash);
	const [first, ...rest] = CATALOGUE;
	const parameters = snapshotParameters(SNAPSHOT_SETTINGS);
	const hashOf = (catalogue: unknown) => canonicalHash({ version, catalogue, parameters });
	expect(hashOf(CATALOGUE)).toBe(hash);
	expect(hashOf([{ ...first, unit: 'bits' }, ...rest])).not.toBe(hash);
	expect(hashOf([...rest, first])).not.toBe(hash);
});
