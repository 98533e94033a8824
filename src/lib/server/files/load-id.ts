import { createHash } from 'node:crypto';
import type { LoadFile, LoadManifest } from '#lib/domain/load.ts';

/** Digits that suffice: two loads with one id would take 2^64 loads. */
const LENGTH = 32;

/** Name of a load by what it loads and how, not by who or when. */
export function loadIdOf(
	{ profile, dataset, effective_date }: Pick<LoadManifest, 'profile' | 'dataset' | 'effective_date'>,
	files: readonly LoadFile[]
): string {
	const contents = files.map(({ file, table, sha256 }) => [file, table, sha256]);
	const text = JSON.stringify([profile, dataset, effective_date, contents]);
	return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
