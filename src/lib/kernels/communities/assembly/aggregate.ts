import {
	arcs,
	belongings,
	communities,
	members,
	met,
	nodes,
	offsets,
	records,
	starts,
	strengths
} from './memory';

/** Lists the nodes of each of the `count` groups, in order (a counting sort). */
export function sortMembers(labels: usize, count: i32): void {
	memory.fill(starts, 0, (<usize>count + 1) << 2);
	for (let v = 0; v < nodes; v++) {
		const slot = starts + ((<usize>load<i32>(labels + ((<usize>v) << 2))) << 2);
		store<u32>(slot, load<u32>(slot) + 1);
	}
	let end: u32 = 0;
	for (let g = 0; g <= count; g++) {
		const slot = starts + ((<usize>g) << 2);
		end += load<u32>(slot);
		store<u32>(slot, end);
	}
	for (let v = nodes - 1; v >= 0; v--) {
		const slot = starts + ((<usize>load<i32>(labels + ((<usize>v) << 2))) << 2);
		const at = load<u32>(slot) - 1;
		store<u32>(slot, at);
		store<i32>(members + ((<usize>at) << 2), v);
	}
}

/**
 * Rows of the level above, for the groups from `from` until `to`: their offsets continue those already written.
 * @returns the weight that is inside these groups now and was not before, both ends counted
 */
export function aggregate(
	labels: usize,
	from: i32,
	to: i32,
	upOffsets: usize,
	upArcs: usize,
	upStrengths: usize
): f64 {
	let out = upArcs + ((<usize>load<u32>(upOffsets + ((<usize>from) << 2))) << 3);
	let within: f64 = 0;
	for (let g = from; g < to; g++) {
		const first = load<u32>(starts + ((<usize>g) << 2));
		const end = load<u32>(starts + ((<usize>g) << 2), 4);
		let last = met;
		let strength: f64 = 0;
		for (let i = first; i < end; i++) {
			const v = load<u32>(members + ((<usize>i) << 2));
			strength += load<f64>(strengths + ((<usize>v) << 3));
			last = tallyRow(v, labels, last);
		}
		for (let item = met; item < last; item += 4) {
			const other = load<i32>(item);
			const record = records + ((<usize>other) << 4);
			const weight = load<f64>(record);
			store<f64>(record, 0);
			if (other == g) {
				within += weight;
				continue;
			}
			store<i32>(out, other);
			store<f32>(out, <f32>weight, 4);
			out += 8;
		}
		store<u32>(upOffsets + ((<usize>g) << 2), <u32>((out - upArcs) >> 3), 4);
		store<f64>(upStrengths + ((<usize>g) << 3), strength);
	}
	return within;
}

/** Adds a node's arcs up by group. @returns the end of the list of groups met */
function tallyRow(v: u32, labels: usize, last: usize): usize {
	const end = arcs + ((<usize>load<u32>(offsets + ((<usize>v) << 2), 4)) << 3);
	for (let arc = arcs + ((<usize>load<u32>(offsets + ((<usize>v) << 2))) << 3); arc < end; arc += 8) {
		const group = load<i32>(labels + ((<usize>load<u32>(arc)) << 2));
		const record = records + ((<usize>group) << 4);
		const weight = load<f64>(record);
		store<i32>(last, group);
		last += (<usize>(weight == 0)) << 2;
		store<f64>(record, weight + <f64>load<f32>(arc, 4));
	}
	return last;
}

/** Takes each of the `total` places to the level above. */
export function ascend(labels: usize, total: i32): void {
	for (let p = 0; p < total; p++) {
		const slot = belongings + ((<usize>p) << 2);
		store<i32>(slot, load<i32>(labels + ((<usize>load<i32>(slot)) << 2)));
	}
}

/** The `count` nodes of the level above begin alone, or in the community that their members are in. */
export function settle(count: i32, inherit: bool): void {
	for (let g = 0; g < count; g++) {
		// A group's first member is never before the group: what is read here has not been overwritten.
		const member = load<u32>(members + ((<usize>load<u32>(starts + ((<usize>g) << 2))) << 2));
		store<i32>(
			communities + ((<usize>g) << 2),
			inherit ? load<i32>(communities + ((<usize>member) << 2)) : g
		);
	}
}

export function sumOfSquares(): f64 {
	let sum: f64 = 0;
	for (let v = 0; v < nodes; v++) {
		const strength = load<f64>(strengths + ((<usize>v) << 3));
		sum += strength * strength;
	}
	return sum;
}
