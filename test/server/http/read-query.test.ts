import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { queryOf } from '#lib/server/http/operation.ts';
import { readQuery } from '#lib/server/http/read-query.ts';

const query = queryOf({
	limit: z.int().min(1).max(50).default(12),
	all: z.boolean().default(false),
	names: z.array(z.string().min(1)).optional(),
	text: z.string().optional()
});

function parsed(search: string) {
	return query.safeParse(readQuery(query, new URLSearchParams(search)));
}

test('numbers, truth and lists are read as such, text stays text', () => {
	expect(parsed('limit=7&all=true&names=a,b&text=12').data).toEqual({
		limit: 7,
		all: true,
		names: ['a', 'b'],
		text: '12'
	});
	expect(parsed('').data).toEqual({ limit: 12, all: false });
});

test.each([
	'limit=',
	'limit=%205',
	'limit=0x10',
	'limit=1e1',
	'limit=1.5',
	'limit=51',
	'limit=NaN',
	'limit=Infinity',
	'all=1',
	'all=',
	'all=TRUE',
	'names=',
	'names=a,,b',
	'limit=1&limit=2',
	'text=a&text=b',
	'other=1',
	'__proto__=1',
	'lang=de'
])('%s is refused', (search) => {
	expect(parsed(search).success).toBe(false);
});

test('whatever an address says, reading it does not fail', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('limit', 'all', 'names', 'constructor', ''), fc.string())),
			(pairs) => {
				const values = readQuery(query, new URLSearchParams(pairs));
				query.safeParse(values);
			}
		)
	);
});
