import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { afterEach, expect, test, vi } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { handle, handleError } from '../src/hooks.server.ts';

const FRAME = '<html lang="%filature.lang%" dir="%filature.dir%" data-theme="%filature.theme%">';

afterEach(() => vi.restoreAllMocks());

function eventOf(path: string, init: RequestInit = {}, host = '127.0.0.1:5173'): RequestEvent {
	const url = new URL(path, 'http://127.0.0.1:5173');
	const cookies = { get: () => undefined, set: () => undefined } as unknown as Cookies;
	const request = new Request(url, { ...init, headers: { host, ...init.headers } });
	return { url, request, cookies, locals: {} } as unknown as RequestEvent;
}

/** Stands for SvelteKit: renders the frame of app.html through what the hook asks for. */
async function answer(event: RequestEvent): Promise<{ response: Response; rendered: boolean }> {
	let rendered = false;
	const response = await handle({
		event,
		resolve: async (_, options) => {
			rendered = true;
			const html = await options?.transformPageChunk?.({ html: FRAME, done: true });
			return new Response(html ?? FRAME, { headers: { 'content-type': 'text/html' } });
		}
	});
	return { response, rendered };
}

test('a page is written in the language, direction and theme of its reader', async () => {
	const { response } = await answer(eventOf('/?theme=dark', { headers: { 'accept-language': 'ar-MA' } }));
	expect(await response.text()).toBe('<html lang="ar" dir="rtl" data-theme="dark">');
});

test('every request has an actor and a scope', async () => {
	const event = eventOf('/');
	await answer(event);
	expect(event.locals).toMatchObject({
		actor: LOCAL_OPERATOR,
		scope: EVERYTHING,
		locale: 'fr',
		theme: 'auto'
	});
});

test('answers carry the security headers and are kept by no shared cache', async () => {
	const { headers } = (await answer(eventOf('/'))).response;
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('x-frame-options')).toBe('DENY');
	expect(headers.get('cache-control')).toBe('private, no-cache');
});

test.each([
	[
		'a mutation from another site',
		eventOf('/api/v1/jobs', { method: 'POST', headers: { origin: 'https://evil.example' } })
	],
	['any request under a rebound name', eventOf('/api/v1/search?q=atlas', {}, 'evil.example:5173')]
])('%s is refused before anything runs', async (_, event) => {
	const { response, rendered } = await answer(event);
	expect(rendered).toBe(false);
	expect(response.status).toBe(403);
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('an unexpected failure shows the id under which it is logged, and nothing of itself', () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const event = eventOf('/loads');
	event.locals.locale = 'en';
	const shown = handleError({ error: new Error('disk of srv-07 is full'), event, status: 500, message: 'x' });
	expect(JSON.stringify(shown)).not.toContain('srv-07');
	expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({
		id: (shown as App.Error).id,
		path: '/loads'
	});
});

test.each([404, 405, 400])('an API path answers %i as a problem, whoever refuses', async (status) => {
	const event = eventOf('/api/v1/nope');
	const resolve = () =>
		new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html', allow: 'GET' } });
	const response = await handle({ event, resolve });
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(response.headers.get('allow')).toBe('GET');
	expect(await response.json()).toMatchObject({ status });
});

test.each([
	['a page that is missing', '/nowhere', new Response('<html>', { status: 404 })],
	['an answer of the API', '/api/v1/search', Response.json({ hits: [] })]
])('%s stays as it is', async (_, path, response) => {
	expect(await handle({ event: eventOf(path), resolve: () => response })).toBe(response);
});

test('an address with a broken escape is no incident', () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const event = eventOf('/shipments/x?lang=en');
	const shown = handleError({ error: new Error('URI'), event, status: 400, message: 'Bad Request' });
	expect(shown).toEqual({ message: 'The request is not understood' });
	expect(log).not.toHaveBeenCalled();
});

test('a missing page is no incident', () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const event = eventOf('/nowhere');
	event.locals.locale = 'fr';
	const shown = handleError({ error: new Error('Not found'), event, status: 404, message: 'Not Found' });
	expect(shown).toEqual({ message: 'Introuvable' });
	expect(log).not.toHaveBeenCalled();
});
