/**
 * A graph of planted communities with a few popular nodes, the same for the same seed. No dependency: the benchmark
 * should run wherever the package does.
 *
 * @param {number} nodes
 * @param {{ edgesPerNode?: number, mixing?: number, seed?: number }} [options] mixing: the part of edges that leave
 * the community
 * @returns {{ offsets: Uint32Array, targets: Uint32Array, weights: Float32Array }} both directions of every edge
 */
export function seededGraph(nodes, { edgesPerNode = 5, mixing = 0.25, seed = 1 } = {}) {
	const random = mulberry32(seed);
	const communities = Math.max(1, Math.round(nodes / 100));
	const edges = nodes * edgesPerNode;
	const sources = new Uint32Array(2 * edges);
	const targets = new Uint32Array(2 * edges);
	const weights = new Float32Array(2 * edges);
	for (let edge = 0; edge < edges; edge++) {
		const from = edge % nodes;
		// The square makes small numbers popular: a skewed degree, as real graphs have.
		const popular = Math.floor(nodes * random() ** 2);
		const inside = from % communities;
		const to = random() < mixing ? popular : popular - (popular % communities) + inside;
		const end = Math.min(nodes - 1, to);
		sources[2 * edge] = targets[2 * edge + 1] = from;
		targets[2 * edge] = sources[2 * edge + 1] = end;
		weights[2 * edge] = weights[2 * edge + 1] = 0.5 + random();
	}
	return rows(nodes, sources, targets, weights);
}

function rows(nodes, sources, targets, weights) {
	const offsets = new Uint32Array(nodes + 1);
	for (const source of sources) offsets[source + 1]++;
	for (let v = 0; v < nodes; v++) offsets[v + 1] += offsets[v];
	const next = offsets.slice();
	const csr = {
		offsets,
		targets: new Uint32Array(targets.length),
		weights: new Float32Array(targets.length)
	};
	for (let arc = 0; arc < sources.length; arc++) {
		const at = next[sources[arc]]++;
		csr.targets[at] = targets[arc];
		csr.weights[at] = weights[arc];
	}
	return csr;
}

/** Tommy Ettinger's generator of 32 bits: small, and good enough for this. */
function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
