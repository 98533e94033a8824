import type { NodeRef, Properties, Scalar, SourceRef } from './graph.ts';
import type { EdgeType } from './labels.ts';

/**
 * What ingest hands to a store. A node row is
 * - `record`: content of a table's row, versioned: the same content changes nothing, new content makes a version;
 * - `reference`: a value several rows share (a phone, an HS code), written once;
 * - `bare`: an id that some row names; a later record describes it.
 */
export interface NodeRow extends NodeRef {
	kind: 'record' | 'reference' | 'bare';
	/** `null` says the row held an empty value; an absent key says the file had no such column. */
	properties: Record<string, Scalar | null>;
	source: SourceRef;
}

export interface EdgeRow {
	key: string;
	type: EdgeType;
	from: NodeRef;
	to: NodeRef;
	properties: Properties;
	valid_from: string | null;
	valid_to: string | null;
	/**
	 * The record whose row asserts this relation. When that record gets a new version, relations it owned and no
	 * longer asserts are moved to history. `null` for relation tables (roles, identifiers), versioned by key.
	 */
	owner: NodeRef | null;
	/**
	 * Property of the owner's row that names the other end. When a newer row of the owner lacks that column, the
	 * relation is carried over, as the value is. Absent: retired unless asserted again.
	 */
	column?: string;
	/** For an owned relation, the source of the owner's row in the same batch. */
	source: SourceRef;
}
