import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeGraph } from '../../../bench/graphs/graph-catalogue.ts';
import type { Recipe } from '../../../bench/graphs/graph-catalogue.ts';
import { rowsOf } from '../../../bench/graphs/labelled-graph.ts';
import { linkPrediction } from '../../../bench/graphs/link-prediction.ts';
import { node2vec } from '../src/index.ts';
import type { Node2VecOptions } from '../src/index.ts';

/** What PecanPy's walks and gensim's training reach on the same graphs, asked the same questions. */
interface PeerScores {
	parameters: Node2VecOptions;
	seeds: number[];
	graphs: Record<string, Recipe & { cosine: number[] }>;
}

const file = new URL('golden/peer-auc.json', import.meta.url);
const peer = JSON.parse(readFileSync(file, 'utf8')) as PeerScores;
const SOAK = Boolean(process.env.FILATURE_SOAK);
/** All five seeds take minutes: they are for the soak, and so are the larger graphs. */
const NAMES = Object.keys(peer.graphs).filter((name) => SOAK || peer.graphs[name].nodes <= 3000);
const SEEDS = SOAK ? peer.seeds : peer.seeds.slice(0, 2);
const MARGIN = 0.005;

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe.each(NAMES)('link prediction by cosine on %s', (name) => {
	const { cosine, ...recipe } = peer.graphs[name];
	const { graph, questions } = makeGraph(recipe);
	const rows = rowsOf(graph);

	async function score(options: Node2VecOptions): Promise<number> {
		const { vectors, dimensions } = await node2vec(rows, { ...peer.parameters, ...options });
		return linkPrediction(vectors, dimensions, questions!).cosine;
	}

	test(`is that of PecanPy and gensim within ${MARGIN}, over ${SEEDS.length} seeds`, async () => {
		const scores: number[] = [];
		for (const seed of SEEDS) scores.push(await score({ seed }));
		expect(mean(scores), `${scores}`).toBeGreaterThan(mean(cosine) - MARGIN);
	});

	test('does not suffer from training without waiting', async () => {
		expect(await score({ hogwild: true, workers: 2 })).toBeGreaterThan(mean(cosine) - MARGIN);
	});
});
