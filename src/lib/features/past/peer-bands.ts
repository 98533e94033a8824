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
	/** The first few importers seen among the peers: more need not be told apart. */
	private readonly firms = new Int32Array(MIN_PEER_FIRMS);

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
		if (!band || band.count < MIN_PEERS) return undefined;
		const { scratch, firms } = this;
		let [count, distinct] = [0, 0];
		const filled = Math.min(band.count, BAND);
		for (let k = 0; k < filled; k++) {
			if (band.importer[k] === importer || day - band.day[k] > maxAge) continue;
			scratch[count++] = band.value[k];
			if (distinct < MIN_PEER_FIRMS && !among(firms, distinct, band.importer[k])) {
				firms[distinct++] = band.importer[k];
			}
		}
		if (count < MIN_PEERS || distinct < MIN_PEER_FIRMS) return undefined;
		const sorted = scratch.subarray(0, count).sort();
		const median = middle(sorted);
		return { median, spread: Math.max(MIN_SPREAD, 1.4826 * medianDeviation(sorted, median)), count };
	}
}

/** Robust z of a logarithm among its peers, within -8..8. */
export function robustZ(value: number, { median, spread }: Peers): number {
	return Math.max(-Z_LIMIT, Math.min(Z_LIMIT, (value - median) / spread));
}

function among(firms: Int32Array, count: number, firm: number): boolean {
	for (let k = 0; k < count; k++) if (firms[k] === firm) return true;
	return false;
}

function middle(sorted: Float64Array): number {
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Median of the distances from the median: both sides of it are in order already, so they are merged outwards. */
function medianDeviation(sorted: Float64Array, median: number): number {
	let right = sorted.length >> 1;
	let left = right - 1;
	let [deviation, before] = [0, 0];
	for (let taken = 0; taken <= sorted.length >> 1; taken++) {
		before = deviation;
		const [below, above] = [
			left < 0 ? Infinity : median - sorted[left],
			right < sorted.length ? sorted[right] - median : Infinity
		];
		if (below < above) {
			deviation = below;
			left--;
		} else {
			deviation = above;
			right++;
		}
	}
	return sorted.length % 2 ? deviation : (before + deviation) / 2;
}
