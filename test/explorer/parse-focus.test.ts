import { expect, it } from 'vitest';
import { parseFocus } from '#lib/explorer/parse-focus.ts';

it('reads a label and an id, which may hold colons itself', () => {
	expect(parseFocus('Trader:T-1')).toEqual({ label: 'Trader', id: 'T-1' });
	expect(parseFocus('Address:rue 4 : Casablanca')).toEqual({ label: 'Address', id: 'rue 4 : Casablanca' });
});

it('knows no label but those of the domain', () => {
	for (const text of [null, '', 'Trader', 'Trader:', ':x', '__proto__:x', 'trader:x']) {
		expect(parseFocus(text)).toBeNull();
	}
});
