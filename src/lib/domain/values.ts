import { z } from 'zod';

/**
 * Value types of the import tables. Each takes the text of a cell (or the JSON value of an NDJSON row) and gives
 * a clean value, `null` for an empty cell. Error messages are keys under `quarantine.`.
 */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

function asText(value: z.infer<typeof cell>): string | null {
	if (value === null) return null;
	const text = String(value).trim();
	return text === '' ? null : text;
}

function value<T>(parse: (text: string) => T | undefined, message: string) {
	return cell.transform((raw, context): T | null => {
		const cleaned = asText(raw);
		if (cleaned === null) return null;
		const parsed = parse(cleaned);
		if (parsed !== undefined) return parsed;
		context.issues.push({ code: 'custom', message, input: raw });
		return z.NEVER;
	});
}

/** Longer cells are a broken quote or an attack, not a name. */
const MAX_TEXT = 2000;
/** Business keys become index entries in both stores. */
const MAX_ID = 256;

export const text = value((t) => (t.length <= MAX_TEXT ? t : undefined), 'too-long');

/** Business keys: no control characters, bounded. */
export const identifier = value(
	// eslint-disable-next-line no-control-regex -- control characters are just what is refused
	(t) => (t.length <= MAX_ID && !/[\u0000-\u001f\u007f]/.test(t) ? t : undefined),
	'bad-identifier'
);

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

export const decimal = value((t) => {
	const n = DECIMAL.test(t) ? Number(t) : NaN;
	return Number.isFinite(n) ? n : undefined;
}, 'not-a-number');

export const amount = value((t) => {
	const n = DECIMAL.test(t) ? Number(t) : NaN;
	return Number.isFinite(n) && n >= 0 ? n : undefined;
}, 'not-a-positive-number');

export const integer = value((t) => (/^[+-]?\d{1,15}$/.test(t) ? Number(t) : undefined), 'not-an-integer');

/** ISO 8601 calendar date; a time after it is dropped, since the contract counts in days. */
export const date = value(calendarDay, 'not-a-date');

/**
 * The day of something that happened. "9999-12-31" or a slip such as 2204 would become the moment as of which all
 * the rest is judged, so it is set aside; ends of validity may well lie that far.
 */
export const eventDate = date.refine((d) => d === null || (d >= '1970' && d < '2100'), {
	message: 'not-a-likely-year'
});

function calendarDay(t: string): string | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(t);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const real = new Date(Date.UTC(year, month - 1, day));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? t.slice(0, 10) : undefined;
}

/** Harmonised System code as text of 6 to 10 digits; dots and spaces of printed tariffs are dropped. */
export const hsCode = value((t) => {
	const digits = t.replace(/[.\s]/g, '');
	return /^\d{6,10}$/.test(digits) ? digits : undefined;
}, 'not-an-hs-code');

/** ISO 3166-1 alpha-2. */
export const country = value(
	(t) => (/^[A-Za-z]{2}$/.test(t) ? t.toUpperCase() : undefined),
	'not-a-country-code'
);

/** 0/1 and the spellings of true and false that exports use. */
export const flag = value((t) => {
	const lower = t.toLowerCase();
	if (['1', 'true', 'yes', 'y'].includes(lower)) return true;
	if (['0', 'false', 'no', 'n'].includes(lower)) return false;
	return undefined;
}, 'not-a-flag');

export function oneOf<const T extends readonly [string, ...string[]]>(...options: T) {
	return value(
		(t) => (options.includes(t.toLowerCase()) ? (t.toLowerCase() as T[number]) : undefined),
		'not-allowed'
	);
}

/** A starred column of the contract: may not be empty. */
export function required<T extends z.ZodType>(schema: T) {
	return schema.refine((v) => v !== null, { message: 'required' });
}
