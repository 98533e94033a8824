import { BATCH, fetchAhead } from './fetch-ahead';
import {
	arcs,
	chance,
	communities,
	countLooks,
	least,
	met,
	nodes,
	offsets,
	records,
	sizes,
	stirred,
	strengths,
	vacant
} from './memory';
import { join, left, next } from './queue';

/** Communities on the stack of those without members. */
let vacancies: i32 = 0;

/** Tallies the communities that the nodes are in. Every node waits: the caller has lined them up. */
export function startMoves(): void {
	memory.fill(records, 0, (<usize>nodes) << 4);
	memory.fill(sizes, 0, (<usize>nodes) << 2);
	memory.fill(stirred, 1, nodes);
	for (let v = 0; v < nodes; v++) {
		const community = load<i32>(communities + ((<usize>v) << 2));
		const record = records + ((<usize>community) << 4);
		store<f64>(record, load<f64>(record, 8) + load<f64>(strengths + ((<usize>v) << 3)), 8);
		const size = sizes + ((<usize>community) << 2);
		store<i32>(size, load<i32>(size) + 1);
	}
	vacancies = 0;
	for (let c = 0; c < nodes; c++) if (load<i32>(sizes + ((<usize>c) << 2)) == 0) vacate(c);
}

function vacate(community: i32): void {
	store<i32>(vacant + ((<usize>vacancies) << 2), community);
	vacancies++;
}

/** Visits the next `most` nodes of those that wait. @returns how many wait then */
export function moveNodes(most: i32): i32 {
	const count = min(most, left());
	for (let i = 0; i < count; i++) {
		if (i % BATCH == 0) fetchAhead();
		const v = next();
		store<u8>(stirred + v, 0);
		visit(v);
	}
	return left();
}

/** Moves a node to the community near it, or to one of its own, that gains most; the neighbours it left behind wait. */
function visit(v: i32): void {
	const begin = arcs + ((<usize>load<u32>(offsets + ((<usize>v) << 2))) << 3);
	const end = arcs + ((<usize>load<u32>(offsets + ((<usize>v) << 2), 4)) << 3);
	countLooks(<i32>((end - begin) >> 3));
	let last = met;
	for (let arc = begin; arc < end; arc += 8) {
		const community = load<i32>(communities + ((<usize>load<u32>(arc)) << 2));
		const record = records + ((<usize>community) << 4);
		const weight = load<f64>(record);
		// Written whether it is new or not: a branch that is guessed wrong every other time costs more.
		store<i32>(last, community);
		last += (<usize>(weight == 0)) << 2;
		store<f64>(record, weight + <f64>load<f32>(arc, 4));
	}
	const own = load<i32>(communities + ((<usize>v) << 2));
	const ownRecord = records + ((<usize>own) << 4);
	const strength = load<f64>(strengths + ((<usize>v) << 3));
	const share = strength * chance;
	const rest = load<f64>(ownRecord, 8) - strength;
	let best = own;
	let most = load<f64>(ownRecord) - share * rest;
	store<f64>(ownRecord, 0);
	if (most < -least && load<i32>(sizes + ((<usize>own) << 2)) > 1) {
		best = -1;
		most = 0;
	}
	most += least;
	for (let item = met; item < last; item += 4) {
		const community = load<i32>(item);
		const record = records + ((<usize>community) << 4);
		const gain = load<f64>(record) - share * load<f64>(record, 8);
		store<f64>(record, 0);
		if (gain > most && community != own) {
			most = gain;
			best = community;
		}
	}
	if (best == own) return;
	if (best < 0) {
		vacancies--;
		best = load<i32>(vacant + ((<usize>vacancies) << 2));
	}
	move(v, own, best, strength, rest);
	for (let arc = begin; arc < end; arc += 8) {
		const target = load<u32>(arc);
		if (load<i32>(communities + ((<usize>target) << 2)) == best || load<u8>(stirred + target)) continue;
		store<u8>(stirred + target, 1);
		join(target);
	}
}

function move(v: i32, from: i32, to: i32, strength: f64, rest: f64): void {
	const fromSize = sizes + ((<usize>from) << 2);
	const remaining = load<i32>(fromSize) - 1;
	store<i32>(fromSize, remaining);
	// An empty community weighs nothing, whatever rounding has left in it.
	store<f64>(records + ((<usize>from) << 4), remaining == 0 ? 0 : rest, 8);
	if (remaining == 0) vacate(from);
	const toRecord = records + ((<usize>to) << 4);
	store<f64>(toRecord, load<f64>(toRecord, 8) + strength, 8);
	const toSize = sizes + ((<usize>to) << 2);
	store<i32>(toSize, load<i32>(toSize) + 1);
	store<i32>(communities + ((<usize>v) << 2), to);
}
