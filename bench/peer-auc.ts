/**
 * `node bench/peer-auc.ts`: link prediction by PecanPy and gensim over five seeds on small graphs, as the fixture that
 * node2vec-ts is held to. Takes some 20 CPU minutes; what is in bench/.cache/peer-auc is not trained again.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTESTANTS } from './graphs/contestants.ts';
import { GRAPHS } from './graphs/graph-catalogue.ts';
import { CACHE, graphFolder, readFloat32, readUint32 } from './graphs/graph-folder.ts';
import { linkPrediction } from './graphs/link-prediction.ts';
import { parametersOf } from './graphs/race.ts';
import type { Task } from './graphs/race.ts';
import { runContestant } from './graphs/run-contestant.ts';

const NAMES = ['c3k_train', 'lfr3k_train', 'c10k_train', 'lfr10k_train'] as const;
const SEEDS = [1, 2, 3, 4, 5];
const FIXTURE = join(import.meta.dirname, '..', 'packages', 'node2vec-ts', 'test', 'golden', 'peer-auc.json');

const peer = CONTESTANTS.find(({ id }) => id === 'pecanpy')!;
const parameters = parametersOf('node2vec', '10k');
const kept = join(CACHE, 'peer-auc');
mkdirSync(kept, { recursive: true });

const graphs: Record<string, unknown> = {};
for (const name of NAMES) {
	const folder = graphFolder(name);
	const questions = {
		positives: readUint32(join(folder, 'pos.u32')),
		negatives: readUint32(join(folder, 'neg.u32'))
	};
	const scores = { cosine: [] as number[], logistic: [] as number[] };
	for (const seed of SEEDS) {
		const vectors = join(kept, `${name}.${seed}.f32`);
		if (!existsSync(vectors)) {
			const task: Task = {
				race: 'node2vec',
				...parameters,
				folder,
				seed,
				threads: 1,
				out: `${vectors}.part`
			};
			const { versions } = await runContestant(peer, task, 3600);
			writeFileSync(join(kept, 'versions.json'), JSON.stringify(versions));
			renameSync(`${vectors}.part`, vectors);
		}
		const { cosine, logistic } = linkPrediction(readFloat32(vectors), parameters.dimensions, questions);
		scores.cosine.push(Number(cosine.toFixed(5)));
		scores.logistic.push(Number(logistic.toFixed(5)));
		console.error(name, seed, cosine, logistic);
	}
	graphs[name] = { ...GRAPHS[name], ...scores };
}
const versions = JSON.parse(readFileSync(join(kept, 'versions.json'), 'utf8')) as Record<string, string>;
const today = new Date().toISOString().slice(0, 10);
const fixture = { measured: today, versions, parameters, seeds: SEEDS, graphs };
writeFileSync(FIXTURE, `${JSON.stringify(fixture, null, '\t')}\n`);
