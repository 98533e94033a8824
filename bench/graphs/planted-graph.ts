import type { Rng } from '#lib/domain/task.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { distinctEdges, edgesOfKeys, shuffle } from './labelled-graph.ts';
import type { LabelledGraph } from './labelled-graph.ts';
import { WeightedPick } from './weighted-pick.ts';

const TRADER = 0;
const COUNTERPARTY = 1;
const BROKER = 2;
const IDENTIFIER = 3;
const TYPE_SHARES = [0.4, 0.35, 0.005, 0.245];
/** Who deals with whom, and the share of the edges. */
const DEALINGS = [
	[TRADER, COUNTERPARTY, 0.6],
	[TRADER, BROKER, 0.12],
	[TRADER, IDENTIFIER, 0.2],
	[COUNTERPARTY, IDENTIFIER, 0.08]
] as const;
/** Merged repetitions and the edge that each node is given change the count: this brings it to what is asked. */
const DRAWN_PER_KEPT = 1.04;
const WEIGHT_SIGMA = 0.7;

export interface PlantedOptions {
	nodes: number;
	seed: number;
	/** The part of an edge's far ends that fall anywhere, not in the community. */
	mixing?: number;
	edgesPerNode?: number;
}

/**
 * A graph shaped like a customs year: traders, counterparties, a few brokers with very many clients, and identifiers,
 * in communities of power-law size, with power-law degrees (Karrer and Newman 2011, degree-corrected block model).
 * Every node has an edge.
 */
export function plantedGraph(options: PlantedOptions): LabelledGraph {
	const { nodes, seed, mixing = 0.25, edgesPerNode = 5 } = options;
	const rng = seededRng(seed);
	const type = Uint8Array.from({ length: nodes }, () => typeAt(rng()));
	const share = Float64Array.from(type, (kind) => popularity(rng, nodes, kind));
	const community = communities(nodes, rng);
	const picks = TYPE_SHARES.map((_, kind) => new WeightedPick(nodesOf(type, kind), share, community));
	const pairs: number[] = [];
	const drawn = Math.floor(nodes * edgesPerNode * DRAWN_PER_KEPT);
	for (const [a, b, part] of DEALINGS) {
		const every = a === TRADER && b === COUNTERPARTY ? picks[TRADER].nodes : new Uint32Array(0);
		const count = Math.floor(drawn * part);
		for (let i = 0; i < count; i++) {
			const from = i < every.length ? every[i] : picks[a].anywhere(rng);
			const near = rng() >= mixing ? picks[b].within(community[from], rng) : undefined;
			pairs.push(from, near ?? picks[b].anywhere(rng));
		}
	}
	for (const kind of [COUNTERPARTY, BROKER, IDENTIFIER]) {
		for (const node of picks[kind].nodes) {
			pairs.push(picks[TRADER].within(community[node], rng) ?? picks[TRADER].anywhere(rng), node);
		}
	}
	const { keys, counts } = distinctEdges(Uint32Array.from(pairs), nodes);
	const weights = Float32Array.from(counts, (times) => weight(times, rng));
	return { nodes, ...edgesOfKeys(keys, nodes), weights, community, type };
}

function typeAt(uniform: number): number {
	let rest = uniform;
	const found = TYPE_SHARES.findIndex((part) => (rest -= part) < 0);
	return found < 0 ? IDENTIFIER : found;
}

/** Pareto with a tail exponent of 2.5, cut so that no hub takes the graph; an identifier is never shared by many. */
function popularity(rng: Rng, nodes: number, kind: number): number {
	const drawn = Math.min((1 - rng()) ** (-1 / 1.5), Math.sqrt(nodes));
	return kind === IDENTIFIER ? Math.min(drawn, 20) : drawn;
}

function communities(nodes: number, rng: Rng): Int32Array {
	const community = new Int32Array(nodes);
	const largest = Math.max(200, Math.floor(nodes / 50));
	for (let at = 0, label = 0; at < nodes; label++) {
		const size = Math.floor(Math.min(20 / (1 - rng()), largest));
		community.fill(label, at, at + size);
		at += size;
	}
	return shuffle(community, rng);
}

function nodesOf(type: Uint8Array, kind: number): Uint32Array {
	const nodes: number[] = [];
	type.forEach((its, node) => {
		if (its === kind) nodes.push(node);
	});
	return Uint32Array.from(nodes);
}

/** Dealings repeat: a lognormal spread about the number of times the pair was drawn, to the hundredth. */
function weight(times: number, rng: Rng): number {
	const normal = Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
	return Math.round(100 * times * (1 + Math.exp(WEIGHT_SIGMA * normal))) / 100;
}
