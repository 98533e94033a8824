import { nodes, places, queue } from './memory';
import { randomBelow } from './random';

/** Where the next node is, and how many wait, around the end of the column. */
let head: i32 = 0;
let waiting: i32 = 0;

/** All nodes of the level in their own order from a random one on; those of the graph in the order it lists them. */
export function lineUpListed(isGraph: bool): void {
	const first = <i32>randomBelow(nodes);
	for (let i = 0; i < nodes; i++) {
		const listed = first + i < nodes ? first + i : first + i - nodes;
		set(i, isGraph ? load<i32>(places + ((<usize>listed) << 2)) : listed);
	}
	head = 0;
	waiting = nodes;
}

/** All nodes of the level in a random order (Durstenfeld 1964). */
export function lineUpShuffled(): void {
	for (let i = 0; i < nodes; i++) {
		const at = <i32>randomBelow(i + 1);
		set(i, get(at));
		set(at, i);
	}
	head = 0;
	waiting = nodes;
}

export function left(): i32 {
	return waiting;
}

export function next(): i32 {
	const v = get(head);
	head = head + 1 < nodes ? head + 1 : 0;
	waiting--;
	return v;
}

/** The node that is next once `ahead` others have gone. */
export function peek(ahead: i32): i32 {
	const at = head + ahead;
	return get(at < nodes ? at : at - nodes);
}

/** Goes to the end of the line; who calls sees to it that no node waits twice. */
export function join(v: i32): void {
	const at = head + waiting;
	set(at < nodes ? at : at - nodes, v);
	waiting++;
}

function get(at: i32): i32 {
	return load<i32>(queue + ((<usize>at) << 2));
}

function set(at: i32, v: i32): void {
	store<i32>(queue + ((<usize>at) << 2), v);
}
