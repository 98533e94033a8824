import { aliasOf } from './alias.ts';
import type { AliasTables } from './alias.ts';
import { Corpus, STREAMS, noiseWeights } from './corpus.ts';
import type { Csr } from './csr.ts';
import type { Node2VecOptions, Node2VecParameters } from './parameters.ts';
import { Random } from './random.ts';
import { SkipGram } from './skip-gram.ts';

/** Centres trained between two looks at the signal and the event loop: some tens of milliseconds. */
const BREATH = 8192;
/** The learning rate ends at this part of where it began, as in word2vec. */
const LAST_RATE = 1e-4;
/** Draws of noise that hit the centre itself are drawn again, but not for ever: a graph may have one node. */
const REDRAWS = 8;

type Hooks = Pick<Node2VecOptions, 'signal' | 'onProgress'>;

/** Row-major vectors of all nodes; a node that no walk visits keeps zeros. */
export async function train(csr: Csr, parameters: Node2VecParameters, hooks: Hooks): Promise<Float32Array> {
	const nodes = csr.offsets.length - 1;
	const corpus = new Corpus(csr, parameters);
	const visited = await countVisits(nodes, corpus, parameters, hooks);
	const model = new SkipGram(nodes, parameters.dimensions, parameters.window, parameters.negative);
	if (corpus.size === 0) return model.vectors();
	start(model, visited, parameters.seed);
	const noise = aliasOf(noiseWeights(visited));
	const trainer = new Trainer(model, noise, parameters);
	const walk = new Uint32Array(parameters.walkLength);
	const total = corpus.size * parameters.epochs;
	let done = 0;
	let rest = BREATH;
	for (let epoch = 0; epoch < parameters.epochs; epoch++) {
		for (const length of corpus.walks(walk)) {
			trainer.learn(walk, length, parameters.learningRate * Math.max(LAST_RATE, 1 - done / total));
			done++;
			rest -= length;
			if (rest <= 0) {
				rest = BREATH;
				await breathe('training', done, total, hooks);
			}
		}
	}
	await breathe('training', total, total, hooks);
	return model.vectors();
}

class Trainer {
	readonly #model: SkipGram;
	readonly #noise: AliasTables;
	readonly #window: number;
	readonly #negative: number;
	readonly #random = new Random();

	constructor(model: SkipGram, noise: AliasTables, parameters: Node2VecParameters) {
		this.#model = model;
		this.#noise = noise;
		this.#window = parameters.window;
		this.#negative = parameters.negative;
		this.#random.reseed(parameters.seed, STREAMS.training);
	}

	learn(walk: Uint32Array, length: number, rate: number): void {
		const { contexts, centres } = this.#model;
		for (let i = 0; i < length; i++) {
			const reach = 1 + this.#random.below(this.#window);
			const last = Math.min(length - 1, i + reach);
			let count = 0;
			for (let j = Math.max(0, i - reach); j <= last; j++) if (j !== i) contexts[count++] = walk[j];
			if (count === 0) continue;
			centres[0] = walk[i];
			const rows = 1 + this.#drawNoise(walk[i]);
			this.#model.update(count, rows, rate);
		}
	}

	/** Noise rows after the centre; fewer than asked for only where hardly any other node exists. */
	#drawNoise(centre: number): number {
		const { centres } = this.#model;
		const { keep, other } = this.#noise;
		let rows = 0;
		for (let k = 0; k < this.#negative; k++) {
			for (let draw = 0; draw < REDRAWS; draw++) {
				const slot = this.#random.below(keep.length);
				const node = this.#random.uniform() < keep[slot] ? slot : other[slot];
				if (node === centre) continue;
				centres[++rows] = node;
				break;
			}
		}
		return rows;
	}
}

async function countVisits(
	nodes: number,
	corpus: Corpus,
	parameters: Node2VecParameters,
	hooks: Hooks
): Promise<Float64Array> {
	const visited = new Float64Array(nodes);
	const walk = new Uint32Array(parameters.walkLength);
	let done = 0;
	let rest = 64 * BREATH;
	for (const length of corpus.walks(walk)) {
		for (let i = 0; i < length; i++) visited[walk[i]]++;
		done++;
		rest -= length;
		if (rest <= 0) {
			rest = 64 * BREATH;
			await breathe('walks', done, corpus.size, hooks);
		}
	}
	await breathe('walks', done, corpus.size, hooks);
	return visited;
}

/** word2vec's beginning: small even noise for vectors, zeros for the other matrix. */
function start(model: SkipGram, visited: Float64Array, seed: number): void {
	const random = new Random();
	random.reseed(seed, STREAMS.vectors);
	const d = model.dimensions;
	for (let v = 0; v < visited.length; v++) {
		if (visited[v] === 0) continue;
		for (let k = 0; k < d; k++) model.values[v * d + k] = (random.uniform() - 0.5) / d;
	}
}

async function breathe(
	stage: 'walks' | 'training',
	done: number,
	total: number,
	hooks: Hooks
): Promise<void> {
	hooks.onProgress?.({ stage, done, total });
	if (!hooks.signal) return;
	// An abort can only arrive while the event loop turns.
	await new Promise((resolve) => setTimeout(resolve, 0));
	hooks.signal.throwIfAborted();
}
