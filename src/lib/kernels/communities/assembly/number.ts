import { belongings, members, met, nodes, places, records, sizes, vacant } from './memory';

/** Each of `count` things under its own label. */
export function enumerate(labels: usize, count: i32): void {
	for (let i = 0; i < count; i++) store<i32>(labels + ((<usize>i) << 2), i);
}

/** Numbers the labels of the level's nodes from 0 as they are first met. @returns how many there are */
export function renumber(labels: usize): i32 {
	memory.fill(met, 0xff, (<usize>nodes) << 2);
	let count = 0;
	for (let v = 0; v < nodes; v++) {
		const slot = labels + ((<usize>v) << 2);
		const number = met + ((<usize>load<i32>(slot)) << 2);
		if (load<i32>(number) < 0) {
			store<i32>(number, count);
			count++;
		}
		store<i32>(slot, load<i32>(number));
	}
	return count;
}

/**
 * Writes to `members` the group of each of the graph's `total` nodes, the level's nodes numbered as `groupsBySize`
 * does: 0 is the largest, ties by smallest member.
 */
export function numberBySize(total: i32): void {
	memory.fill(sizes, 0, (<usize>nodes) << 2);
	let seen = 0;
	for (let v = 0; v < total; v++) {
		const group = groupOf(v);
		const size = sizes + ((<usize>group) << 2);
		const before = load<i32>(size);
		store<i32>(size, before + 1);
		if (before > 0) continue;
		store<i32>(met + ((<usize>seen) << 2), group);
		seen++;
	}
	const counts = records;
	memory.fill(counts, 0, (<usize>total + 2) << 2);
	for (let g = 0; g < nodes; g++) {
		const slot = counts + ((<usize>(total - load<i32>(sizes + ((<usize>g) << 2)))) << 2);
		store<i32>(slot, load<i32>(slot, 4) + 1, 4);
	}
	for (let s = 0; s < total; s++) {
		const slot = counts + ((<usize>s) << 2);
		store<i32>(slot, load<i32>(slot) + load<i32>(slot, 4), 4);
	}
	for (let i = 0; i < seen; i++) {
		const group = load<i32>(met + ((<usize>i) << 2));
		const slot = counts + ((<usize>(total - load<i32>(sizes + ((<usize>group) << 2)))) << 2);
		const number = load<i32>(slot);
		store<i32>(slot, number + 1);
		store<i32>(vacant + ((<usize>group) << 2), number);
	}
	for (let v = 0; v < total; v++) {
		store<i32>(members + ((<usize>v) << 2), load<i32>(vacant + ((<usize>groupOf(v)) << 2)));
	}
}

function groupOf(v: i32): i32 {
	return load<i32>(belongings + ((<usize>load<u32>(places + ((<usize>v) << 2))) << 2));
}
