/**
 * `npm run bench -- [pipeline] [pages] [evaluation] [--sizes small,demo] [--seeds 1,2,3] [--store neo4j://…]`
 *
 * Prints Markdown for docs/benchmarks.md. Seeds 101 to 105 judge a release; nobody develops on them.
 */
import { parseArgs } from 'node:util';
import { evaluation } from './evaluation.ts';
import { pages } from './pages.ts';
import { PIPELINE_HEAD, pipeline } from './pipeline.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sizes: { type: 'string', default: 'small,demo' },
		seeds: { type: 'string', default: '1,2,3,4,5' },
		store: { type: 'string' }
	}
});
const wanted = positionals.length > 0 ? positionals : ['pipeline', 'pages', 'evaluation'];

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}\n`);
if (wanted.includes('pipeline')) {
	console.log(PIPELINE_HEAD);
	for (const size of values.sizes.split(',')) {
		console.log(await pipeline(size as 'small' | 'demo' | 'stress', values.store));
	}
	console.log();
}
if (wanted.includes('pages')) console.log(`${await pages()}\n`);
if (wanted.includes('evaluation')) console.log(await evaluation(values.seeds.split(',').map(Number)));
