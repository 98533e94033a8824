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

/** Opens and counts the store before the first reader comes. What fails here is told to whoever asks for a page. */
export const init: ServerInit = () => {
	void requestStore()
		.then((store) => readTotals(store, EVERYTHING))
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
	const response = foreign ? refusal(locale) : await resolve(event, frameFor(locals));
	setSecurityHeaders(response.headers);
	return response;
};

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
	const locale = event.locals.locale;
	if (status === 404) return { message: translate(locale, 'problem.not-found') };
	const id = logFailure(error, { method: event.request.method, path: event.url.pathname });
	return { message: translate(locale, 'problem.unexpected'), id };
};
