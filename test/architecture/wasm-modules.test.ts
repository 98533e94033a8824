import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WASM_MODULES, wasmModule } from '../../scripts/build-wasm.ts';

test.each(WASM_MODULES)(
	'$module is what its sources compile to',
	async (target) => expect(readFileSync(target.module, 'utf8')).toBe(await wasmModule(target)),
	120_000
);
