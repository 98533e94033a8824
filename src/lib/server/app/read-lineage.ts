import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { NodeRef, SourceRef, SubGraph } from '#lib/domain/graph.ts';
import type { EdgeType } from '#lib/domain/labels.ts';
import type { Scope } from '#lib/domain/scope.ts';
import { featureOf } from '#lib/features/catalogue.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { ofOneAnalysis } from './of-one-analysis.ts';
import { originOf } from './read-features.ts';
import type { ValuesOrigin } from './read-features.ts';
import { IDENTIFIER_TYPES, uniqueRefs } from './scene-parts.ts';

/** A row of the import tables that values came from. */
export interface LineageRow {
	/** Import table; null where the load names the file no more. */
	table: string | null;
	/** The node that the row describes, or ties. */
	label: string;
	id: string;
	/** Relation by which it belongs to the declaration or entity; null for its own row. */
	via: EdgeType | null;
	source: SourceRef;
	/** Columns whose value came from an earlier row. */
	carried: Record<string, SourceRef>;
}

export interface Lineage extends ValuesOrigin {
	ref: NodeRef;
	day: string;
	/** The feature asked for; null for all. */
	feature: string | null;
	rows: LineageRow[];
	/** Rows left out by the limits. */
	omitted: number;
	/** Tables of which rows of earlier declarations and of other firms enter too. */
	earlier: string[];
}

/** A declaration has at most 999 items (SAD box 32); parties and papers come beside. */
const MOST_NEIGHBOURS = 1200;
const MOST_TIES = 500;

const PARTIES: readonly EdgeType[] = ['IMPORTED_BY', 'EXPORTED_BY', 'DECLARED_BY', 'CONSIGNED_TO'];
/** What a declaration says of itself. An inspection of it comes later and is no part of its values. */
const OF_SHIPMENT: EdgeType[] = [...PARTIES, 'PART_OF'];
const TIES: EdgeType[] = [...IDENTIFIER_TYPES, 'HAS_ROLE_IN'];

/**
 * The rows that the values of a declaration or entity came from: its own, its items and parties, and what tied those
 * to identifiers and persons by then. For one feature: those of the tables it is made from.
 *
 * @throws AppError `not-found`; those of `ofOneAnalysis`
 */
export async function readLineage(
	store: GraphStore,
	scope: Scope,
	ref: NodeRef,
	featureId: string | undefined
): Promise<Lineage> {
	const tables = featureId === undefined ? null : sourceTables(featureId);
	return ofOneAnalysis(store, scope, undefined, async (snapshot) => {
		const [[stored], [node], tableOf] = await Promise.all([
			store.features(scope, [ref]),
			store.nodes(scope, [ref]),
			tableFinder(store, scope)
		]);
		if (!stored || !node) {
			throw new AppError('not-found', 'features-not-analysed', { label: ref.label, id: ref.id });
		}
		const day = stored.day ?? snapshot.as_of;
		const own = ref.label === 'Shipment' ? await around(store, scope, [ref], OF_SHIPMENT) : null;
		const parties = own ? partiesOf(own) : [ref];
		const ties = await around(store, scope, parties, TIES);
		const rows: LineageRow[] = [
			{ ...ref, table: null, via: null, source: node.source, carried: node.carried },
			...(own ? describedRows(own) : []),
			...tieRows(ties, day)
		].map((row) => ({ ...row, table: tableOf(row.source) }));
		return {
			...originOf(snapshot),
			ref,
			day,
			feature: featureId ?? null,
			rows: tables ? rows.filter((row) => isOf(row, tables)) : rows,
			omitted: (own?.omitted ?? 0) + ties.omitted,
			earlier: tables ?? allTables(snapshot)
		};
	});
}

function sourceTables(featureId: string): string[] {
	const feature = featureOf(featureId);
	if (!feature) throw new AppError('not-found', 'unknown-feature', { id: featureId });
	return [...new Set(feature.source.map(tableName))];
}

function allTables({ feature_names }: AnalysisSnapshot): string[] {
	return [...new Set(feature_names.flatMap((name) => featureOf(name)?.source ?? []).map(tableName))];
}

function tableName(column: string): string {
	return column.slice(0, column.indexOf('.'));
}

async function around(
	store: GraphStore,
	scope: Scope,
	refs: NodeRef[],
	types: EdgeType[]
): Promise<SubGraph> {
	if (refs.length === 0) return { nodes: [], edges: [], omitted: 0 };
	const limit = types === TIES ? MOST_TIES : MOST_NEIGHBOURS;
	return store.expand(scope, { refs, types, limit, order: 'connected' });
}

function partiesOf({ edges }: SubGraph): NodeRef[] {
	return uniqueRefs(edges.filter(({ type }) => PARTIES.includes(type)).map(({ to }) => to));
}

/** Rows of what a declaration names: items, and parties where a table describes them. */
function describedRows({ nodes, edges }: SubGraph): LineageRow[] {
	return nodes.flatMap((node) => {
		const edge = edges.find(({ from, to }) => isSame(to, node) || isSame(from, node));
		if (node.bare || !edge) return [];
		const { label, id, source, carried } = node;
		return [{ table: null, label, id, via: edge.type, source, carried }];
	});
}

/** Ties that began before the day: a dated one later than it was not known. */
function tieRows({ edges }: SubGraph, day: string): LineageRow[] {
	return edges
		.filter(({ type, valid_from }) => TIES.includes(type) && (valid_from === null || valid_from < day))
		.map(({ type, from, to, source }) => {
			const other = type === 'HAS_ROLE_IN' ? from : to;
			return { table: null, label: other.label, id: other.id, via: type, source, carried: {} };
		});
}

/** An identifier may stand in the table of its holder as well as in the one of identifiers (data contract). */
function isOf({ table, via }: LineageRow, tables: readonly string[]): boolean {
	const isIdentifier = via !== null && (IDENTIFIER_TYPES as readonly EdgeType[]).includes(via);
	return table === null || tables.includes(table) || (isIdentifier && tables.includes('identifiers'));
}

function isSame(a: NodeRef, b: NodeRef): boolean {
	return a.label === b.label && a.id === b.id;
}

async function tableFinder(store: GraphStore, scope: Scope): Promise<(source: SourceRef) => string | null> {
	const loads = await store.loads(scope);
	const tables = new Map(
		loads.flatMap(({ load_id, files }) => files.map(({ file, table }) => [`${load_id} ${file}`, table]))
	);
	return ({ load_id, file }) => tables.get(`${load_id} ${file}`) ?? null;
}
