import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

const SIMD = ['--enable', 'simd', '--enable', 'threads', '--uncheckedBehavior', 'always'];
const RELAXED = ['--enable', 'relaxed-simd'];
/** A shared memory says how far it may grow: all of 32 bits. */
const SHARED = ['--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'];

/** The AssemblyScript of the graph kernels and the modules that carry what it compiles to. */
export const WASM_MODULES: WasmModule[] = [
	{
		entry: 'src/lib/kernels/communities/assembly/index.ts',
		module: 'src/lib/kernels/communities/communities-wasm.ts',
		builds: { communitiesWasm: [] }
	},
	{
		entry: 'packages/node2vec-ts/assembly/index.ts',
		module: 'packages/node2vec-ts/src/wasm-modules.ts',
		builds: {
			simdAlone: SIMD,
			simdShared: [...SIMD, ...SHARED],
			relaxedSimdAlone: [...SIMD, ...RELAXED],
			relaxedSimdShared: [...SIMD, ...RELAXED, ...SHARED]
		}
	}
];

interface WasmModule {
	entry: string;
	module: string;
	/** Exported name, and how that build is compiled. */
	builds: Record<string, string[]>;
}

/** A module that exports the compiled bytes of each build as base64; the same sources give the same text. */
export async function wasmModule({ entry, builds }: WasmModule): Promise<string> {
	let text = '/** Compiled from the AssemblyScript beside it by `npm run build:wasm`. */\n';
	for (const [name, options] of Object.entries(builds)) {
		const base64 = Buffer.from(await compiled(entry, options)).toString('base64');
		text += `export const ${name} =\n\t'${base64}';\n`;
	}
	return text;
}

async function compiled(entry: string, extra: string[]): Promise<Uint8Array> {
	let binary: Uint8Array | undefined;
	const options = ['--runtime', 'stub', '--importMemory', '--noAssert', '--use', 'abort=', '-O3', ...extra];
	const { error, stderr } = await asc.main([entry, ...options, '--outFile', 'out.wasm'], {
		readFile: (path, base) => {
			try {
				return readFileSync(join(root, base, path), 'utf8');
			} catch {
				return null;
			}
		},
		writeFile: (_path, contents) => {
			if (typeof contents !== 'string') binary = contents;
		},
		listFiles: () => null
	});
	if (error || !binary) throw error ?? new TypeError(stderr.toString());
	return binary;
}

if (import.meta.main) {
	for (const target of WASM_MODULES) writeFileSync(join(root, target.module), await wasmModule(target));
}
