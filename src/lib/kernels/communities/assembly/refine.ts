import { BATCH, fetchAhead } from './fetch-ahead';
import {
	arcs,
	chance,
	communities,
	groups,
	met,
	nodes,
	offsets,
	records,
	stirred,
	strengths
} from './memory';
import { left, next } from './queue';

/** f64 a community: strength of its members. */
let communityStrengths: usize = 0;
/** f64 a group: strength of its members. */
let groupStrengths: usize = 0;
/** f64 a group: weight between it and the rest of its community; below 0 where nobody has asked yet. */
let cuts: usize = 0;

/** Every node is a group of its own. `stirred` says now that it still is. */
export function startRefinement(communityStrengths_: usize, groupStrengths_: usize, cuts_: usize): void {
	communityStrengths = communityStrengths_;
	groupStrengths = groupStrengths_;
	cuts = cuts_;
	memory.fill(communityStrengths, 0, (<usize>nodes) << 3);
	memory.fill(stirred, 1, nodes);
	for (let v = 0; v < nodes; v++) {
		const strength = load<f64>(strengths + ((<usize>v) << 3));
		const sum = communityStrengths + ((<usize>load<i32>(communities + ((<usize>v) << 2))) << 3);
		store<f64>(sum, load<f64>(sum) + strength);
		store<f64>(groupStrengths + ((<usize>v) << 3), strength);
		store<f64>(cuts + ((<usize>v) << 3), -1);
		store<i32>(groups + ((<usize>v) << 2), v);
	}
}

/** Visits the next `most` nodes of those that are lined up. @returns how many are left then */
export function refine(most: i32): i32 {
	const count = min(most, left());
	for (let i = 0; i < count; i++) {
		if (i % BATCH == 0) fetchAhead();
		const v = next();
		if (load<u8>(stirred + v)) visit(v);
	}
	return left();
}

/**
 * Merges a node that is still alone with the well-connected group of its community that gains most. Only groups that
 * an arc leads to are met, so that a group is always connected.
 */
function visit(v: i32): void {
	const community = load<i32>(communities + ((<usize>v) << 2));
	const all = load<f64>(communityStrengths + ((<usize>community) << 3));
	const strength = load<f64>(strengths + ((<usize>v) << 3));
	const end = arcs + ((<usize>load<u32>(offsets + ((<usize>v) << 2), 4)) << 3);
	let last = met;
	let cut: f64 = 0;
	for (let arc = arcs + ((<usize>load<u32>(offsets + ((<usize>v) << 2))) << 3); arc < end; arc += 8) {
		const target = load<u32>(arc);
		if (load<i32>(communities + ((<usize>target) << 2)) != community) continue;
		const group = load<i32>(groups + ((<usize>target) << 2));
		const record = records + ((<usize>group) << 4);
		const before = load<f64>(record);
		store<i32>(last, group);
		last += (<usize>(before == 0)) << 2;
		const weight = <f64>load<f32>(arc, 4);
		store<f64>(record, before + weight);
		cut += weight;
	}
	const connected = cut >= chance * strength * (all - strength);
	let best = v;
	let most: f64 = 0;
	let shared: f64 = 0;
	for (let item = met; item < last; item += 4) {
		const group = load<i32>(item);
		const record = records + ((<usize>group) << 4);
		const weight = load<f64>(record);
		store<f64>(record, 0);
		const groupStrength = load<f64>(groupStrengths + ((<usize>group) << 3));
		const gain = weight - chance * strength * groupStrength;
		if (connected && gain > most && cutOf(group) >= chance * groupStrength * (all - groupStrength)) {
			most = gain;
			best = group;
			shared = weight;
		}
	}
	if (best == v) {
		store<f64>(cuts + ((<usize>v) << 3), cut);
		return;
	}
	store<u8>(stirred + v, 0);
	store<u8>(stirred + best, 0);
	store<i32>(groups + ((<usize>v) << 2), best);
	const sum = groupStrengths + ((<usize>best) << 3);
	store<f64>(sum, load<f64>(sum) + strength);
	// Rounding must not take it below 0, which means that nobody has asked.
	store<f64>(cuts + ((<usize>best) << 3), max(0, cutOf(best) + cut - 2 * shared));
}

/** Asked only of what may be merged with: a second look at every row is saved where nobody asks. */
function cutOf(group: i32): f64 {
	const known = load<f64>(cuts + ((<usize>group) << 3));
	if (known >= 0) return known;
	const community = load<i32>(communities + ((<usize>group) << 2));
	const end = arcs + ((<usize>load<u32>(offsets + ((<usize>group) << 2), 4)) << 3);
	let cut: f64 = 0;
	for (let arc = arcs + ((<usize>load<u32>(offsets + ((<usize>group) << 2))) << 3); arc < end; arc += 8) {
		if (load<i32>(communities + ((<usize>load<u32>(arc)) << 2)) == community) cut += <f64>load<f32>(arc, 4);
	}
	store<f64>(cuts + ((<usize>group) << 3), cut);
	return cut;
}
