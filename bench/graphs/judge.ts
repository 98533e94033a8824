import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEdges, readFloat32, readInt32, readUint32 } from './graph-folder.ts';
import { linkPrediction } from './link-prediction.ts';
import { modularity } from './modularity.ts';
import type { Race, Task } from './race.ts';

/** What a contestant left behind, measured in the same way for all. */
export function judge(race: Race, { folder, out, dimensions }: Task): Record<string, number> {
	if (!existsSync(out)) return {};
	if (race === 'communities') {
		const label = readInt32(out);
		return { modularity: modularity(readEdges(folder), label), communities: new Set(label).size };
	}
	if (!existsSync(join(folder, 'pos.u32'))) return {};
	const questions = {
		positives: readUint32(join(folder, 'pos.u32')),
		negatives: readUint32(join(folder, 'neg.u32'))
	};
	return { ...linkPrediction(readFloat32(out), dimensions, questions) };
}
