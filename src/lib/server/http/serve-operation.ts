import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { AppError } from '#lib/domain/errors.ts';
import { readSettings } from '#lib/server/settings.ts';
import { InvalidRequest } from './invalid-request.ts';
import type { RequestPart } from './invalid-request.ts';
import { jsonBody } from './json-body.ts';
import { queryOf } from './operation.ts';
import type { Answered, Asked, Operation } from './operation.ts';
import { problemOf, problemResponse } from './problem.ts';
import { RateLimit, RateLimited, setAllowance } from './rate-limit.ts';
import type { Allowance } from './rate-limit.ts';
import { readQuery } from './read-query.ts';

/** The query of an operation that declares none. */
const NO_PARAMETERS = queryOf({});

let shared: RateLimit | null | undefined;

/** The limiter of a server process; none where the settings lift the limit. */
function sharedLimit(): RateLimit | null {
	const { pointsPerMinute } = readSettings(process.env).api;
	shared ??= pointsPerMinute === 0 ? null : new RateLimit(pointsPerMinute);
	return shared;
}

/**
 * The handler of an API route: takes the points from the client's allowance, parses the request by the operation's
 * schemas, and lets every failure leave as problem details (RFC 9457).
 *
 * @example export const GET = serveOperation(searchOperation, async ({ query }, { locals }) => ({ hits: … }));
 */
export function serveOperation<O extends Operation, Event extends RequestEvent>(
	operation: O,
	handler: (asked: Asked<O>, event: Event) => Promise<Answered<O>> | Answered<O>
): (event: Event) => Promise<Response> {
	return async (event) => {
		let allowance: Allowance | undefined;
		let response: Response;
		try {
			allowance = await sharedLimit()?.spend(event.getClientAddress(), operation.cost ?? 1);
			const answer = await handler(await askedOf(operation, event), event);
			response =
				answer instanceof Response ? answer : Response.json(answer, { status: operation.answer.status });
		} catch (cause) {
			const where = { method: event.request.method, path: event.url.pathname };
			response = problemResponse(problemOf(cause, event.locals.locale, where));
			if (cause instanceof RateLimited) allowance = cause.allowance;
			// Refused for now only: the failure says for how long.
			if (cause instanceof AppError && cause.params.seconds !== undefined) {
				response.headers.set('retry-after', String(cause.params.seconds));
			}
		}
		if (allowance) setAllowance(response.headers, allowance);
		return response;
	};
}

async function askedOf<O extends Operation>(operation: O, event: RequestEvent): Promise<Asked<O>> {
	const { params, query = NO_PARAMETERS, headers, body } = operation;
	const asked = {
		params: parsePart('path', params, event.params),
		query: parsePart('query', query, readQuery(query, event.url.searchParams)),
		headers: parsePart('header', headers, Object.fromEntries(event.request.headers)),
		body: body && parsePart('body', body, await jsonBody(event.request))
	};
	// Each part was parsed by the schema from which `Asked` takes its type.
	return asked as Asked<O>;
}

function parsePart(part: RequestPart, schema: z.ZodType | undefined, value: unknown): unknown {
	if (!schema) return {};
	const parsed = schema.safeParse(value, { reportInput: true });
	if (!parsed.success) throw new InvalidRequest(part, parsed.error.issues);
	return parsed.data;
}
