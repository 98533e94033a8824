/**
 * Where everything lies: addresses in bytes. The host lays it out (../layout.ts) and tells it before each step.
 * A "place" is a node of the graph where its data lies; a "node" is one of the level at hand: a place at first,
 * later a group of the level below.
 */

/** u32 a node of the graph: its place. */
export let places: usize = 0;
/** u32 a place: the node of the level at hand that it went into. */
export let belongings: usize = 0;
/** 16 bytes a community: f64 weight between it and the node at hand (0 between visits), f64 strength of its members. */
export let records: usize = 0;
/** i32 a node: its community. */
export let communities: usize = 0;
/** i32 a community: members. */
export let sizes: usize = 0;
/** i32, a list of communities that a step has met, and room for one more. */
export let met: usize = 0;
/** i32, a stack of communities without members. */
export let vacant: usize = 0;
/** u8 a node: it waits to be visited. */
export let stirred: usize = 0;
/** i32 a node: the node of the level above that it goes into. */
export let groups: usize = 0;
/** u32 a group, and one more: its first in `members`. */
export let starts: usize = 0;
/** i32: nodes, group by group. */
export let members: usize = 0;
/** i32: nodes that wait, in the order of visits, around the end. */
export let queue: usize = 0;

export function setShared(
	places_: usize,
	belongings_: usize,
	records_: usize,
	communities_: usize,
	sizes_: usize,
	met_: usize,
	vacant_: usize,
	stirred_: usize,
	groups_: usize,
	starts_: usize,
	members_: usize,
	queue_: usize
): void {
	places = places_;
	belongings = belongings_;
	records = records_;
	communities = communities_;
	sizes = sizes_;
	met = met_;
	vacant = vacant_;
	stirred = stirred_;
	groups = groups_;
	starts = starts_;
	members = members_;
	queue = queue_;
}

/** Nodes of the level at hand. */
export let nodes: i32 = 0;
/** u32 a node, and one more: its first arc. */
export let offsets: usize = 0;
/** 8 bytes an arc: i32 target, f32 weight above 0. No loops: they move no node, and count in `strengths` alone. */
export let arcs: usize = 0;
/** f64 a node: the weight of all ends at it. */
export let strengths: usize = 0;

export function setLevel(nodes_: i32, offsets_: usize, arcs_: usize, strengths_: usize): void {
	nodes = nodes_;
	offsets = offsets_;
	arcs = arcs_;
	strengths = strengths_;
}

/** Resolution over the weight of all ends: times two strengths, the weight that chance puts between them. */
export let chance: f64 = 0;
/** A move that gains no more than this weight is rounding. */
export let least: f64 = 0;

export function setMeasure(chance_: f64, least_: f64): void {
	chance = chance_;
	least = least_;
}

/** Arcs looked at since the host last asked. */
let looked: i32 = 0;

export function countLooks(count: i32): void {
	looked += count;
}

export function takeLooks(): i32 {
	const count = looked;
	looked = 0;
	return count;
}
