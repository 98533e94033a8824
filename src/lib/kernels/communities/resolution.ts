import type { KernelParameter } from '../kernel.ts';

/** Reichardt and Bornholdt 2006: 1 is Newman's modularity, above it communities are more and smaller. */
export const RESOLUTION: KernelParameter = {
	name: 'resolution',
	kind: 'real',
	default: 1,
	min: 0.01,
	max: 100
};
