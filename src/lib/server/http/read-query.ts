import { z } from 'zod';

/**
 * The parameters of an address as the values their schema speaks of: numbers, booleans, lists (`a,b`). What does not
 * look like one stays text, and the schema refuses it; so does a name given twice.
 */
export function readQuery(schema: z.ZodObject, search: URLSearchParams): Record<string, unknown> {
	const values: [string, unknown][] = [];
	for (const name of new Set(search.keys())) {
		const texts = search.getAll(name);
		values.push([name, texts.length > 1 ? texts : valueOf(innermost(schema.shape[name]), texts[0] ?? '')]);
	}
	return Object.fromEntries(values);
}

function valueOf(schema: z.core.$ZodType | undefined, text: string): unknown {
	if (schema instanceof z.ZodNumber) return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
	if (schema instanceof z.ZodBoolean) return text === 'true' ? true : text === 'false' ? false : text;
	if (schema instanceof z.ZodArray) return text.split(',');
	return text;
}

function innermost(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return innermost(schema.unwrap());
	return schema;
}
