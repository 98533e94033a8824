import { readDirectory } from '../directory.ts';
import type { Kernels } from '../kernels.ts';
import { SkipGram } from './skip-gram.ts';
import { Walks } from './walks.ts';

/** The kernels in plain JavaScript, for engines without WebAssembly SIMD; and what the others are held to. */
export function jsKernels(memory: ArrayBufferLike): Kernels {
	const words = new Uint32Array(memory);
	let walks: Walks;
	let skipGram: SkipGram;
	return {
		begin(at) {
			const directory = readDirectory(memory, at);
			walks = new Walks(memory, directory);
			skipGram = new SkipGram(memory, directory);
		},
		walk: (...block) => walks.walk(...block),
		countVisits(from, lengths, count, most, visits) {
			for (let i = 0; i < count; i++) {
				const first = from / 4 + i * most;
				for (let place = first; place < first + words[lengths / 4 + i]; place++) {
					Atomics.add(words, visits / 4 + words[place], 1);
				}
			}
		},
		drawPool: (streamLow, streamHigh) => skipGram.drawPool(streamLow, streamHigh),
		train: (...walk) => skipGram.train(...walk)
	};
}
