import { mixedBits } from '../mixed-bits.ts';
import type { WorkMeter } from '../work-meter.ts';

/**
 * A very sparse random projection (Li, Hastie and Church, KDD 2006): of the coordinates a sixth is 1, a sixth is -1,
 * the rest 0, times `scale` of the node. Each node's row hangs on the seed and its key alone.
 */
export function sparseSigns(
	scale: Float64Array,
	dimensions: number,
	seed: number,
	keys: Uint32Array | undefined,
	meter: WorkMeter
): Float32Array {
	const values = new Float32Array(scale.length * dimensions);
	for (let v = 0; v < scale.length; v++) {
		let state = mixedBits(seed ^ mixedBits(keys ? keys[v] : v));
		for (let at = v * dimensions; at < (v + 1) * dimensions; at++) {
			state = (state + 0x9e3779b9) | 0;
			const draw = mixedBits(state) >>> 0;
			if (draw < SIXTH) values[at] = scale[v];
			else if (draw < 2 * SIXTH) values[at] = -scale[v];
		}
		meter.add(dimensions);
	}
	return values;
}

const SIXTH = 2 ** 32 / 6;
