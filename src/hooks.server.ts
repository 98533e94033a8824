import { sequence } from '@sveltejs/kit/hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { direction } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { isCrossSiteMutation, isRebound } from '#lib/server/http/cross-site.ts';
import { logFailure } from '#lib/server/http/log-failure.ts';
import { readPreferences } from '#lib/server/http/preferences.ts';
import { problemResponse } from '#lib/server/http/problem.ts';
import { setSecurityHeaders } from '#lib/server/http/security-headers.ts';

const prepare: Handle = async ({ event, resolve }) => {
	const { url, cookies, request } = event;
	const { locale, theme } = readPreferences(url, cookies, request.headers.get('accept-language'));
	event.locals.locale = locale;
	event.locals.theme = theme;
	event.locals.actor = LOCAL_OPERATOR;
	event.locals.scope = EVERYTHING;
	const response = await resolve(event);
	setSecurityHeaders(response.headers);
	return response;
};

const refuseForeign: Handle = ({ event, resolve }) => {
	const { request, url, locals } = event;
	if (!isRebound(request, url) && !isCrossSiteMutation(request, url)) return resolve(event);
	return problemResponse({
		type: 'urn:filature:error:cross-site',
		title: translate(locals.locale, 'problem.cross-site'),
		status: 403
	});
};

const render: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%filature.lang%', event.locals.locale)
				.replace('%filature.dir%', direction(event.locals.locale))
				.replace('%filature.theme%', event.locals.theme),
		preload: ({ type, path }) =>
			type === 'js' ||
			type === 'css' ||
			(type === 'font' && path.includes(event.locals.locale === 'ar' ? 'arabic-400' : 'sans-latin-400'))
	});

export const handle = sequence(prepare, refuseForeign, render);

export const handleError: HandleServerError = ({ error, event, status }) => {
	const locale = event.locals.locale;
	if (status === 404) return { message: translate(locale, 'problem.not-found') };
	const id = logFailure(error, { method: event.request.method, path: event.url.pathname });
	return { message: translate(locale, 'problem.unexpected'), id };
};
