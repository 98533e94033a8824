import { TABLES } from '#lib/domain/tables.ts';

const PREFIX = 'x_';
const MAX_LENGTH = 60;

/**
 * Names that a column of a file may not take: contract columns, what ingest and analysis add to a node, and words
 * that mean something to a store, to JavaScript or to the pages.
 */
const RESERVED = new Set([
	...Object.values(TABLES).flatMap((table) => Object.keys(table.shape)),
	...['id', 'label', 'labels', 'type', 'key', 'value', 'valid', 'raw', 'caption', 'kind', 'owner', 'origin'],
	...['load_id', 'load', 'file', 'line', 'source', 'version', 'bare', 'carried', 'properties'],
	...['normalised_name', 'normalised_tax_id', 'ice_company', 'tax_id_valid'],
	...[
		'score',
		'risk',
		'reasons',
		'community',
		'cluster_id',
		'degree',
		'pagerank',
		'embedding',
		'snapshot_id'
	],
	...['constructor', 'prototype', 'proto', 'tostring', 'valueof', 'hasownproperty']
]);

/**
 * Property names for columns the contract does not know: letters and digits of any script stay, the rest becomes
 * `_`. A name that is taken, or begins like one of a system, gets the prefix `x_`.
 * @param columns distinct names; the answer has one distinct name for each, in order.
 */
export function attributeNames(columns: readonly string[]): string[] {
	const taken = new Set<string>();
	return columns.map((column, i) => {
		const slug = column
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '_')
			.replace(/^_+|_+$/g, '')
			.slice(0, MAX_LENGTH);
		const safe = /^\p{L}/u.test(slug) && !slug.startsWith(PREFIX) && !RESERVED.has(slug);
		const base = safe ? slug : `${PREFIX}${slug === '' ? `column_${String(i + 1)}` : slug}`;
		let name = base;
		for (let n = 2; taken.has(name); n++) name = `${base}_${String(n)}`;
		taken.add(name);
		return name;
	});
}
