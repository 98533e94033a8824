import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { curlCommand } from './curl-command.ts';
import { openApiDocument } from './openapi-document.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { API_TAGS } from './operation.ts';
import type { ApiTag, Operation } from './operation.ts';
import { OPERATIONS } from './operations/registry.ts';

export interface ExplainedParameter {
	name: string;
	in: string;
	required: boolean;
	type: string;
	about: string;
}

export interface ExplainedOperation {
	id: string;
	method: string;
	path: string;
	title: string;
	about: string;
	parameters: ExplainedParameter[];
	/** Properties of the body, where it is an object. */
	body: ExplainedParameter[];
	answers: { status: string; about: string; type: string }[];
	cost: number;
	curl: string;
}

export interface ApiReference {
	version: string;
	about: string;
	groups: { tag: ApiTag; title: string; operations: ExplainedOperation[] }[];
}

/** The OpenAPI document as a page or a manual tells it: by subject, each operation with a command to copy. */
export function apiReference(locale: Locale, origin: string): ApiReference {
	const document = openApiDocument(locale);
	return {
		version: document.info.version,
		about: document.info.description ?? '',
		groups: API_TAGS.map((tag) => ({
			tag,
			title: translate(locale, `api.tag.${tag}`),
			operations: OPERATIONS.filter((operation) => operation.tag === tag).map((operation) =>
				explained(operation, document, origin)
			)
		})).filter(({ operations }) => operations.length > 0)
	};
}

/** The parts of a JSON Schema that are shown. */
interface ShownSchema {
	$ref?: string;
	type?: string | string[];
	enum?: unknown[];
	const?: unknown;
	items?: ShownSchema;
	anyOf?: ShownSchema[];
	oneOf?: ShownSchema[];
	properties?: Record<string, ShownSchema>;
	required?: string[];
	default?: unknown;
	description?: string;
	format?: string;
}

function explained(operation: Operation, document: OpenApiDocument, origin: string): ExplainedOperation {
	const { id, method, path, cost = 1 } = operation;
	const described = document.paths?.[path]?.[method.toLowerCase() as 'get'];
	const parameters = (described?.parameters ?? []).flatMap((parameter) =>
		'name' in parameter ? [parameter] : []
	);
	const body = (described?.requestBody as { content?: Record<string, { schema?: ShownSchema }> } | undefined)
		?.content?.['application/json']?.schema;
	return {
		id,
		method,
		path,
		title: described?.summary ?? '',
		about: described?.description ?? '',
		parameters: parameters.map(({ name, in: place, required = false, schema, description }) => ({
			name,
			in: place,
			required,
			type: typeText(schema as ShownSchema),
			about: description ?? (schema as ShownSchema).description ?? ''
		})),
		body: body ? properties(resolved(body, document)) : [],
		answers: Object.entries(described?.responses ?? {}).map(([status, answer]) => ({
			status,
			about: (answer as { description?: string }).description ?? '',
			type: Object.keys((answer as { content?: object }).content ?? {}).join(', ')
		})),
		cost,
		curl: curlCommand(operation, origin)
	};
}

function resolved(schema: ShownSchema, document: OpenApiDocument): ShownSchema {
	const name = schema.$ref?.split('/').at(-1);
	return name ? ((document.components?.schemas?.[name] ?? {}) as ShownSchema) : schema;
}

/** Of an object, or of every kind that a choice of objects has. */
function properties({ properties: own, required = [], oneOf }: ShownSchema): ExplainedParameter[] {
	const found = Object.entries(own ?? {}).map(([name, schema]) => ({
		name,
		in: 'body',
		required: required.includes(name),
		type: typeText(schema),
		about: schema.description ?? ''
	}));
	const others = (oneOf ?? []).flatMap((schema) => properties(schema));
	return [...new Map([...others, ...found].map((property) => [property.name, property])).values()];
}

function typeText(schema: ShownSchema): string {
	const { $ref, enum: choices, items, anyOf, format } = schema;
	if ($ref) return $ref.split('/').at(-1) ?? '';
	if (choices) return choices.join(' | ');
	if ('const' in schema) return String(schema.const);
	if (items) return `[${typeText(items)}]`;
	if (anyOf) return anyOf.map(typeText).join(' | ');
	const type = [schema.type ?? 'object'].flat().join(' | ');
	return format ? `${type} (${format})` : type;
}
