import {
  active, arcBytes, arcs, arcWeights, offsets, p, q, rowWeights, seedHigh, seedLow, symmetric, walkers
} from './directory';
import { fixed, next, reseed, uniform } from './random';

/**
 * Second-order walks of node2vec by rejection sampling, many walkers in turn: while one waits for memory the others
 * go on (nothing hides the cache misses of one walk; those of many overlap). Each walker draws from its own stream,
 * so the walks are those of src/js/walks.ts, bit by bit.
 */

/** Bytes of a walker, after its random state: node before, node at, nodes so far, slot aimed at, coin, darts, what the dart met. */
const BEFORE: u32 = 16;
const AT: u32 = 20;
const LENGTH: u32 = 24;
const SLOT: u32 = 28;
const COIN: u32 = 32;
const MISSES: u32 = 36;
const TO: u32 = 40;
const TOUCHED: u32 = 44;
const WALKER: u32 = 48;
/** Darts that miss before a step is drawn from its exact distribution. */
const DARTS: u32 = 64;
/** In place of a slot. */
const NONE: u32 = 0xffffffff;

let back: f64 = 1;
let far: f64 = 1;
/** Most that weight alone may be multiplied by, the way back apart. */
let bound: f64 = 1;
let firstOrder: bool = true;
/** Where a draw of 32 bits hits: the way back, an arc to a neighbour of the node before, any other. */
let backHit: u32 = 0;
let nearHit: u32 = 0;
let farHit: u32 = 0;
let sureHit: u32 = 0;

/** After the directory is read. */
export function prepareWalks(): void {
  back = 1 / p;
  far = 1 / q;
  bound = max(1, far);
  firstOrder = p == 1 && q == 1;
  backHit = threshold(back);
  nearHit = threshold(1);
  farHit = threshold(far);
  sureHit = min(nearHit, farHit);
}

function threshold(bias: f64): u32 {
  return <u32>floor(min(1, bias / bound) * 4294967295);
}

/**
 * Walks number `stream`, `stream + 1`, … from the `count` nodes of `starts`.
 * @param into count × most nodes; @param lengths how many of them each walk has
 */
export function walk(
  starts: u32, count: u32, streamLow: u32, streamHigh: u32, most: u32, into: u32, lengths: u32
): void {
  const stream = (<u64>streamHigh << 32) | streamLow;
  for (let i: u32 = 0; i < count; i++) {
    const walker = walkers + i * WALKER;
    const start = load<u32>(starts + (i << 2));
    reseed(walker, seedLow, seedHigh, <i32>(stream + i), <i32>((stream + i) >> 32));
    store<u32>(walker, start, AT);
    store<u32>(walker, 1, LENGTH);
    store<u32>(walker, 0, MISSES);
    store<u32>(into + ((i * most) << 2), start);
    store<u32>(active + (i << 2), i);
  }
  let going = count;
  while (going > 0) {
    aim(going);
    look(going);
    going = move(going, most, into, lengths);
  }
}

/** Each walker aims at a slot of its row. */
function aim(going: u32): void {
  for (let i: u32 = 0; i < going; i++) {
    const walker = walkers + load<u32>(active + (i << 2)) * WALKER;
    const row = offsets + (load<u32>(walker, AT) << 2);
    const from = load<u32>(row);
    const size = load<u32>(row, 4) - from;
    const drawn = fixed(walker, size);
    store<u32>(walker, size == 0 ? NONE : from + <u32>(drawn >> 32), SLOT);
    store<u32>(walker, <u32>drawn, COIN);
  }
}

/**
 * Reads what the walkers aimed at, and the beginning of its row, which is asked for next whatever happens. Without a
 * branch on what is read: a guess that fails would wait for memory before the next walker may ask.
 */
function look(going: u32): void {
  for (let i: u32 = 0; i < going; i++) {
    const walker = walkers + load<u32>(active + (i << 2)) * WALKER;
    const slot = load<u32>(walker, SLOT);
    if (slot == NONE) continue;
    const to = aimedAt(slot, load<u32>(walker, COIN));
    store<u32>(walker, to, TO);
    const row = offsets + (to << 2);
    const from = load<u32>(row);
    // The first arc, or any word for a node that has none: what counts is that it has been read.
    store<u32>(walker, load<u32>(arcs + from * arcBytes), TOUCHED);
  }
}

/** Those whose darts hit step there. Gives how many still go. */
function move(going: u32, most: u32, into: u32, lengths: u32): u32 {
  let left: u32 = 0;
  for (let i: u32 = 0; i < going; i++) {
    const id = load<u32>(active + (i << 2));
    const walker = walkers + id * WALKER;
    const length = load<u32>(walker, LENGTH);
    const slot = load<u32>(walker, SLOT);
    if (slot == NONE) {
      store<u32>(lengths + (id << 2), length);
      continue;
    }
    let to = load<u32>(walker, TO);
    const at = load<u32>(walker, AT);
    if (!firstOrder && length > 1) {
      to = judged(walker, load<u32>(walker, BEFORE), at, to);
      if (to == NONE) {
        store<u32>(active + (left++ << 2), id);
        continue;
      }
      store<u32>(walker, 0, MISSES);
    }
    store<u32>(walker, at, BEFORE);
    store<u32>(walker, to, AT);
    store<u32>(walker, length + 1, LENGTH);
    store<u32>(into + ((id * most + length) << 2), to);
    if (length + 1 == most) store<u32>(lengths + (id << 2), most);
    else store<u32>(active + (left++ << 2), id);
  }
  return left;
}

// @ts-ignore: decorator
@inline
function targetOf(slot: u32): u32 {
  return load<u32>(arcs + slot * arcBytes);
}

/** The alias table's answer, by what the draw of the slot left over. */
// @ts-ignore: decorator
@inline
function aimedAt(slot: u32, coin: u32): u32 {
  const arc = arcs + slot * arcBytes;
  if (arcBytes == 4) return load<u32>(arc);
  return select(load<u32>(arc), load<u32>(arc, 8), coin < load<u32>(arc, 4));
}

/** The node a second-order dart steps to, or NONE for a miss. */
// @ts-ignore: decorator
@inline
function judged(walker: u32, before: u32, at: u32, to: u32): u32 {
  if (back > bound && uniform(walker) < surplus(before, at)) return before;
  const drawn = next(walker);
  if (to == before) {
    if (drawn <= backHit) return to;
  } else if (drawn <= sureHit || drawn <= (arcOf(before, to) == NONE ? farHit : nearHit)) return to;
  const misses = load<u32>(walker, MISSES) + 1;
  store<u32>(walker, misses, MISSES);
  return misses < DARTS ? NONE : exactStep(walker, before, at);
}

/**
 * The way back is one arc: what it has above the others is drawn apart (the outliers of KnightKing, SOSP 2019), so
 * that a small p does not turn most darts into misses.
 */
function surplus(before: u32, at: u32): f64 {
  const arc = arcOf(at, before);
  if (arc == NONE) return 0;
  const row = offsets + (at << 2);
  const all = arcWeights == 0 ? <f64>(load<u32>(row, 4) - load<u32>(row)) : load<f64>(rowWeights + (at << 3));
  const extra = ((back - bound) * weightOf(arc)) / all;
  return extra / (bound + extra);
}

/** Straight from the distribution, where darts keep missing: two passes over the row. */
function exactStep(walker: u32, before: u32, at: u32): u32 {
  const from = load<u32>(offsets + (at << 2));
  const end = load<u32>(offsets + (at << 2), 4);
  let all: f64 = 0;
  for (let arc = from; arc < end; arc++) all += biased(arc, before);
  const drawn = uniform(walker) * all;
  let sum: f64 = 0;
  for (let arc = from; arc < end; arc++) {
    sum += biased(arc, before);
    if (drawn < sum) return targetOf(arc);
  }
  return targetOf(end - 1);
}

function biased(arc: u32, before: u32): f64 {
  const to = targetOf(arc);
  const bias = to == before ? back : arcOf(before, to) == NONE ? far : 1;
  return bias * weightOf(arc);
}

// @ts-ignore: decorator
@inline
function weightOf(arc: u32): f64 {
  return arcWeights == 0 ? 1 : <f64>load<f32>(arcWeights + (arc << 2));
}

/** Binary search in the sorted row, the shorter of the two where arcs go both ways; without branches on what it reads: the outcome is a coin's. */
function arcOf(from: u32, to: u32): u32 {
  let low = load<u32>(offsets + (from << 2));
  let end = load<u32>(offsets + (from << 2), 4);
  let size = end - low;
  if (symmetric == 1) {
    const otherLow = load<u32>(offsets + (to << 2));
    const otherEnd = load<u32>(offsets + (to << 2), 4);
    if (otherEnd - otherLow < size) {
      low = otherLow;
      end = otherEnd;
      size = end - low;
      to = from;
    }
  }
  while (size > 0) {
    const half = size >> 1;
    const less = targetOf(low + half) < to;
    low = select(low + half + 1, low, less);
    size = select(size - half - 1, half, less);
  }
  return low < end && targetOf(low) == to ? low : NONE;
}

/** Counts the nodes of the walks, 4 bytes a node; other threads may count too. */
export function countVisits(walks: u32, lengths: u32, count: u32, most: u32, visits: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const first = walks + ((i * most) << 2);
    const end = first + (load<u32>(lengths + (i << 2)) << 2);
    for (let place = first; place < end; place += 4) {
      atomic.add<u32>(visits + (load<u32>(place) << 2), 1);
    }
  }
}
