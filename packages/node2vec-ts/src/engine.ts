import { Node2VecError } from './errors.ts';
import { jsKernels } from './js/kernels.ts';
import type { Kernels } from './kernels.ts';
import type { Engine } from './options.ts';
import { relaxedSimdAlone, relaxedSimdShared, simdAlone, simdShared } from './wasm-modules.ts';

export type ChosenEngine = Exclude<Engine, 'auto'>;

/** What a run works in, and with. `shared`: threads may be given the memory. */
export interface EngineMemory {
	engine: ChosenEngine;
	buffer: ArrayBufferLike;
	/** Null for JavaScript, which needs the bytes alone. */
	wasm: WebAssembly.Memory | null;
}

/** Compiled bytes as base64, since a string travels through every bundler. */
const MODULES = {
	simd: { alone: simdAlone, shared: simdShared },
	'relaxed-simd': { alone: relaxedSimdAlone, shared: relaxedSimdShared }
} as const;
const PAGE = 65_536;

/**
 * The fastest engine there is, or the one asked for.
 * @throws Node2VecError `no-engine`
 */
export function chooseEngine(wanted: Engine): ChosenEngine {
	if (wanted === 'js') return 'js';
	for (const engine of ['relaxed-simd', 'simd'] as const) {
		if ((wanted === 'auto' || wanted === engine) && runs(engine)) return engine;
	}
	if (wanted === 'auto') return 'js';
	throw new Node2VecError('no-engine', `this machine does not run WebAssembly for the engine ${wanted}`);
}

/** Compiled, not validated alone: a page's Content-Security-Policy may forbid it, an old browser may want it async. */
function runs(engine: 'simd' | 'relaxed-simd'): boolean {
	if (typeof WebAssembly !== 'object') return false;
	try {
		return Boolean(new WebAssembly.Module(bytesOf(MODULES[engine].alone)));
	} catch {
		return false;
	}
}

/**
 * @param shared whether threads are to be given it
 * @throws Node2VecError `too-much-memory` where the machine has not got so much
 */
export function allocate(engine: ChosenEngine, bytes: number, shared: boolean): EngineMemory {
	try {
		if (engine === 'js') {
			const buffer = shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
			return { engine, buffer, wasm: null };
		}
		const initial = Math.ceil(bytes / PAGE);
		const wasm = new WebAssembly.Memory(shared ? { initial, maximum: initial, shared } : { initial });
		return { engine, buffer: wasm.buffer, wasm };
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		const size = `${Math.ceil(bytes / 2 ** 20)} MiB`;
		throw new Node2VecError('too-much-memory', `this machine does not give ${size} in one piece`);
	}
}

/** The kernels on a memory: synchronous, since the modules are a few kilobytes. */
export function kernelsOn({ engine, buffer, wasm }: EngineMemory): Kernels {
	if (engine === 'js' || wasm === null) return jsKernels(buffer);
	const shared = !(buffer instanceof ArrayBuffer);
	const module = new WebAssembly.Module(bytesOf(MODULES[engine][shared ? 'shared' : 'alone']));
	const { exports } = new WebAssembly.Instance(module, { env: { memory: wasm } });
	return exports as unknown as Kernels;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
