import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The AssemblyScript of the graph kernels and the modules that carry what it compiles to. */
export const WASM_MODULES = [
	{
		entry: 'src/lib/kernels/communities/assembly/index.ts',
		module: 'src/lib/kernels/communities/communities-wasm.ts',
		name: 'communitiesWasm'
	}
];

/** A module that exports the compiled bytes as base64 under `name`; the same sources give the same text. */
export async function wasmModule({ entry, name }: { entry: string; name: string }): Promise<string> {
	let binary: Uint8Array | undefined;
	const options = ['--runtime', 'stub', '--importMemory', '--noAssert', '--use', 'abort=', '-O3'];
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
	const base64 = Buffer.from(binary).toString('base64');
	return `/** Compiled from ./assembly by \`npm run build:wasm\`. */\nexport const ${name} =\n\t'${base64}';\n`;
}

if (import.meta.main) {
	for (const target of WASM_MODULES) writeFileSync(join(root, target.module), await wasmModule(target));
}
