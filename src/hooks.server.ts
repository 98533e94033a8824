import type { Handle, HandleServerError, ResolveOptions, ServerInit } from '@sveltejs/kit';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { direction } from '#lib/i18n/locales.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { readTotals } from '#lib/server/app/read-home.ts';
import { isCrossSiteMutation, isRebound } from '#lib/server/http/cross-site.ts';
import { requestStore } from '#lib/server/http/from-store.ts';
import { logFailure } from '#lib/server/http/log-failure.ts';
import { readPreferences } from '#lib/server/http/preferences.ts';
import { problemResponse } from '#lib/server/http/problem.ts';
import { setSecurityHeaders } from '#lib/server/http/security-headers.ts';
import { sharedLive } from '#lib/server/live/shared-live.ts';
import { readSettings } from '#lib/server/settings.ts';

/**
 * Opens and counts the store before the first reader comes, and warms the engine that scores declarations. What fails
 * here is told to whoever asks for it.
 */
export const init: ServerInit = () => {
	void requestStore()
		.then((store) => readTotals(store, EVERYTHING))
		.then(() => sharedLive(readSettings(process.env)).start())
		.catch(() => undefined);
};

export const handle: Handle = async ({ event, resolve }) => {
	const { url, cookies, request, locals } = event;
	const { locale, theme } = readPreferences(url, cookies, request.headers.get('accept-language'));
	locals.locale = locale;
	locals.theme = theme;
	locals.actor = LOCAL_OPERATOR;
	locals.scope = EVERYTHING;
	const foreign = isRebound(request, url) || isCrossSiteMutation(request, url);
	const response = foreign ? refusal(locale) : asProblem(await resolve(event, frameFor(locals)), url, locale);
	setSecurityHeaders(response.headers);
	return response;
};

/** What the framework itself refuses on an API path (no such route, method or escape) is a problem like any other. */
function asProblem(response: Response, url: URL, locale: Locale): Response {
	const { status, headers } = response;
	const told = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
	if (status < 400 || told || !url.pathname.startsWith('/api/')) return response;
	const problem = problemResponse({ type: 'about:blank', title: refusalTitle(status, locale), status });
	const allow = headers.get('allow');
	if (allow !== null) problem.headers.set('allow', allow);
	return problem;
}

function refusalTitle(status: number, locale: Locale): string {
	if (status === 404) return translate(locale, 'problem.not-found');
	return translate(locale, status < 500 ? 'problem.invalid-argument' : 'problem.unexpected');
}

function refusal(locale: Locale): Response {
	return problemResponse({
		type: 'urn:filature:error:cross-site',
		title: translate(locale, 'problem.cross-site'),
		status: 403
	});
}

/** app.html in the reader's language, direction and theme, so that the first paint is the right one. */
function frameFor({ locale, theme }: App.Locals): ResolveOptions {
	const firstFont = locale === 'ar' ? 'arabic-400' : 'sans-latin-400';
	return {
		transformPageChunk: ({ html }) =>
			html
				.replace('%filature.lang%', locale)
				.replace('%filature.dir%', direction(locale))
				.replace('%filature.theme%', theme),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && path.includes(firstFont))
	};
}

export const handleError: HandleServerError = ({ error, event, status }) => {
	// Read anew: what fails before `handle` has left no locals behind.
	const { locale } = readPreferences(event.url, event.cookies, event.request.headers.get('accept-language'));
	// What the caller got wrong is no incident of ours.
	if (status < 500) return { message: refusalTitle(status, locale) };
	const id = logFailure(error, { method: event.request.method, path: event.url.pathname });
	return { message: translate(locale, 'problem.unexpected'), id };
};
