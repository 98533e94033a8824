import { expect, test } from 'vitest';
import { captionOf } from '#lib/store/caption.ts';

test.each([
	[{ name: 'Atlas' }, 'Atlas'],
	[{ full_name: 'Alaoui' }, 'Alaoui'],
	[{ value: '05 22' }, '05 22'],
	[{ name: ' ', value: '05 22' }, '05 22'],
	[{ name: 7 }, 'T1'],
	[{}, 'T1']
])('%o', (properties, caption) => {
	expect(captionOf({ label: 'Trader', id: 'T1' }, properties)).toBe(caption);
});
