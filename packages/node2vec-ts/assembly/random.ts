/**
 * sfc32 (Chris Doty-Humphrey, PractRand), 16 bytes of state in memory: many walkers each have their own. The same
 * bits as src/random.ts.
 */
export function reseed(state: u32, seedLow: i32, seedHigh: i32, streamLow: i32, streamHigh: i32): void {
  store<i32>(state, mix(seedLow) ^ mix(streamLow));
  store<i32>(state, mix(seedHigh) ^ streamLow, 4);
  store<i32>(state, mix(streamHigh) ^ seedLow, 8);
  store<i32>(state, 1, 12);
  for (let round = 0; round < 12; round++) next(state);
}

// @ts-ignore: decorator
@inline
export function next(state: u32): u32 {
  const a = load<u32>(state);
  const b = load<u32>(state, 4);
  const c = load<u32>(state, 8);
  const counter = load<u32>(state, 12);
  const sum = a + b + counter;
  store<u32>(state, b ^ (b >>> 9));
  store<u32>(state, c + (c << 3), 4);
  store<u32>(state, rotl<u32>(c, 21) + sum, 8);
  store<u32>(state, counter + 1, 12);
  return sum;
}

/** Uniform in [0, 1), 32 bits. */
// @ts-ignore: decorator
@inline
export function uniform(state: u32): f64 {
  return <f64>next(state) * 2.3283064365386963e-10;
}

/** Uniform in 0 .. bound - 1 above the point (bits 32 to 63), and what is left of the draw below it. */
// @ts-ignore: decorator
@inline
export function fixed(state: u32, bound: u32): u64 {
  return <u64>next(state) * <u64>bound;
}

// @ts-ignore: decorator
@inline
export function below(state: u32, bound: u32): u32 {
  return <u32>(fixed(state, bound) >> 32);
}

/** The finaliser of MurmurHash3. */
function mix(value: u32): u32 {
  let h = (value ^ (value >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return h ^ (h >>> 16);
}
