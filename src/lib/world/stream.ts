import type { Rng } from '#lib/domain/task.ts';
import { seededRng } from '#lib/kernels/rng.ts';

/** Gives the stream of a label; the same label always starts the same stream. */
export type Streams = (label: string) => Rng;

/** FNV-1a over the label, then murmur3's finaliser, since the generator's state starts from the seed's bits as they are. */
export function mixSeed(seed: number, label: string): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
	return finalise(hash);
}

function finalise(hash: number): number {
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) | 0;
}

/** xoroshiro128+ started from 32 bits needs some steps before its outputs look independent of the seed. */
const WARM_UP = 8;

function warm(seed: number): Rng {
	const rng = seededRng(seed);
	for (let i = 0; i < WARM_UP; i++) rng();
	return rng;
}

/** Independent sub-streams of one seed, so that a change in one part of the world does not reshuffle the others. */
export function streamsOf(seed: number): Streams {
	return (label) => warm(mixSeed(seed, label));
}

/** The stream of row `index` under a mixed seed: what a row draws does not depend on the rows before it. */
export function rowStream(mixed: number, index: number): Rng {
	return warm(finalise(mixed ^ Math.imul(index + 1, 0x9e3779b1)));
}
