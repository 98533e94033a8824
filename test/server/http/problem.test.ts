import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { AppError, ERROR_CODES } from '#lib/domain/errors.ts';
import type { ErrorCode } from '#lib/domain/errors.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { InvalidRequest } from '#lib/server/http/invalid-request.ts';
import { problemOf, problemResponse } from '#lib/server/http/problem.ts';

const where = { method: 'GET', path: '/api/v1/search' };

afterEach(() => vi.restoreAllMocks());

test.each(Object.keys(ERROR_CODES) as ErrorCode[])(
	'%s has its status and a title in each language',
	(code) => {
		for (const locale of LOCALES) {
			const problem = problemOf(new AppError(code, 'unknown-shipment', { id: 'X-1' }), locale, where);
			expect(problem.status).toBe(ERROR_CODES[code].status);
			expect(problem.title).not.toBe(`problem.${code}`);
			expect(problem.detail).toBe(translate(locale, 'error.unknown-shipment', { id: 'X-1' }));
			expect(problem.detail).toContain('X-1');
		}
	}
);

test.each([
	[z.object({ limit: z.int() }), { limit: 'many' }, '/limit', 'This must be a number.'],
	[z.object({ limit: z.int().max(50) }), { limit: 51 }, '/limit', 'This may be at most 50.'],
	[z.object({ q: z.string() }), {}, '/q', 'This is missing.'],
	[z.object({ q: z.string().min(2) }), { q: 'x' }, '/q', 'This needs at least 2 characters.'],
	[z.object({ as_of: z.iso.date() }), { as_of: '2026-02-30' }, '/as_of', 'Write it as 2026-01-31.'],
	[z.object({ 'a/b~': z.enum(['x', 'y']) }), { 'a/b~': 'z' }, '/a~1b~0', 'This must be one of: x, y.'],
	[z.array(z.object({ id: z.string() })).max(1), [{ id: 'a' }, { id: 'b' }], '', 'at most 1 entry'],
	[z.strictObject({ as_of: z.string().optional() }), { asof: '2026-01-01' }, '', 'Not known here: asof.']
])('a request that does not fit its schema is told where and what (%#)', (schema, value, pointer, words) => {
	const parsed = schema.safeParse(value, { reportInput: true });
	const issues = parsed.error?.issues ?? [];
	const problem = problemOf(new InvalidRequest('query', issues), 'en', where);
	expect(problem.status).toBe(400);
	expect(problem.errors).toEqual([{ in: 'query', pointer, detail: expect.stringContaining(words) }]);
	for (const locale of ['fr', 'ar'] as const) {
		const [place] = problemOf(new InvalidRequest('query', issues), locale, where).errors ?? [];
		expect(place?.detail).not.toMatch(/invalid\.|This/);
	}
});

test('names of the caller’s own making are repeated only so far', () => {
	const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}${'x'.repeat(900)}`, 1]));
	const { issues } = z.strictObject({}).safeParse(many).error ?? { issues: [] };
	const [place] = problemOf(new InvalidRequest('body', issues), 'en', where).errors ?? [];
	expect(place?.detail.length).toBeLessThan(400);
});

test('an unexpected failure is logged under the id it shows, and shows nothing else of itself', () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const problem = problemOf(new Error('password=hunter2 in query'), 'fr', where);
	expect(problem.status).toBe(500);
	expect(JSON.stringify(problem)).not.toContain('hunter2');
	const line: unknown = JSON.parse(String(log.mock.calls[0]?.[0]));
	expect(line).toMatchObject({ id: problem.id, path: where.path, error: expect.stringContaining('hunter2') });
});

test('the answer has the media type of RFC 9457', async () => {
	const response = problemResponse({ type: 'about:blank', title: 'No', status: 404 });
	expect(response.status).toBe(404);
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(await response.json()).toEqual({ type: 'about:blank', title: 'No', status: 404 });
});
