import type { GraphNode, SourceRef } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import neo4j from 'neo4j-driver';
import { captionOf } from '#lib/store/caption.ts';
import type { StoredNode } from '#lib/store/node-plan.ts';
import { searchDocument } from '#lib/store/search-text.ts';
import type { LoadFiles, StoredSource } from './load-files.ts';
import { addColumns, columnsOf } from './property-values.ts';
import type { StoredProperties } from './property-values.ts';

/** Properties of a node as read, with the adapter's own; `_kind` is absent for records, which are most. */
export interface NodeProperties extends StoredSource {
	id: string;
	_kind?: 'bare' | 'reference';
	_version: number;
	_carried?: string;
	[column: string]: unknown;
}

export interface NodeColumns {
	label: NodeLabel;
	properties: NodeProperties;
	score: number | null;
	community: number | null;
	cluster_id: string | null;
}

export function graphNode(files: LoadFiles, row: NodeColumns): GraphNode {
	const ref = { label: row.label, id: row.properties.id };
	const properties = columnsOf(row.properties);
	const node: GraphNode = {
		...ref,
		caption: captionOf(ref, properties),
		properties,
		bare: row.properties._kind === 'bare',
		version: row.properties._version,
		source: files.source(row.properties),
		carried: carriedOf(row.properties)
	};
	if (row.score !== null) {
		node.risk = { score: row.score, community: row.community, cluster_id: row.cluster_id };
	}
	return node;
}

export function storedNode(files: LoadFiles, label: NodeLabel, properties: NodeProperties): StoredNode {
	return {
		ref: { label, id: properties.id },
		kind: properties._kind ?? 'record',
		version: properties._version,
		properties: columnsOf(properties),
		source: files.source(properties),
		carried: carriedOf(properties)
	};
}

/** Everything to be stored of a new node. */
export function nodeProperties(files: LoadFiles, node: StoredNode): StoredProperties {
	const { label, id } = node.ref;
	const stored: StoredProperties = {
		id,
		_version: neo4j.int(node.version),
		_file: files.code(node.source),
		_line: neo4j.int(node.source.line)
	};
	if (node.kind !== 'record') stored._kind = node.kind;
	if (Object.keys(node.carried).length > 0) stored._carried = JSON.stringify(node.carried);
	const document = searchDocument(label, id, node.properties);
	if (document !== '') stored._search = document;
	addColumns(stored, node.properties);
	return stored;
}

/** What turns the stored node into the new one; what the analysis wrote on it stays. */
export function nodeChanges(files: LoadFiles, node: StoredNode, before: StoredNode): StoredProperties {
	const stored: StoredProperties = { _kind: null, _carried: null, _search: null };
	const gone: StoredProperties = {};
	addColumns(gone, before.properties);
	for (const name in gone) stored[name] = null;
	return { ...stored, ...nodeProperties(files, node) };
}

/** A replaced content; its columns are one text, since nobody looks for them. */
export function nodeVersion(files: LoadFiles, { ref, ...node }: StoredNode): StoredProperties {
	return {
		of: `${ref.label}:${ref.id}`,
		version: neo4j.int(node.version),
		content: JSON.stringify(node.properties),
		carried: JSON.stringify(node.carried),
		_file: files.code(node.source),
		_line: neo4j.int(node.source.line)
	};
}

function carriedOf({ _carried }: NodeProperties): Record<string, SourceRef> {
	return _carried === undefined ? {} : (JSON.parse(_carried) as Record<string, SourceRef>);
}
