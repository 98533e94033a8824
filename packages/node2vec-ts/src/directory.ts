/** The words of a directory, in the order assembly/directory.ts reads them; what each means stands there. */
const WORDS = [
	'nodes',
	'offsets',
	'arcs',
	'arcBytes',
	'arcWeights',
	'rowWeights',
	'symmetric',
	'walkers',
	'active',
	'noise',
	'inputs',
	'outputs',
	'stride',
	'window',
	'noiseRows',
	'poolSize',
	'seedLow',
	'seedHigh',
	'random',
	'pool',
	'contextRows',
	'outputRows',
	'weights',
	'zeros',
	'packed',
	'initial',
	'keep',
	'sentence'
] as const;
const DOUBLES = ['p', 'q', 'noiseShare'] as const;

/** What a thread works on: addresses in bytes of the memory, and settings. */
export type Directory = Record<(typeof WORDS)[number] | (typeof DOUBLES)[number], number>;

export const DIRECTORY_BYTES = 4 * WORDS.length + 8 * DOUBLES.length;

export function writeDirectory(memory: ArrayBufferLike, at: number, directory: Directory): void {
	const view = new DataView(memory, at, DIRECTORY_BYTES);
	WORDS.forEach((name, i) => view.setUint32(4 * i, directory[name], true));
	DOUBLES.forEach((name, i) => view.setFloat64(4 * WORDS.length + 8 * i, directory[name], true));
}

export function readDirectory(memory: ArrayBufferLike, at: number): Directory {
	const view = new DataView(memory, at, DIRECTORY_BYTES);
	const words = WORDS.map((name, i) => [name, view.getUint32(4 * i, true)]);
	const doubles = DOUBLES.map((name, i) => [name, view.getFloat64(4 * WORDS.length + 8 * i, true)]);
	return Object.fromEntries([...words, ...doubles]) as Directory;
}
