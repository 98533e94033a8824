import { isHttpError } from '@sveltejs/kit';
import { AppError, ERROR_CODES } from '#lib/domain/errors.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { InvalidRequest } from './invalid-request.ts';
import type { RequestPart } from './invalid-request.ts';
import { issueText } from './issue-text.ts';
import { logFailure } from './log-failure.ts';

/** Problem details (RFC 9457). `key` is the stable name of an expected failure, `id` that of a logged one. */
export interface Problem {
	type: string;
	title: string;
	status: number;
	detail?: string;
	key?: string;
	id?: string;
	/** What is wrong: in which part of the request, and where in it, as a JSON pointer. */
	errors?: { in: RequestPart; pointer: string; detail: string }[];
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
			key: cause.key,
			...(cause instanceof InvalidRequest && { errors: wrongPlaces(cause, locale) })
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

/** A caller that sends ten thousand wrong ids learns of the first ones. */
const MOST_ERRORS = 20;

function wrongPlaces({ part, issues }: InvalidRequest, locale: Locale): NonNullable<Problem['errors']> {
	return issues.slice(0, MOST_ERRORS).map((issue) => ({
		in: part,
		pointer: issue.path.map((step) => `/${escaped(String(step))}`).join(''),
		detail: issueText(locale, issue)
	}));
}

/** RFC 6901, section 3. */
function escaped(step: string): string {
	return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
