import { describe, expect, test } from 'vitest';
import { isCrossSiteMutation, isRebound } from '#lib/server/http/cross-site.ts';

const here = new URL('http://127.0.0.1:5173/api/v1/jobs');

function sent(headers: Record<string, string>, method = 'POST'): Request {
	return new Request(here, { method, headers });
}

describe('a mutating request', () => {
	test.each([
		['from a page of ours', { origin: 'http://127.0.0.1:5173', 'sec-fetch-site': 'same-origin' }],
		['from this machine under its other name', { origin: 'http://localhost:5173' }],
		['from a client that is no browser', {}],
		['typed by the user', { 'sec-fetch-site': 'none' }]
	])('passes %s', (_, headers) => {
		expect(isCrossSiteMutation(sent(headers), here)).toBe(false);
	});

	test.each([
		['from another origin, as JSON', { origin: 'https://evil.example', 'content-type': 'application/json' }],
		['from another port of this machine', { origin: 'http://127.0.0.1:8080' }],
		['from another port under the other name', { origin: 'http://localhost:8080' }],
		['from an opaque origin', { origin: 'null' }],
		['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
		['that a browser calls same-site', { 'sec-fetch-site': 'same-site' }],
		['whose two headers disagree', { origin: 'http://127.0.0.1:5173', 'sec-fetch-site': 'cross-site' }],
		['from a name made to look local', { origin: 'http://localhost.evil.example:5173' }]
	])('is refused %s', (_, headers) => {
		expect(isCrossSiteMutation(sent(headers), here)).toBe(true);
	});

	test.each(['PUT', 'PATCH', 'DELETE'])('is looked at whatever its method: %s', (method) => {
		expect(isCrossSiteMutation(sent({ origin: 'https://evil.example' }, method), here)).toBe(true);
	});
});

test('reading from elsewhere passes: the browser keeps the answer from the other page', () => {
	expect(isCrossSiteMutation(sent({ origin: 'https://evil.example' }, 'GET'), here)).toBe(false);
});

describe('a rebound name', () => {
	const asked = (host: string) => new Request(here, { headers: { host } });

	test('is a foreign host for an address of this machine', () => {
		expect(isRebound(asked('evil.example:5173'), here)).toBe(true);
		expect(isRebound(asked('127.0.0.1.evil.example'), here)).toBe(true);
	});

	test('is not a name of this machine', () => {
		expect(isRebound(asked('localhost:5173'), here)).toBe(false);
		expect(isRebound(asked('127.0.0.1:5173'), here)).toBe(false);
		expect(isRebound(asked('[::1]:5173'), here)).toBe(false);
	});

	test('does not concern a server with a public name, where a proxy may rename hosts', () => {
		expect(isRebound(asked('backend:3000'), new URL('https://filature.example/'))).toBe(false);
	});
});
