import { arcs, nodes, offsets, places, records, sizes, starts, strengths } from './memory';

/** Smallest normal f32: a weight that vanished would no longer tell a community that was met from one that was not. */
const SMALLEST: f64 = 1.1754943508222875e-38;

/** What the rows loaded so far weigh, loops with both their ends. */
export let inside: f64 = 0;
export let heaviest: f64 = 0;
export let lightest: f64 = Infinity;

/**
 * Places from the node with most arcs to the one with fewest. Expects the graph's own offsets in `starts`; writes those
 * of the places.
 */
export function placeByDegree(): void {
	const counts = records;
	memory.fill(counts, 0, (<usize>nodes + 2) << 2);
	for (let v = 0; v < nodes; v++) {
		const slot = counts + ((<usize>(<u32>nodes - degree(v))) << 2);
		store<u32>(slot, load<u32>(slot) + 1);
	}
	let before: u32 = 0;
	for (let d = 0; d <= nodes; d++) {
		const slot = counts + ((<usize>d) << 2);
		const count = load<u32>(slot);
		store<u32>(slot, before);
		before += count;
	}
	for (let v = 0; v < nodes; v++) {
		const slot = counts + ((<usize>(<u32>nodes - degree(v))) << 2);
		const place = load<u32>(slot);
		store<u32>(slot, place + 1);
		store<u32>(places + ((<usize>v) << 2), place);
		store<u32>(offsets + ((<usize>place) << 2), degree(v), 4);
	}
	store<u32>(offsets, 0);
	for (let p = 0; p < nodes; p++) {
		const slot = offsets + ((<usize>p) << 2);
		store<u32>(slot, load<u32>(slot) + load<u32>(slot, 4), 4);
	}
	inside = 0;
	heaviest = 0;
	lightest = Infinity;
}

function degree(v: i32): u32 {
	const slot = starts + ((<usize>v) << 2);
	return load<u32>(slot, 4) - load<u32>(slot);
}

/** Rows of the graph's nodes from `from` until `to`, given as u32 targets and f64 weights. */
export function loadRows(from: i32, to: i32, targets: usize, weights: usize, scale: f64): void {
	for (let v = from; v < to; v++) {
		const place = load<u32>(places + ((<usize>v) << 2));
		const first = arcs + ((<usize>load<u32>(offsets + ((<usize>place) << 2))) << 3);
		let arc = first;
		let strength: f64 = 0;
		const end = targets + ((<usize>degree(v)) << 2);
		for (; targets < end; targets += 4, weights += 8) {
			const given = load<f64>(weights) * scale;
			if (given > heaviest) heaviest = given;
			if (given < lightest) lightest = given;
			const weight = <f32>max(given, SMALLEST);
			const target = load<u32>(targets);
			if (target == v) {
				strength += 2 * <f64>weight;
				inside += 2 * <f64>weight;
				continue;
			}
			store<u32>(arc, load<u32>(places + ((<usize>target) << 2)));
			store<f32>(arc, weight, 4);
			arc += 8;
			strength += <f64>weight;
		}
		store<f64>(strengths + ((<usize>place) << 3), strength);
		store<u32>(sizes + ((<usize>place) << 2), <u32>((arc - first) >> 3));
	}
}

/** Moves the rows together where loops were left out. */
export function closeGaps(): void {
	let out: u32 = 0;
	for (let p = 0; p < nodes; p++) {
		const slot = offsets + ((<usize>p) << 2);
		const first = load<u32>(slot);
		const length = load<u32>(sizes + ((<usize>p) << 2));
		if (first != out)
			memory.copy(arcs + ((<usize>out) << 3), arcs + ((<usize>first) << 3), (<usize>length) << 3);
		store<u32>(slot, out);
		out += length;
	}
	store<u32>(offsets + ((<usize>nodes) << 2), out);
}

/** The weight of all ends. */
export function totalStrength(): f64 {
	let total: f64 = 0;
	for (let v = 0; v < nodes; v++) total += load<f64>(strengths + ((<usize>v) << 3));
	return total;
}
