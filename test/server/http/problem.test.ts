import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { AppError, ERROR_CODES } from '#lib/domain/errors.ts';
import type { ErrorCode } from '#lib/domain/errors.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
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

test('a request that does not fit its schema names the place', () => {
	const parsed = z.object({ limit: z.number() }).safeParse({ limit: 'many' });
	const problem = problemOf(parsed.error, 'en', where);
	expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/limit' }] });
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
