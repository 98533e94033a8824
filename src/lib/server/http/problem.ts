import { isHttpError } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { AppError, ERROR_CODES } from '#lib/domain/errors.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { logFailure } from './log-failure.ts';

/** Problem details (RFC 9457). `key` is the stable name of an expected failure, `id` that of a logged one. */
export interface Problem {
	type: string;
	title: string;
	status: number;
	detail?: string;
	key?: string;
	id?: string;
	/** Which parameters are wrong, as JSON pointers. */
	errors?: { pointer: string; detail: string }[];
}

export function problemResponse(problem: Problem): Response {
	return Response.json(problem, {
		status: problem.status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
	});
}

/** @returns the problem that stands for a failure of an API route; unexpected ones are logged. */
export function problemOf(cause: unknown, locale: Locale, where: { method: string; path: string }): Problem {
	if (cause instanceof AppError) {
		const { status } = ERROR_CODES[cause.code];
		return {
			type: `urn:filature:error:${cause.code}`,
			title: translate(locale, `problem.${cause.code}`),
			status,
			detail: translate(locale, `error.${cause.key}`, cause.params),
			key: cause.key
		};
	}
	if (cause instanceof z.ZodError) {
		return {
			type: 'urn:filature:error:invalid-argument',
			title: translate(locale, 'problem.invalid-argument'),
			status: 400,
			key: 'invalid-argument',
			errors: cause.issues.map((issue) => ({
				pointer: `/${issue.path.map(String).join('/')}`,
				detail: issue.message
			}))
		};
	}
	if (isHttpError(cause)) {
		return { type: 'about:blank', title: cause.body.message, status: cause.status };
	}
	const id = logFailure(cause, where);
	return {
		type: 'urn:filature:error:unexpected',
		title: translate(locale, 'problem.unexpected'),
		status: 500,
		id
	};
}

/**
 * Wraps a handler of `/api/v1/**`, so that every failure leaves as problem details.
 *
 * @example export const GET = apiRoute(async ({ locals, url }) => Response.json(await search(…)));
 */
export function apiRoute<Event extends RequestEvent>(
	handler: (event: Event) => Promise<Response> | Response
): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			return await handler(event);
		} catch (cause) {
			const where = { method: event.request.method, path: event.url.pathname };
			return problemResponse(problemOf(cause, event.locals.locale, where));
		}
	};
}
