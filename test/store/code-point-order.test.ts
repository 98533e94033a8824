import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from '#lib/store/code-point-order.ts';

test('orders as UTF-8 bytes do', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{10FFFF}')
	});
	fc.assert(
		fc.property(text, text, (a, b) => {
			const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
			expect(Math.sign(compareCodePoints(a, b))).toBe(bytes);
		}),
		{ seed: 1, numRuns: 2000 }
	);
});
