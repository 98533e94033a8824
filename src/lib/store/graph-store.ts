import type {
	AddedAssessments,
	AnalysisResult,
	AnalysisSnapshot,
	ClusterAssessment,
	Reason
} from '#lib/domain/assessment.ts';
import type { GraphEdge, GraphNode, NodeRef, SubGraph } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import type { Checkpoint, LoadManifest, LoadState, LoadTotals, Rejection } from '#lib/domain/load.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { TaskOptions } from '#lib/domain/task.ts';

/**
 * The one door to a graph. Two adapters stand behind it (SQLite, Neo4j) and one contract suite runs against both
 * (test/contract). Ids compare and sort by code point, in every store, so that answers are the same.
 */
export interface GraphStore {
	readonly kind: 'sqlite' | 'neo4j';

	/** Brings the schema to the newest migration; safe to call at every start. */
	migrate(): Promise<void>;
	health(): Promise<StoreHealth>;
	close(): Promise<void>;

	/** Starts a load or finds the one of that id (as it was begun), with the checkpoints to resume from. */
	beginLoad(manifest: LoadManifest): Promise<LoadState>;
	/**
	 * Rows, rejections and checkpoint in one transaction: after a crash either all of it is there or none. A batch
	 * is of one file. One whose checkpoint is not past that file's stored one (more records, or as many and now
	 * done) was written before: it changes nothing and counts nothing, so that a retry is safe. What rows do to
	 * what is there: node-plan.ts and edge-plan.ts. A relation with an end that neither the store nor the batch
	 * holds, or whose key does not begin with its `edgeKey`, fails the whole batch with AppError
	 * `invalid-argument`. Unknown load: `not-found`.
	 */
	writeBatch(loadId: string, batch: LoadBatch): Promise<BatchOutcome>;
	/** Again: the same answer. Unknown load: AppError `not-found`. */
	finishLoad(loadId: string): Promise<LoadState>;
	/** Newest start first, then by id. */
	loads(scope: Scope): Promise<LoadState[]>;
	/** In order of load id, file, line, column (none first), reason. The same one twice is kept once. */
	quarantine(scope: Scope, query: QuarantineQuery): Promise<Page<Rejection>>;

	counts(scope: Scope): Promise<StoreCounts>;
	/** Found nodes in the order asked for, as often as asked for; unknown ones are left out. */
	nodes(scope: Scope, refs: NodeRef[]): Promise<GraphNode[]>;
	/** Labels that hold this business id (ids are unique inside a label only); as asked for, then by label. */
	labelsOf(scope: Scope, ids: string[]): Promise<NodeRef[]>;
	/** Current and earlier contents, newest first; none for an unknown node. */
	history(scope: Scope, ref: NodeRef): Promise<NodeVersion[]>;
	/** What an expand would bring, before it is asked for; by type, direction, label. */
	expandCounts(scope: Scope, ref: NodeRef): Promise<RelationCount[]>;
	/**
	 * Neighbours of the given nodes in the order asked for (the given nodes themselves are left out), and every
	 * relation, of whatever type, between a returned neighbour and a given node, by key.
	 */
	expand(scope: Scope, query: ExpandQuery): Promise<SubGraph>;
	/** Relations with both ends among the given nodes, by key. */
	edgesAmong(scope: Scope, refs: NodeRef[]): Promise<GraphEdge[]>;
	/**
	 * Who traded with whom through shipments: importer → exporter, broker, consignee, aggregated. Most shipments
	 * first; ties by type, from, to (label, then id). Shipments without a declaration date, and links from a node
	 * to itself, are left out.
	 */
	tradeLinks(scope: Scope, query: TradeLinkQuery): Promise<TradeLink[]>;
	/** By id, name in either script, or identifier; what matches and in which order: search-ranking.ts. */
	search(scope: Scope, query: SearchQuery): Promise<SearchHit[]>;
	/** Described shipments directly related to any of the nodes, each once, with their scores. */
	shipmentsOf(scope: Scope, query: ShipmentQuery): Promise<Page<ShipmentSummary>>;

	/** Every current node of a label, by id, in chunks. */
	scanNodes(scope: Scope, label: NodeLabel): AsyncIterable<GraphNode[]>;
	/** Every current relation of the types, by key, in chunks. */
	scanEdges(scope: Scope, types: readonly EdgeType[]): AsyncIterable<GraphEdge[]>;

	/**
	 * Replaces the current analysis; readers see the old one or the new one, never a mixture. An assessment of a
	 * node that the store does not hold fails it all (AppError `invalid-argument`), and the old one stays.
	 * Progress stage: `write-analysis`.
	 */
	writeAnalysis(result: AnalysisResult, options?: TaskOptions): Promise<void>;
	/**
	 * Adds shipments to the current analysis, all or none; one that it has already is replaced. AppError
	 * `missing-prerequisite` (`analysis-replaced`) where another analysis has been written since, `invalid-argument` as
	 * above. Progress stage: `add-assessments`.
	 */
	addAssessments(added: AddedAssessments, options?: TaskOptions): Promise<void>;
	snapshot(scope: Scope): Promise<AnalysisSnapshot | null>;
	/** By rank. */
	clusters(scope: Scope, query: PageQuery): Promise<Page<ClusterAssessment>>;
	cluster(scope: Scope, clusterId: string): Promise<ClusterAssessment | null>;
	/** Score and reasons of nodes, as asked for; those without an assessment are left out. */
	assessments(scope: Scope, refs: NodeRef[]): Promise<StoredAssessment[]>;
	/** Every assessment of shipments or of entities, by id, then label, in chunks, for exports. */
	scanAssessments(scope: Scope, what: 'shipments' | 'entities'): AsyncIterable<StoredAssessment[]>;
	/**
	 * Feature values alone, as asked for, of one analysis: made for models, ten thousand at once. A shipment has those
	 * of its declaration; an entity those of the last dated snapshot on or before the ISO date `asOf`, of the newest
	 * without one. Nodes without an assessment are left out.
	 */
	features(scope: Scope, refs: NodeRef[], asOf?: string): Promise<StoredFeatures[]>;
	/** The same of every shipment or entity that is assessed, by id, then label, in chunks. */
	scanFeatures(scope: Scope, what: 'shipments' | 'entities', asOf?: string): AsyncIterable<StoredFeatures[]>;
	/** An entity's values at every dated snapshot that knew it, earliest first; none for a shipment. */
	featureHistory(scope: Scope, ref: NodeRef): Promise<StoredFeatures[]>;
	/** Nearest other entities by embedding (cosine, exact), most alike first, ties by label and id. */
	similar(scope: Scope, ref: NodeRef, limit: number): Promise<SimilarEntity[]>;
}

export interface StoreHealth {
	kind: GraphStore['kind'];
	version: string;
	/** Where the data is, without credentials. */
	location: string;
	/** Neo4j Graph Data Science, where installed. */
	gds: string | null;
	schema_version: number;
}

export interface LoadBatch {
	nodes: NodeRow[];
	edges: EdgeRow[];
	rejections: Rejection[];
	checkpoint: Checkpoint;
	/** Data records this batch covers. */
	records: number;
}

export type BatchOutcome = Omit<LoadTotals, 'records' | 'quarantined'>;

export interface Page<T> {
	total: number;
	rows: T[];
}

export interface PageQuery {
	offset: number;
	limit: number;
}

export interface QuarantineQuery extends PageQuery {
	load_id?: string;
}

export interface StoreCounts {
	nodes: Partial<Record<NodeLabel, number>>;
	edges: Partial<Record<EdgeType, number>>;
	/** Nodes that no table describes. */
	bare: number;
	quarantined: number;
	first_declaration: string | null;
	last_declaration: string | null;
}

export interface NodeVersion {
	version: number;
	properties: GraphNode['properties'];
	source: GraphNode['source'];
}

export interface RelationCount {
	type: EdgeType;
	/** `out`: the relation leaves the node. */
	direction: 'out' | 'in';
	/** Label at the other end. */
	label: NodeLabel;
	/** Distinct nodes at the other end. */
	count: number;
}

export interface ExpandQuery {
	refs: NodeRef[];
	/** Relations to follow and labels to find; all when absent. */
	types?: EdgeType[];
	labels?: NodeLabel[];
	/** Most neighbours returned over all refs. */
	limit: number;
	/**
	 * `risk`: highest score first, those without one last; `connected`: most current relations first, of any
	 * type, in and out. Ties by label and id.
	 */
	order: 'risk' | 'connected';
}

export interface TradeLinkQuery {
	refs: NodeRef[];
	/** Only links with both ends among `refs`; else the strongest partners of each are returned too. */
	among: boolean;
	/** Most links in all where `among`, else most links of each ref. */
	limit: number;
}

export interface TradeLink {
	from: NodeRef;
	to: NodeRef;
	type: 'EXPORTED_BY' | 'DECLARED_BY' | 'CONSIGNED_TO';
	shipments: number;
	first_date: string;
	last_date: string;
}

export interface SearchQuery {
	text: string;
	labels?: NodeLabel[];
	limit: number;
}

export interface SearchHit {
	node: GraphNode;
	/** Property that matched, `id` among them. */
	matched: string;
}

export interface ShipmentQuery extends PageQuery {
	refs: NodeRef[];
	/** Highest score first (those without one last), or newest first; ties by id. */
	order: 'risk' | 'date';
}

/** Parties and office as the relations say. */
export interface ShipmentSummary {
	shipment_id: string;
	declaration_date: string;
	office_code: string | null;
	/** '' where the relation is missing. */
	importer_id: string;
	exporter_id: string | null;
	broker_id: string | null;
	score: number | null;
	/** `null` where no inspection is recorded: not known, not clean. One offence among several is an offence. */
	outcome: 'compliant' | 'offence' | null;
}

export interface StoredAssessment {
	ref: NodeRef;
	score: number;
	reasons: Reason[];
	/** Entities only. */
	community: number | null;
	cluster_id: string | null;
	degree: number | null;
	pagerank: number | null;
	/** Shipments only. */
	money_at_risk: number | null;
	features: Float64Array | null;
}

export interface StoredFeatures {
	ref: NodeRef;
	/** ISO date that the values are of: the shipment's declaration, the entity's snapshot; null where values are. */
	day: string | null;
	/**
	 * In the order of `feature_names` (double) or `entity_feature_names` (single precision); NaN is unknown. Null: not
	 * known yet, a shipment declared on or after `asOf`, an entity that no snapshot knew by then.
	 */
	values: Float64Array | Float32Array | null;
}

export interface SimilarEntity {
	node: GraphNode;
	/** Cosine similarity, -1..1. */
	similarity: number;
}
