import { z } from 'zod';
import { LOCALES } from '#lib/i18n/locales.ts';
import type { ProblemName } from './problem-statuses.ts';

export const API_TAGS = ['features', 'score', 'graph', 'clusters', 'jobs', 'loads', 'api'] as const;
export type ApiTag = (typeof API_TAGS)[number];

/**
 * What one address of the API takes and gives. The same zod schemas parse a request and write its OpenAPI, so that
 * neither can say what the other does not. Words are messages: `api.<id>` is the summary, `api.<id>.about` the
 * description, and a schema's `description` is a message key too.
 */
export interface Operation {
	/** `operationId` of OpenAPI. */
	id: string;
	tag: ApiTag;
	method: 'GET' | 'POST' | 'DELETE';
	/** As OpenAPI writes it, parameters in braces. */
	path: `/api/v1/${string}`;
	params?: z.ZodObject;
	query?: z.ZodObject;
	/** Names in lower case. */
	headers?: z.ZodObject;
	body?: z.ZodType;
	/** Points that a request takes from its client's allowance (rate-limit.ts); 1 where absent. */
	cost?: number;
	answer: JsonAnswer | StreamAnswer;
	/** Expected failures, beside those of every operation. */
	problems?: readonly ProblemName[];
	/** A request that works on the demo world: shown as `curl`, and run by a test. */
	example: OperationExample;
}

export interface JsonAnswer {
	status: 200 | 202;
	schema: z.ZodType;
	headers?: z.ZodObject;
}

export interface StreamAnswer {
	status: 200;
	/** Media types it may have. */
	types: readonly string[];
	headers?: z.ZodObject;
}

export interface OperationExample {
	params?: Record<string, string>;
	query?: Record<string, string>;
	headers?: Record<string, string>;
	body?: unknown;
	/** The file that the answer is kept in. */
	saves?: string;
	/** The id in it is one that no store holds, so that the answer is a problem of this status. */
	fails?: 404;
}

/** Keeps the types of the schemas, so that the handler knows what it is given and what it must answer. */
export function operation<const O extends Operation>(described: O): O {
	return described;
}

/**
 * Parameters of a query. A name that is not among them is refused: a misspelt `as_of` would silently bring the
 * future into an answer.
 */
export function queryOf<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	return z.strictObject({ ...shape, lang: langParameter });
}

const langParameter = z.enum(LOCALES).optional().meta({ description: 'api.param.lang' });

type Output<T, Otherwise> = T extends z.ZodType ? z.output<T> : Otherwise;

/** What a handler is given: the parts of a request, parsed. */
export interface Asked<O extends Operation> {
	params: Output<O['params'], Record<never, never>>;
	query: Output<O['query'], Record<never, never>>;
	headers: Output<O['headers'], Record<never, never>>;
	body: Output<O['body'], undefined>;
}

/** What a handler answers: the body of a JSON answer, or a response of its own. */
export type Answered<O extends Operation> = O['answer'] extends { schema: infer S extends z.ZodType }
	? z.input<S> | Response
	: Response;
