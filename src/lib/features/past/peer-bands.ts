/** Past values kept for a band: enough for a median, few enough to stay recent. */
const BAND = 64;
const MIN_PEERS = 8;
const MIN_PEER_FIRMS = 4;
/** Days after which a value is no peer any more. */
export const MAX_AGE = 270;
/** Logarithms scatter at least this much, whatever a few equal peers may say. */
const MIN_SPREAD = 0.12;
const Z_LIMIT = 8;

interface Band {
	value: Float64Array;
	importer: Int32Array;
	day: Int32Array;
	count: number;
}

/** Peers of one value: median and robust spread (1.4826 x median absolute deviation) of their logarithms. */
export interface Peers {
	median: number;
	spread: number;
	count: number;
}

/** Latest logarithms of a value by key, and where a new one stands among those of other importers. */
export class PeerBands {
	private readonly bands = new Map<number, Band>();
	private readonly scratch = new Float64Array(BAND);
	private readonly firms = new Set<number>();

	learn(key: number, value: number, importer: number, day: number): void {
		let band = this.bands.get(key);
		if (!band) {
			band = {
				value: new Float64Array(BAND),
				importer: new Int32Array(BAND),
				day: new Int32Array(BAND),
				count: 0
			};
			this.bands.set(key, band);
		}
		const slot = band.count++ % BAND;
		band.value[slot] = value;
		band.importer[slot] = importer;
		band.day[slot] = day;
	}

	/** Peers of other importers no older than `maxAge` days; undefined where there are too few. */
	peers(key: number, importer: number, day: number, maxAge = MAX_AGE): Peers | undefined {
		const band = this.bands.get(key);
		if (!band) return undefined;
		const { scratch, firms } = this;
		firms.clear();
		let count = 0;
		const filled = Math.min(band.count, BAND);
		for (let k = 0; k < filled; k++) {
			if (band.importer[k] === importer || day - band.day[k] > maxAge) continue;
			scratch[count++] = band.value[k];
			firms.add(band.importer[k]);
		}
		if (count < MIN_PEERS || firms.size < MIN_PEER_FIRMS) return undefined;
		const sorted = scratch.subarray(0, count).sort();
		const median = middle(sorted);
		for (let k = 0; k < count; k++) scratch[k] = Math.abs(scratch[k] - median);
		const spread = Math.max(MIN_SPREAD, 1.4826 * middle(sorted.sort()));
		return { median, spread, count };
	}
}

/** Robust z of a logarithm among its peers, within -8..8. */
export function robustZ(value: number, { median, spread }: Peers): number {
	return Math.max(-Z_LIMIT, Math.min(Z_LIMIT, (value - median) / spread));
}

function middle(sorted: Float64Array): number {
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
