import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { API_VERSION } from './api-version.ts';
import { problemAnswer } from './answers/problem-answer.ts';
import { API_TAGS } from './operation.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations/registry.ts';
import { problemStatuses } from './problem-statuses.ts';
import { readQuery } from './read-query.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

const made = new Map<Locale, OpenApiDocument>();

/** OpenAPI 3.1 of every operation, its words in one language. */
export function openApiDocument(locale: Locale): OpenApiDocument {
	let document = made.get(locale);
	if (!document) {
		document = translated(describe(), locale) as OpenApiDocument;
		made.set(locale, document);
	}
	return document;
}

function describe(): OpenApiDocument {
	const paths: ZodOpenApiPathsObject = {};
	for (const operation of OPERATIONS) {
		const method = operation.method.toLowerCase() as 'get' | 'post' | 'delete';
		paths[operation.path] = { ...paths[operation.path], [method]: operationObject(operation) };
	}
	const document = createDocument(
		{
			openapi: '3.1.1',
			info: {
				title: 'Filature',
				version: API_VERSION,
				summary: 'api.summary',
				description: 'api.about',
				license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
			},
			servers: [{ url: '/' }],
			tags: API_TAGS.map((name) => ({ name, description: `api.tag.${name}` })),
			paths
		},
		{
			// A later version may add a property to an answer: clients are told to expect it.
			override: ({ jsonSchema, io }) => {
				if (io === 'output' && jsonSchema.additionalProperties === false) {
					delete jsonSchema.additionalProperties;
				}
			}
		}
	);
	for (const operation of OPERATIONS) addExamples(document, operation);
	return document;
}

/** The parameters of the example, each at its own, as readers and testers look for them. */
function addExamples({ paths }: OpenApiDocument, { path, method, query, example }: Operation): void {
	const described = paths?.[path]?.[method.toLowerCase() as 'get'];
	const asked = query ? readQuery(query, new URLSearchParams(example.query)) : {};
	for (const parameter of described?.parameters ?? []) {
		if (!('name' in parameter)) continue;
		const value = parameter.in === 'path' ? example.params?.[parameter.name] : asked[parameter.name];
		if (value !== undefined) parameter.example = value;
	}
}

function operationObject(operation: Operation): ZodOpenApiOperationObject {
	const { id, tag, params, query, headers, body, answer, problems = [], example } = operation;
	const statuses = problemStatuses(problems, body !== undefined);
	return {
		operationId: id,
		tags: [tag],
		summary: `api.${id}`,
		description: `api.${id}.about`,
		requestParams: {
			...(params && { path: params }),
			...(query && { query }),
			...(headers && { header: headers })
		},
		...(body && {
			requestBody: {
				required: true,
				content: { 'application/json': { schema: body, example: example.body } }
			}
		}),
		responses: {
			[answer.status]: {
				description: `api.answer.${answerKind(answer)}`,
				headers: allowanceHeaders.extend(answer.headers?.shape ?? {}),
				content: contentOf(answer)
			},
			...Object.fromEntries(statuses.map((status) => [status, problemResponse(status)]))
		}
	};
}

function answerKind(answer: Operation['answer']): string {
	if (!('schema' in answer)) return 'stream';
	return answer.status === 202 ? 'accepted' : 'json';
}

function contentOf(answer: Operation['answer']) {
	if ('schema' in answer) return { 'application/json': { schema: answer.schema } };
	return Object.fromEntries(answer.types.map((type) => [type, {}]));
}

const count = z.string().regex(/^\d+$/);
const allowanceHeaders = z.object({
	'ratelimit-policy': z.string().optional().meta({ description: 'api.header.ratelimit-policy' }),
	'ratelimit-limit': count.optional().meta({ description: 'api.header.ratelimit-limit' }),
	'ratelimit-remaining': count.optional().meta({ description: 'api.header.ratelimit-remaining' }),
	'ratelimit-reset': count.optional().meta({ description: 'api.header.ratelimit-reset' })
});

const TOO_MANY = 429;

function problemResponse(status: number) {
	const retry = z.object({
		'retry-after': count.meta({ description: 'api.header.retry-after' })
	});
	return {
		description: `api.status.${status}`,
		content: { 'application/problem+json': { schema: problemAnswer } },
		...(status === TOO_MANY && { headers: retry })
	};
}

/** Every message key of the API by its words. */
function translated(value: unknown, locale: Locale): unknown {
	if (Array.isArray(value)) return value.map((item) => translated(item, locale));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			WORDED.has(name) && typeof inner === 'string' && inner.startsWith('api.')
				? translate(locale, inner)
				: translated(inner, locale)
		])
	);
}

const WORDED: ReadonlySet<string> = new Set(['summary', 'description']);
