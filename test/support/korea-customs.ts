import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const PACKED = 'test/data/korea-customs';
let unpacked: string | undefined;

/** The folder of the three Korean declaration files (54,000 rows), unpacked at first use into a temporary place. */
export function koreaCustomsFolder(): string {
	if (unpacked) return unpacked;
	unpacked = mkdtempSync(join(tmpdir(), 'korea-customs-'));
	for (const name of readdirSync(PACKED).filter((file) => file.endsWith('.gz'))) {
		writeFileSync(join(unpacked, name.slice(0, -'.gz'.length)), gunzipSync(readFileSync(join(PACKED, name))));
	}
	return unpacked;
}
