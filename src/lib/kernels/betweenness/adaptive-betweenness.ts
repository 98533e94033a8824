import type { Rng } from '#lib/domain/task.ts';
import type { Csr } from '../csr.ts';
import { nodeCount } from '../csr.ts';
import { reversed } from '../reversed.ts';
import type { WorkMeter } from '../work-meter.ts';
import { PathSampler } from './path-sampler.ts';

export interface Precision {
	/** Every node's value is to be off by no more than this … */
	epsilon: number;
	/** … but for one run in 1 / delta. */
	delta: number;
}

/** Share of delta that is spread evenly, so that no node is left with none. */
const EVEN_SHARE = 0.001;
const FIRST_CHECK = 1000;
const CHECK_GROWTH = 1.1;

/**
 * The number of sampled paths that is always enough: the VC dimension of shortest paths is at most the logarithm of
 * their nodes (Riondato and Kornaropoulos, "Fast approximation of betweenness centrality through sampling", WSDM 2014).
 * @param vertexDiameter nodes of the longest shortest path, or more
 */
export function samplesEnough(vertexDiameter: number, { epsilon, delta }: Precision): number {
	const dimension = Math.floor(Math.log2(Math.max(1, vertexDiameter - 2))) + 1;
	return Math.ceil((0.5 / epsilon ** 2) * (dimension + Math.log(2 / delta)));
}

/**
 * KADABRA (Borassi and Natale, ESA 2016): samples until bounds that narrow with what was seen are below epsilon for
 * every node, or the number that is always enough is reached.
 */
export function adaptiveBetweenness(
	graph: Csr,
	precision: Precision,
	enough: number,
	rng: Rng,
	meter: WorkMeter
): { betweenness: Float64Array; samples: number } {
	const sampler = new PathSampler(graph, reversed(graph, meter), rng, meter);
	const visits = new Uint32Array(nodeCount(graph));
	const count = (v: number) => visits[v]++;
	const trial = Math.ceil(enough / 100);
	for (let i = 0; i < trial; i++) sampler.sample(count);
	const caution = cautionOf(visits, trial, precision);
	visits.fill(0);
	let samples = 0;
	let check = FIRST_CHECK;
	while (samples < enough) {
		sampler.sample(count);
		if (++samples < check) continue;
		if (isPrecise(visits, samples, caution, enough, precision.epsilon)) break;
		check = Math.ceil(check * CHECK_GROWTH);
	}
	return { betweenness: Float64Array.from(visits, (seen) => seen / samples), samples };
}

/**
 * Each node's share of delta / 2, as -ln: more for the busy, whose bounds are the last to narrow (section 4 of the
 * paper). It changes how many samples are taken, never whether the answer holds.
 */
function cautionOf(visits: Uint32Array, trial: number, { epsilon, delta }: Precision): Float64Array {
	const nodesBySeen = new Map<number, number>();
	for (const seen of visits) nodesBySeen.set(seen, (nodesBySeen.get(seen) ?? 0) + 1);
	const share = (seen: number, scale: number) =>
		Math.exp((-scale * epsilon ** 2 * trial) / Math.max(1, seen));
	const spent = (scale: number) => {
		let sum = 0;
		for (const [seen, nodes] of nodesBySeen) sum += 2 * nodes * share(seen, scale);
		return sum;
	};
	let [low, high] = [0, 1];
	const budget = (delta / 2) * (1 - EVEN_SHARE);
	while (spent(high) > budget) high *= 2;
	for (let round = 0; round < 40; round++) {
		const middle = (low + high) / 2;
		if (spent(middle) > budget) low = middle;
		else high = middle;
	}
	const even = (delta * EVEN_SHARE) / (4 * visits.length);
	return Float64Array.from(visits, (seen) => -Math.log(share(seen, high) + even));
}

/** The functions f and g of the paper (theorem 9) at every node. */
function isPrecise(
	visits: Uint32Array,
	samples: number,
	caution: Float64Array,
	enough: number,
	epsilon: number
): boolean {
	const ratio = enough / samples;
	for (let v = 0; v < visits.length; v++) {
		const value = visits[v] / samples;
		const scale = caution[v] / samples;
		const spread = (2 * value * enough) / caution[v];
		const [below, above] = [1 / 3 - ratio, 1 / 3 + ratio];
		const tooHigh = Math.min(value, scale * (below + Math.sqrt(below ** 2 + spread)));
		const tooLow = Math.min(1 - value, scale * (above + Math.sqrt(above ** 2 + spread)));
		if (tooHigh > epsilon || tooLow > epsilon) return false;
	}
	return true;
}
