import { AppError } from '#lib/domain/errors.ts';
import { communitiesWasm } from './communities-wasm.ts';

/** What ./assembly exports; addresses are those of ./layout.ts. */
export interface Machine {
	setShared(...addresses: number[]): void;
	setLevel(nodes: number, offsets: number, arcs: number, strengths: number): void;
	setMeasure(chance: number, least: number): void;
	takeLooks(): number;
	placeByDegree(): void;
	loadRows(from: number, to: number, targets: number, weights: number, scale: number): void;
	closeGaps(): void;
	totalStrength(): number;
	inside: WebAssembly.Global<'f64'>;
	heaviest: WebAssembly.Global<'f64'>;
	lightest: WebAssembly.Global<'f64'>;
	seed(low: number, high: number): void;
	lineUpListed(isGraph: number): void;
	lineUpShuffled(): void;
	startMoves(): void;
	moveNodes(most: number): number;
	startRefinement(communityStrengths: number, groupStrengths: number, cuts: number): void;
	refine(most: number): number;
	sortMembers(labels: number, count: number): void;
	aggregate(
		labels: number,
		from: number,
		to: number,
		upOffsets: number,
		upArcs: number,
		upStrengths: number
	): number;
	ascend(labels: number, total: number): void;
	settle(count: number, inherit: number): void;
	sumOfSquares(): number;
	enumerate(labels: number, count: number): void;
	renumber(labels: number): number;
	numberBySize(total: number): void;
}

const PAGE = 65_536;
let compiled: WebAssembly.Module | undefined;

/**
 * An instance with a memory of its own. Pages that are never written cost address space alone.
 * @throws AppError `invalid-argument` where `bytes` is more than WebAssembly can address (4 GiB) or the machine has
 */
export function startMachine(bytes: number): { machine: Machine; memory: WebAssembly.Memory } {
	compiled ??= new WebAssembly.Module(Uint8Array.from(atob(communitiesWasm), (char) => char.charCodeAt(0)));
	const memory = memoryOf(bytes);
	const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
	return { machine: exports as unknown as Machine, memory };
}

function memoryOf(bytes: number): WebAssembly.Memory {
	try {
		return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
	} catch (cause) {
		const gigabytes = Math.ceil(bytes / 1e8) / 10;
		throw new AppError('invalid-argument', 'communities-too-large', { gigabytes }, cause);
	}
}
