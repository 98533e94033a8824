import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBinary, loadText, saveBinary, saveText } from '../src/index.ts';
import { madeEmbedding } from './made-embedding.ts';
import { refusal } from './refusal.ts';

const OURS = ['bad-file', 'bad-id'];
const made = madeEmbedding(['amal', 'درب', 'c'], 3);
const text = new TextEncoder().encode(saveText(made));
const binary = saveBinary(made);

/** A file with some bytes replaced, a piece cut out and a piece doubled. */
function mangled(bytes: Uint8Array) {
	const place = fc.nat(bytes.length);
	return fc
		.tuple(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }), place, place, place)
		.map(([changes, from, to, again]) => {
			const copy = bytes.slice();
			for (const [at, byte] of changes) copy[at] = byte;
			return Uint8Array.of(
				...copy.subarray(0, from),
				...copy.subarray(Math.min(again, to)),
				...copy.subarray(to)
			);
		});
}

test('whatever bytes come, a reader gives an embedding that holds together or refuses in its own words', async () => {
	const readers = { loadText, loadBinary: (bytes: Uint8Array) => loadBinary(bytes) };
	for (const read of Object.values(readers)) {
		const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), mangled(text), mangled(binary));
		await fc.assert(
			fc.asyncProperty(bytes, async (input) => {
				const { code } = await refusal(() => {
					const embedding = read(input);
					expect(embedding.vectors.length).toBe(embedding.ids.length * embedding.dimensions);
					expect(new Set(Array.from<unknown>(embedding.ids)).size).toBe(embedding.ids.length);
					expect(embedding.vectors.every(Number.isFinite)).toBe(true);
				});
				expect([...OURS, 'none']).toContain(code);
			}),
			{ numRuns: 300 }
		);
	}
});
