import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/locales.ts';
import { openApiDocument } from '#lib/server/http/openapi-document.ts';
import { OPERATIONS } from '#lib/server/http/operations/registry.ts';
import { readQuery } from '#lib/server/http/read-query.ts';
import { filesBelow } from '../../support/files-below.ts';

const ROUTES = 'src/routes/api/v1/';

/** `GET /api/v1/nodes/{label}/{id}` of every handler that a route file exports. */
function handled(): string[] {
	return filesBelow(ROUTES, ['+server.ts']).flatMap((file) => {
		const path = file
			.slice(file.indexOf('api/v1/'))
			.replace('/+server.ts', '')
			.replace(/\[(\w+)(=\w+)?\]/g, '{$1}');
		const methods = readFileSync(file, 'utf8').matchAll(/^export const ([A-Z]+) = /gm);
		return [...methods].map((match) => `${match[1]} /${path}`);
	});
}

test('every route has its operation, and every operation its route', () => {
	expect(handled().length).toBeGreaterThan(20);
	expect(handled().sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort());
});

test('every handler goes through its operation: parsing, allowance and problems are in one place', () => {
	for (const file of filesBelow(ROUTES, ['+server.ts'])) {
		const text = readFileSync(file, 'utf8');
		const handlers = [...text.matchAll(/^export const [A-Z]+ = (\w+)\(/gm)].map((match) => match[1]);
		expect(new Set(handlers), file).toEqual(new Set(['serveOperation']));
	}
});

test('ids are their own, and a path names the parameters that it takes', () => {
	expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
	for (const { path, params } of OPERATIONS) {
		const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
		expect(Object.keys(params?.shape ?? {}).sort(), path).toEqual(named.sort());
	}
});

test('every example fits the schemas of its operation', () => {
	for (const { id, params, query, headers, body, example } of OPERATIONS) {
		expect(params?.safeParse(example.params).success ?? true, `${id} path`).toBe(true);
		expect(headers?.safeParse(example.headers ?? {}).success ?? true, `${id} headers`).toBe(true);
		expect(body?.safeParse(example.body).success ?? example.body === undefined, `${id} body`).toBe(true);
		const search = new URLSearchParams(example.query);
		if (query) expect(query.safeParse(readQuery(query, search)).success, `${id} query`).toBe(true);
		else expect(example.query, id).toBeUndefined();
	}
});

test.each(LOCALES)('OpenAPI in %s: every word is a message of that language', (locale) => {
	const text = JSON.stringify(openApiDocument(locale));
	expect(text).not.toMatch(/"(summary|description)":"api\./);
	expect(text).not.toContain('"description":""');
});

test('OpenAPI: version, one entry an operation, answers and failures with their schemas', () => {
	const document = openApiDocument('en');
	expect(document.openapi).toMatch(/^3\.1\./);
	for (const { id, method, path, body, answer, problems = [] } of OPERATIONS) {
		const found = document.paths?.[path]?.[method.toLowerCase() as 'get'];
		expect(found?.operationId).toBe(id);
		expect(found?.requestBody !== undefined).toBe(body !== undefined);
		const statuses = Object.keys(found?.responses ?? {});
		expect(statuses).toEqual(
			expect.arrayContaining([String(answer.status), '400', '403', '429', '500', '503'])
		);
		if (problems.includes('not-found')) expect(statuses).toContain('404');
		if (body) expect(statuses).toEqual(expect.arrayContaining(['413', '415']));
	}
	expect(document.components?.schemas).toHaveProperty('Problem');
});

test('answers may grow: no answer forbids a property that a later version adds', () => {
	// The one component that is asked, not answered.
	const { Declaration: _, ...answers } = openApiDocument('en').components?.schemas ?? {};
	expect(JSON.stringify(answers).includes('"additionalProperties":false')).toBe(false);
});

test('a misspelt parameter is refused by every operation: an as_of that is not heeded would leak the future', () => {
	for (const { id, query, body } of OPERATIONS) {
		const text = new URLSearchParams({ asof: '2025-01-01' });
		if (query) {
			const codes = query.safeParse(readQuery(query, text)).error?.issues.map(({ code }) => code);
			expect(codes, id).toContain('unrecognized_keys');
		}
		if (body && id.endsWith('-features')) {
			expect(body.safeParse({ asof: '2025-01-01' }).error?.message, id).toContain('unrecognized_keys');
		}
	}
});
