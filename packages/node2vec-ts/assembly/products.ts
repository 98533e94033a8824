import { sigmoid } from './sigmoid';

/**
 * The arithmetic of a skip-gram step: two context rows meet four output rows, a tile, packed side by side (16 bytes
 * of each in turn) so that one pointer reads them all. Six rows stay in the nearest cache for both passes.
 */

/** Fused where the engine may fuse: rounds by processor. Else bit for bit that of single-precision JavaScript. */
// @ts-ignore: decorator
@inline
function multiplyAdd(a: v128, b: v128, sum: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, sum) : f32x4.add(f32x4.mul(a, b), sum);
}

/** Copies four rows into a tile, and a second time to where it is remembered how they were. */
export function pack(rows: u32, tile: u32, initial: u32, bytes: u32): void {
  const r0 = load<u32>(rows);
  const r1 = load<u32>(rows, 4);
  const r2 = load<u32>(rows, 8);
  const r3 = load<u32>(rows, 12);
  for (let at: u32 = 0; at < bytes; at += 16) {
    const row0 = v128.load(r0 + at);
    const row1 = v128.load(r1 + at);
    const row2 = v128.load(r2 + at);
    const row3 = v128.load(r3 + at);
    const into = tile + (at << 2);
    v128.store(into, row0);
    v128.store(into, row1, 16);
    v128.store(into, row2, 32);
    v128.store(into, row3, 48);
    const before = initial + (at << 2);
    v128.store(before, row0);
    v128.store(before, row1, 16);
    v128.store(before, row2, 32);
    v128.store(before, row3, 48);
  }
}

/** Adds to four rows what their tile has learnt. A row may stand in a tile twice, or change meanwhile (Hogwild). */
export function unpack(rows: u32, tile: u32, initial: u32, bytes: u32): void {
  for (let k: u32 = 0; k < 4; k++) {
    const row = load<u32>(rows + (k << 2));
    for (let at: u32 = 0; at < bytes; at += 16) {
      const from = (at << 2) + (k << 4);
      const learnt = f32x4.sub(v128.load(tile + from), v128.load(initial + from));
      v128.store(row + at, f32x4.add(v128.load(row + at), learnt));
    }
  }
}

/** [Σ a, Σ b, Σ c, Σ d] of four vectors: (lane 0 + lane 2) + (lane 1 + lane 3) each. */
// @ts-ignore: decorator
@inline
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/**
 * One step of gradient ascent on eight pairs: rows `a` and `b`, which must not be the same, and a tile.
 * @param weightsA rate × how much each pair of `a` counts; @param label 1 for true pairs, 0 for noise
 */
// @ts-ignore: decorator
@inline
export function learn(a: u32, b: u32, tile: u32, weightsA: v128, weightsB: v128, label: v128, bytes: u32): void {
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  let x = a;
  let y = b;
  let o = tile;
  const end = a + bytes;
  while (x < end) {
    let xs = v128.load(x);
    let ys = v128.load(y);
    let os = v128.load(o);
    a0 = multiplyAdd(xs, os, a0);
    b0 = multiplyAdd(ys, os, b0);
    os = v128.load(o, 16);
    a1 = multiplyAdd(xs, os, a1);
    b1 = multiplyAdd(ys, os, b1);
    os = v128.load(o, 32);
    a2 = multiplyAdd(xs, os, a2);
    b2 = multiplyAdd(ys, os, b2);
    os = v128.load(o, 48);
    a3 = multiplyAdd(xs, os, a3);
    b3 = multiplyAdd(ys, os, b3);
    xs = v128.load(x, 16);
    ys = v128.load(y, 16);
    os = v128.load(o, 64);
    a0 = multiplyAdd(xs, os, a0);
    b0 = multiplyAdd(ys, os, b0);
    os = v128.load(o, 80);
    a1 = multiplyAdd(xs, os, a1);
    b1 = multiplyAdd(ys, os, b1);
    os = v128.load(o, 96);
    a2 = multiplyAdd(xs, os, a2);
    b2 = multiplyAdd(ys, os, b2);
    os = v128.load(o, 112);
    a3 = multiplyAdd(xs, os, a3);
    b3 = multiplyAdd(ys, os, b3);
    x += 32;
    y += 32;
    o += 128;
  }
  const ea = f32x4.mul(weightsA, f32x4.sub(label, sigmoid(sums(a0, a1, a2, a3))));
  const eb = f32x4.mul(weightsB, f32x4.sub(label, sigmoid(sums(b0, b1, b2, b3))));
  a0 = v128.shuffle<f32>(ea, ea, 0, 0, 0, 0);
  a1 = v128.shuffle<f32>(ea, ea, 1, 1, 1, 1);
  a2 = v128.shuffle<f32>(ea, ea, 2, 2, 2, 2);
  a3 = v128.shuffle<f32>(ea, ea, 3, 3, 3, 3);
  b0 = v128.shuffle<f32>(eb, eb, 0, 0, 0, 0);
  b1 = v128.shuffle<f32>(eb, eb, 1, 1, 1, 1);
  b2 = v128.shuffle<f32>(eb, eb, 2, 2, 2, 2);
  b3 = v128.shuffle<f32>(eb, eb, 3, 3, 3, 3);
  x = a;
  y = b;
  o = tile;
  while (x < end) {
    const xs = v128.load(x);
    const ys = v128.load(y);
    let os = v128.load(o);
    let xn = multiplyAdd(a0, os, xs);
    let yn = multiplyAdd(b0, os, ys);
    v128.store(o, multiplyAdd(b0, ys, multiplyAdd(a0, xs, os)));
    os = v128.load(o, 16);
    xn = multiplyAdd(a1, os, xn);
    yn = multiplyAdd(b1, os, yn);
    v128.store(o, multiplyAdd(b1, ys, multiplyAdd(a1, xs, os)), 16);
    os = v128.load(o, 32);
    xn = multiplyAdd(a2, os, xn);
    yn = multiplyAdd(b2, os, yn);
    v128.store(o, multiplyAdd(b2, ys, multiplyAdd(a2, xs, os)), 32);
    os = v128.load(o, 48);
    xn = multiplyAdd(a3, os, xn);
    yn = multiplyAdd(b3, os, yn);
    v128.store(o, multiplyAdd(b3, ys, multiplyAdd(a3, xs, os)), 48);
    v128.store(x, xn);
    v128.store(y, yn);
    x += 16;
    y += 16;
    o += 64;
  }
}
