import neo4j from 'neo4j-driver';
import { AppError } from '#lib/domain/errors.ts';
import { edgeKey, refKey } from '#lib/domain/graph.ts';
import type { GraphEdge, NodeRef } from '#lib/domain/graph.ts';
import type { EdgeRow } from '#lib/domain/graph-rows.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import type { StoredEdge } from '#lib/store/edge-draft.ts';
import type { LoadFiles, StoredSource } from './load-files.ts';
import { addColumns, columnsOf } from './property-values.ts';
import type { StoredProperties } from './property-values.ts';

/**
 * Properties of a relation as read. Most have none but a source: what is usual is left out, which is half of the
 * store's size. Usual is version 1, no discriminator, and to be owned by the node it starts at.
 */
export interface EdgeProperties extends StoredSource {
	_version?: number;
	_discriminator?: string;
	/** `refKey` of the owner; '' for none. */
	_owner?: string;
	_column?: string;
	valid_from?: string;
	valid_to?: string;
	[column: string]: unknown;
}

export interface EdgeColumns {
	type: EdgeType;
	from_label: NodeLabel;
	from_id: string;
	to_label: NodeLabel;
	to_id: string;
	properties: EdgeProperties;
}

export function graphEdge(files: LoadFiles, row: EdgeColumns): GraphEdge {
	const { type, properties } = row;
	const from = { label: row.from_label, id: row.from_id };
	const to = { label: row.to_label, id: row.to_id };
	return {
		key: edgeKey(type, from, to, properties._discriminator),
		type,
		from,
		to,
		properties: columnsOf(properties),
		valid_from: properties.valid_from ?? null,
		valid_to: properties.valid_to ?? null,
		version: properties._version ?? 1,
		source: files.source(properties)
	};
}

/** Relations by key, as the port returns them. */
export function graphEdges(files: LoadFiles, rows: readonly EdgeColumns[]): GraphEdge[] {
	return rows.map((row) => graphEdge(files, row)).sort((a, b) => compareCodePoints(a.key, b.key));
}

export function storedEdge(files: LoadFiles, row: EdgeColumns): StoredEdge {
	const edge = graphEdge(files, row);
	const { _owner: owner, _column: column } = row.properties;
	return {
		...edge,
		owner: owner === undefined ? edge.from : refOf(owner),
		...(column === undefined ? {} : { column })
	};
}

function refOf(key: string): NodeRef | null {
	if (key === '') return null;
	const colon = key.indexOf(':');
	return { label: key.slice(0, colon) as NodeLabel, id: key.slice(colon + 1) };
}

/** @throws AppError when the key is not the `edgeKey` of type and ends, with a discriminator or none. */
export function discriminatorOf({ key, type, from, to }: EdgeRow): string {
	const prefix = edgeKey(type, from, to);
	if (!key.startsWith(prefix)) throw new AppError('invalid-argument', 'bad-relation-key', { key, prefix });
	return key.slice(prefix.length);
}

/** Whether the owner, if any, is another node than the one the relation starts at. */
export function isOwnedElsewhere<E extends EdgeRow>(edge: E): edge is E & { owner: NodeRef } {
	return edge.owner !== null && refKey(edge.owner) !== refKey(edge.from);
}

/** Whether a source and a column are all there is to store. */
export function isPlain(edge: StoredEdge): boolean {
	if (edge.version !== 1 || edge.owner === null || edge.valid_from !== null || edge.valid_to !== null)
		return false;
	for (const _ in edge.properties) return false;
	return discriminatorOf(edge) === '' && !isOwnedElsewhere(edge);
}

export function edgeProperties(files: LoadFiles, edge: StoredEdge): StoredProperties {
	const stored: StoredProperties = { _file: files.code(edge.source), _line: neo4j.int(edge.source.line) };
	addColumns(stored, edge.properties);
	const discriminator = discriminatorOf(edge);
	if (edge.version !== 1) stored._version = neo4j.int(edge.version);
	if (discriminator !== '') stored._discriminator = discriminator;
	if (edge.owner === null) stored._owner = '';
	else if (isOwnedElsewhere(edge)) stored._owner = refKey(edge.owner);
	if (edge.column !== undefined) stored._column = edge.column;
	if (edge.valid_from !== null) stored.valid_from = edge.valid_from;
	if (edge.valid_to !== null) stored.valid_to = edge.valid_to;
	return stored;
}

/** A replaced or retired content; its columns are one text, since nobody looks for them. */
export function edgeVersion(files: LoadFiles, edge: StoredEdge): StoredProperties {
	return {
		of: edge.key,
		version: neo4j.int(edge.version),
		valid_from: edge.valid_from,
		valid_to: edge.valid_to,
		content: JSON.stringify(edge.properties),
		owner: edge.owner && refKey(edge.owner),
		_file: files.code(edge.source),
		_line: neo4j.int(edge.source.line)
	};
}
