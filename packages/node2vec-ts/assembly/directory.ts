/**
 * What a thread works on: addresses in bytes of the one memory all threads share, and settings. The host lays the
 * memory out and writes it down in this order (src/directory.ts).
 */

export let nodes: u32 = 0;
/** First arc of each node, and one more. */
export let offsets: u32 = 0;
/**
 * A row is sorted by target. 4 bytes an arc: the target. 12: target, threshold (of 2^32) of the alias table, the
 * target in its place.
 */
export let arcs: u32 = 0;
export let arcBytes: u32 = 4;
/** f32 an arc, and f64 a node for the sum of its row; 0 where all arcs weigh 1. */
export let arcWeights: u32 = 0;
export let rowWeights: u32 = 0;
/** 1 where every arc has its way back, of the same weight. */
export let symmetric: u32 = 0;
export let walkers: u32 = 0;
export let active: u32 = 0;
/** 8 bytes a node: threshold, other node. */
export let noise: u32 = 0;
export let inputs: u32 = 0;
export let outputs: u32 = 0;
/** Bytes of a vector, a multiple of 64. */
export let stride: u32 = 0;
export let window: u32 = 0;
/** Rows of noise a step: a multiple of 4. */
export let noiseRows: u32 = 0;
export let poolSize: u32 = 0;
export let seedLow: i32 = 0;
export let seedHigh: i32 = 0;
export let random: u32 = 0;
export let pool: u32 = 0;
export let contextRows: u32 = 0;
export let outputRows: u32 = 0;
export let weights: u32 = 0;
export let zeros: u32 = 0;
export let packed: u32 = 0;
/** The same rows as they were when the step began. */
export let initial: u32 = 0;
/** Chance of a node to stay in a walk that is trained on, of 2^32 - 1, 4 bytes a node; 0: all stay. */
export let keep: u32 = 0;
/** What stays of a walk. */
export let sentence: u32 = 0;
export let p: f64 = 1;
export let q: f64 = 1;
/** Noise a centre is to meet, over `noiseRows`. */
export let noiseShare: f64 = 0;

export function read(directory: u32): void {
  nodes = load<u32>(directory);
  offsets = load<u32>(directory, 4);
  arcs = load<u32>(directory, 8);
  arcBytes = load<u32>(directory, 12);
  arcWeights = load<u32>(directory, 16);
  rowWeights = load<u32>(directory, 20);
  symmetric = load<u32>(directory, 24);
  walkers = load<u32>(directory, 28);
  active = load<u32>(directory, 32);
  noise = load<u32>(directory, 36);
  inputs = load<u32>(directory, 40);
  outputs = load<u32>(directory, 44);
  stride = load<u32>(directory, 48);
  window = load<u32>(directory, 52);
  noiseRows = load<u32>(directory, 56);
  poolSize = load<u32>(directory, 60);
  seedLow = load<i32>(directory, 64);
  seedHigh = load<i32>(directory, 68);
  random = load<u32>(directory, 72);
  pool = load<u32>(directory, 76);
  contextRows = load<u32>(directory, 80);
  outputRows = load<u32>(directory, 84);
  weights = load<u32>(directory, 88);
  zeros = load<u32>(directory, 92);
  packed = load<u32>(directory, 96);
  initial = load<u32>(directory, 100);
  keep = load<u32>(directory, 104);
  sentence = load<u32>(directory, 108);
  p = load<f64>(directory, 112);
  q = load<f64>(directory, 120);
  noiseShare = load<f64>(directory, 128);
}
