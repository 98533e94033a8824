import {
  contextRows, initial, inputs, keep, nodes, noise, noiseRows, noiseShare, outputRows, outputs, packed, pool, poolSize,
  random, seedHigh, seedLow, sentence, stride, weights, window, zeros
} from './directory';
import { learn, pack, unpack } from './products';
import { below, next, reseed } from './random';

/**
 * Skip-gram with negative sampling (Mikolov et al. 2013). GROUP centres that follow each other in a walk share their
 * noise (Ji et al. 2016), so that a row fetched is used many times; the contexts meet them two by two, each pair
 * after the one before has been learnt: all at once (as small matrix products would have it) loses a hundredth of
 * AUC on small graphs, since sums of stale gradients overshoot. Noise comes from a pool that a block of walks shares
 * and that stays in the cache. The same bits as src/js/skip-gram.ts as long as no fused multiply-add is used.
 */
const GROUP: u32 = 4;
/** Noise that hits a centre is drawn again, but not for ever: a graph may have one node. */
const REDRAWS: u32 = 8;

/** After the directory is read. */
export function prepareTraining(): void {
  memory.fill(zeros, 0, stride);
}

/** Noise for the walks to come, from the alias table over all nodes (threshold, other). */
export function drawPool(streamLow: i32, streamHigh: i32): void {
  reseed(random, seedLow, seedHigh, streamLow, streamHigh);
  for (let i: u32 = 0; i < poolSize; i++) {
    const slot = below(random, nodes);
    const entry = noise + (<u32>slot << 3);
    store<u32>(pool + (i << 2), next(random) < load<u32>(entry) ? slot : load<u32>(entry, 4));
  }
}

export function train(walk: u32, length: u32, streamLow: i32, streamHigh: i32, rate: f32): void {
  reseed(random, seedLow, seedHigh, streamLow, streamHigh);
  if (keep != 0) {
    length = thin(walk, length);
    walk = sentence;
  }
  if (length < 2) return;
  for (let first: u32 = 0; first < length; first += GROUP) {
    const centres = min(GROUP, length - first);
    const reach: u32 = below(random, window) + 1;
    const low = first > reach ? first - reach : 0;
    const contexts = min(length, first + centres + reach) - low;
    nameContexts(walk + (low << 2), contexts);
    nameOutputs(walk + (first << 2), centres);
    weigh(<i32>low - <i32>first, contexts, centres, reach, rate);
    step(contexts);
  }
}

/** Leaves out nodes that are met very often, at random (Mikolov et al. 2013, section 2.3). */
function thin(walk: u32, length: u32): u32 {
  let kept: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    const node = load<u32>(walk + (i << 2));
    store<u32>(sentence + (kept << 2), node);
    if (next(random) <= load<u32>(keep + (node << 2))) kept++;
  }
  return kept;
}

function nameContexts(places: u32, contexts: u32): void {
  for (let j: u32 = 0; j < contexts; j++) {
    store<u32>(contextRows + (j << 2), inputs + load<u32>(places + (j << 2)) * stride);
  }
}

/** The centres, then the noise; zeros where hardly any other node exists. */
function nameOutputs(places: u32, centres: u32): void {
  for (let c: u32 = 0; c < GROUP; c++) {
    const row = c < centres ? outputs + load<u32>(places + (c << 2)) * stride : zeros;
    store<u32>(outputRows + (c << 2), row);
  }
  for (let k: u32 = GROUP; k < GROUP + noiseRows; k++) {
    let row = zeros;
    for (let draw: u32 = 0; draw < REDRAWS; draw++) {
      const drawn = outputs + load<u32>(pool + (below(random, poolSize) << 2)) * stride;
      if (isCentre(drawn)) continue;
      row = drawn;
      break;
    }
    store<u32>(outputRows + (k << 2), row);
  }
}

// @ts-ignore: decorator
@inline
function isCentre(row: u32): bool {
  return v128.any_true(i32x4.eq(v128.load(outputRows), i32x4.splat(row)));
}

/**
 * How much the pairs of each context count: 16 bytes for the four centres (the rate, or 0 out of reach), 16 for its
 * noise (as much as the centres it meets would draw).
 */
function weigh(offset: i32, contexts: u32, centres: u32, reach: u32, rate: f32): void {
  const lanes = i32x4(0, 1, 2, 3);
  const real = i32x4.lt_u(lanes, i32x4.splat(centres));
  for (let j: u32 = 0; j < contexts; j++) {
    const apart = i32x4.abs(i32x4.sub(i32x4.splat(offset + j), lanes));
    const near = v128.and(i32x4.le_u(apart, i32x4.splat(reach)), i32x4.ne(apart, i32x4.splat(0)));
    const met = v128.and(near, real);
    const count = <f32>popcnt(i32x4.bitmask(met));
    v128.store(weights + (j << 5), v128.and(met, f32x4.splat(rate)));
    v128.store(weights + (j << 5), f32x4.splat(count * <f32>noiseShare * rate), 16);
  }
}

function step(contexts: u32): void {
  const tiles = (GROUP + noiseRows) >> 2;
  for (let tile: u32 = 0; tile < tiles; tile++) {
    pack(outputRows + (tile << 4), packed + tile * (stride << 2), initial + tile * (stride << 2), stride);
  }
  const none = f32x4.splat(0);
  let j: u32 = 0;
  while (j < contexts) {
    const a = load<u32>(contextRows + (j << 2));
    const next = load<u32>(contextRows + (j << 2), 4);
    // An odd one out meets zeros, and so does a row that would otherwise meet itself.
    const paired = j + 1 < contexts && next != a;
    const b = paired ? next : zeros;
    const w = weights + (j << 5);
    for (let tile: u32 = 0; tile < tiles; tile++) {
      const real = i32x4.ne(v128.load(outputRows + (tile << 4)), i32x4.splat(zeros));
      const kind: u32 = tile == 0 ? 0 : 16;
      const weightsA = v128.and(v128.load(w + kind), real);
      const weightsB = paired ? v128.and(v128.load(w + kind, 32), real) : none;
      const label = f32x4.splat(tile == 0 ? 1 : 0);
      learn(a, b, packed + tile * (stride << 2), weightsA, weightsB, label, stride);
    }
    j += paired ? 2 : 1;
  }
  for (let tile: u32 = 0; tile < tiles; tile++) {
    unpack(outputRows + (tile << 4), packed + tile * (stride << 2), initial + tile * (stride << 2), stride);
  }
}
