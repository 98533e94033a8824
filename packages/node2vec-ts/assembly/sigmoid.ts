/** Beyond this the sigmoid is flat in single precision, and 2^n stays a normal number. */
const CLIP: f32 = 24;
const LOG2E: f32 = 1.44269504;
/** Adding and taking it away again rounds to a whole number (ties to even), in every language alike. */
const ROUND: f32 = 12582912;

/**
 * 1 / (1 + e^-x), four at a time; error under 3e-7. e^-x = 2^n · 2^f with f in [-1/2, 1/2], and 2^f by a polynomial
 * (Cephes' exp2f).
 */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const clipped = f32x4.pmax(f32x4.splat(-CLIP), f32x4.pmin(f32x4.splat(CLIP), x));
  const t = f32x4.mul(clipped, f32x4.splat(-LOG2E));
  const whole = f32x4.sub(f32x4.add(t, f32x4.splat(ROUND)), f32x4.splat(ROUND));
  const f = f32x4.sub(t, whole);
  let p = f32x4.splat(1.535336188319500e-4);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.339887440266574e-3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(9.618437357674640e-3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(5.550332471162809e-2));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(2.402264791363012e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(6.931472028550421e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, f32x4.mul(p, power)));
}
