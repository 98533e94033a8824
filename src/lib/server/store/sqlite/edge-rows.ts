import type { GraphEdge, Properties } from '#lib/domain/graph.ts';
import { edgeKey } from '#lib/domain/graph.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import type { SourceColumns, Vocabulary } from './vocabulary.ts';

export interface EdgeColumns extends SourceColumns {
	type: number;
	discriminator: string;
	version: number;
	valid_from: string | null;
	valid_to: string | null;
	properties: string | null;
	from_label: number;
	from_id: string;
	to_label: number;
	to_id: string;
}

/** Columns of `EdgeColumns`, over `edge` as e and its ends as f and t. */
export const EDGE_COLUMNS = `e.type, e.discriminator, e.version, e.source_file, e.line, e.valid_from, e.valid_to,
	e.properties, f.label AS from_label, f.id AS from_id, t.label AS to_label, t.id AS to_id`;

export const EDGE_ENDS = 'JOIN node f ON f.nid = e.from_nid JOIN node t ON t.nid = e.to_nid';

export function graphEdge(words: Vocabulary, row: EdgeColumns): GraphEdge {
	const type = words.type(row.type);
	const from = words.ref(row.from_label, row.from_id);
	const to = words.ref(row.to_label, row.to_id);
	return {
		key: edgeKey(type, from, to, row.discriminator),
		type,
		from,
		to,
		properties: row.properties === null ? {} : (JSON.parse(row.properties) as Properties),
		valid_from: row.valid_from,
		valid_to: row.valid_to,
		version: row.version,
		source: words.source(row)
	};
}

/** Relations by key, as the port returns them. */
export function graphEdges(words: Vocabulary, rows: EdgeColumns[]): GraphEdge[] {
	return rows.map((row) => graphEdge(words, row)).sort((a, b) => compareCodePoints(a.key, b.key));
}
