/**
 * `npm run bench -- [pipeline] [pages] [evaluation] [typologies] [--sizes small,demo] [--seeds 1,2,3] [--store neo4j://…]`
 * `npm run bench -- latency [--data FOLDER]`: a demo store is made in the folder, or in one of its own
 * `npm run bench -- graphs [--sizes 10k,100k,1m] [--only communities,walks,sgns,node2vec] [--contestants 'ours*,pecanpy']
 *   [--rounds 3] [--longest 30] [--resume] [--dry] [--write]`
 *
 * Prints Markdown for docs/benchmarks.md. Seeds 101 to 105 judge a release; nobody develops on them. `graphs` sets its
 * peers up in bench/.cache; `--longest` is in minutes, `--dry` tells the plan alone, and `--resume` keeps results that
 * are there; `--write` puts the tables where they belong in docs/benchmarks.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluation } from './evaluation.ts';
import { graphs } from './graphs/graphs.ts';
import { withSection } from './graphs/marked-section.ts';
import { RACES, SIZES } from './graphs/race.ts';
import { latency } from './latency.ts';
import { pages } from './pages.ts';
import { PIPELINE_HEAD, pipeline } from './pipeline.ts';
import { typologies } from './typologies.ts';

const DOCS = new URL('../docs/benchmarks.md', import.meta.url);

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sizes: { type: 'string' },
		seeds: { type: 'string', default: '1,2,3,4,5' },
		store: { type: 'string' },
		data: { type: 'string' },
		only: { type: 'string' },
		contestants: { type: 'string' },
		rounds: { type: 'string', default: '3' },
		longest: { type: 'string', default: '30' },
		resume: { type: 'boolean', default: false },
		dry: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false }
	}
});
const wanted = positionals.length > 0 ? positionals : ['pipeline', 'pages', 'evaluation'];

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}\n`);
if (wanted.includes('pipeline')) {
	console.log(PIPELINE_HEAD);
	for (const size of values.sizes?.split(',') ?? ['small', 'demo']) {
		console.log(await pipeline(size as 'small' | 'demo' | 'stress', values.store));
	}
	console.log();
}
if (wanted.includes('pages')) console.log(`${await pages()}\n`);
if (wanted.includes('evaluation')) console.log(await evaluation(values.seeds.split(',').map(Number)));
if (wanted.includes('typologies')) console.log(await typologies(values.seeds.split(',').map(Number)));
if (wanted.includes('latency')) console.log(`${await latency(values.data)}\n`);
if (wanted.includes('graphs')) {
	const report = await graphs({
		races: among(RACES, values.only),
		sizes: among(SIZES, values.sizes),
		contestants: values.contestants?.split(','),
		rounds: Number(values.rounds),
		longest: 60 * Number(values.longest),
		resume: values.resume,
		dry: values.dry
	});
	console.log(report);
	if (values.write && !values.dry) {
		writeFileSync(DOCS, withSection(readFileSync(DOCS, 'utf8'), 'graphs', report));
	}
}

function among<T extends string>(all: readonly T[], asked: string | undefined): readonly T[] {
	const names = asked?.split(',') ?? all;
	const unknown = names.find((name) => !all.some((known) => known === name));
	if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${all.join(', ')}`);
	return all.filter((name) => names.includes(name));
}
