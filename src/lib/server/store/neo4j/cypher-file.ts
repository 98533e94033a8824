import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLabel } from '#lib/domain/graph.ts';
import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { appRoot } from '../../app-root.ts';

/**
 * What may stand for a placeholder of a query text. Labels and relation types cannot be parameters: dynamic ones,
 * `n:$($label)`, match by scanning the whole graph in 5.26. So they are filled in, from the allow-list alone.
 */
export interface Slots {
	LABEL?: NodeLabel;
	FROM?: NodeLabel;
	TO?: NodeLabel;
	TYPE?: EdgeType;
}

/** The text of a query for the given labels and types. */
export type Query = (slots?: Slots) => string;

const ALL = { LABELS: NODE_LABELS.join('|'), TYPES: EDGE_TYPES.join('|') };

/**
 * A query of `cypher/`, read when first used. `__LABEL__`, `__FROM__`, `__TO__` and `__TYPE__` are filled in at each
 * use, `__LABELS__` and `__TYPES__` with every one there is. Values are never part of the text: they are parameters.
 *
 * @param name path below `cypher/` without its ending.
 */
export function cypherFile(name: string): Query {
	const filled = new Map<string, string>();
	let text: string | undefined;
	return (slots = {}) => {
		const key = `${slots.LABEL}|${slots.FROM}|${slots.TO}|${slots.TYPE}`;
		let query = filled.get(key);
		if (query === undefined) {
			text ??= readFileSync(join(appRoot, 'cypher', `${name}.cypher`), 'utf8');
			query = text.replace(/__([A-Z]+)__/g, (_, slot: string) => allowed(name, slot, slots));
			filled.set(key, query);
		}
		return query;
	};
}

function allowed(name: string, slot: string, slots: Slots): string {
	if (slot === 'LABELS' || slot === 'TYPES') return ALL[slot];
	const value = slots[slot as keyof Slots] ?? '';
	const isAllowed = slot === 'TYPE' ? (EDGE_TYPES as readonly string[]).includes(value) : isLabel(value);
	if (!isAllowed) throw new TypeError(`${JSON.stringify(value)} may not stand for ${slot} in ${name}`);
	return value;
}
