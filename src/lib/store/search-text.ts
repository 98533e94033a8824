import type { Properties } from '#lib/domain/graph.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';

/**
 * What a search sees. Both stores index the same text, so that both find the same nodes; `rankHits` then orders
 * them. Items and inspections are reached through their shipment.
 */
const UNSEARCHED: ReadonlySet<NodeLabel> = new Set(['Item', 'Inspection']);

export const SEARCHED_LABELS: readonly NodeLabel[] = NODE_LABELS.filter((label) => !UNSEARCHED.has(label));

/** In order of preference where two values match equally well. */
const SEARCHED_PROPERTIES = [
	'name',
	'full_name',
	'value',
	'tax_id',
	'registration_number',
	'licence_number',
	'declaration_number',
	'manifest_number'
] as const;

/** A column beside the contract that holds a name in the other script: `name_ar`, `name_fr`. */
const OTHER_NAME = /^name_/;

export interface SearchValue {
	/** `id` or a property. */
	property: string;
	/** Normalised. */
	text: string;
}

/** Normalised searchable values of a node, `id` first; none for labels that search leaves out. */
export function searchValues(label: NodeLabel, id: string, properties: Properties): SearchValue[] {
	if (UNSEARCHED.has(label)) return [];
	const values = [{ property: 'id', text: normaliseForSearch(id) }];
	const add = (property: string) => {
		const value = properties[property];
		if (value !== undefined && value !== '') {
			values.push({ property, text: normaliseForSearch(String(value)) });
		}
	};
	SEARCHED_PROPERTIES.forEach(add);
	Object.keys(properties)
		.filter((key) => OTHER_NAME.test(key))
		.sort()
		.forEach(add);
	return values;
}

/** One text a node, a value a line, for a store's text index; '' for labels that search leaves out. */
export function searchDocument(label: NodeLabel, id: string, properties: Properties): string {
	return searchValues(label, id, properties)
		.map((value) => value.text)
		.join('\n');
}

// eslint-disable-next-line no-control-regex -- the range is what ASCII means
const ASCII = /^[\u0000-\u007f]*$/;

/** Letters that Unicode does not decompose but readers and keyboards exchange. */
const FOLDED: Readonly<Record<string, string>> = {
	ß: 'ss',
	œ: 'oe',
	æ: 'ae',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ة: 'ه',
	ک: 'ك',
	گ: 'ك',
	ڭ: 'ك',
	ء: '',
	ـ: ''
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/**
 * Lower case without diacritics, tashkeel and tatweel; Arabic letter variants made one (أإآٱ ا, ى ي, ة ه, گڭ ك);
 * Arabic and Persian digits as 0-9; dots dropped (S.A.R.L. is sarl), other punctuation a space (d’import is d import).
 */
export function normaliseForSearch(text: string): string {
	const folded = ASCII.test(text) ? text.toLowerCase() : fold(text);
	return folded
		.replaceAll('.', '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(FOLDED_LETTERS, (letter) => FOLDED[letter])
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
