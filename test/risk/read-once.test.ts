import { expect, test } from 'vitest';
import { readOnce } from '#lib/risk/read-once.ts';

test('gives the rows once, and says so the second time', () => {
	const rows = readOnce([1, 2, 3]);
	expect([...rows]).toEqual([1, 2, 3]);
	expect(() => [...rows]).toThrow('only once');
});
