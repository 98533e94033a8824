import type { ClusterFinding, Counterfactual } from './cluster-evidence.ts';
import type { NodeRef } from './graph.ts';
import type { NodeLabel } from './labels.ts';

/** A reason in words (message key `reason.<code>` with params), its share of the score, and the rows behind it. */
export interface Reason {
	code: string;
	/** Contribution in log-odds; positive raises the score. */
	weight: number;
	params: Record<string, string | number>;
	/** Nodes whose rows are the evidence, strongest first. */
	evidence: NodeRef[];
}

export interface Assessment {
	/** Estimated probability-like score, 0..1; advisory. */
	score: number;
	/** Strongest first. */
	reasons: Reason[];
}

export interface ShipmentAssessment extends Assessment {
	shipment_id: string;
	/** Values in the order of `AnalysisSnapshot.feature_names`; NaN is unknown. */
	features: Float64Array;
	/** Duties and taxes that would be recovered if the suspicion holds, in the store's currency. */
	money_at_risk: number;
}

export interface EntityAssessment extends Assessment {
	label: NodeLabel;
	id: string;
	community: number;
	cluster_id: string | null;
	/** Degree in the projection (distinct neighbours) and PageRank (sums to 1). */
	degree: number;
	pagerank: number;
	/** node2vec vector; null where the node is isolated. */
	embedding: Float32Array | null;
	/** Feature values at the dated snapshots; null for one that none of them knew yet. */
	history: EntityHistory | null;
}

/** What was known of an entity on the eve of each dated snapshot, from the first that knew it to the last. */
export interface EntityHistory {
	/** Position of its first snapshot in `AnalysisSnapshot.entity_snapshots`. */
	first: number;
	/** A row a snapshot, one after the other, in the order of `entity_feature_names`; NaN is unknown. */
	values: Float32Array;
}

export interface ClusterAssessment extends Assessment {
	cluster_id: string;
	/** 1 is the most suspicious. */
	rank: number;
	members: NodeRef[];
	money_at_risk: number;
	shipments: number;
	/** First and last declaration day of the members' suspicious shipments. */
	period_from: string | null;
	period_to: string | null;
	/**
	 * Share of the pairs of members that share an identifier or a person, or have traded with one another; absent from
	 * analyses of an earlier version.
	 */
	density?: number;
	/** What kind of scheme it may be: the findings among its members, the most confident first. */
	typologies: ClusterFinding[];
	/** The score without each piece of evidence, the piece it rests on most first; of the leading clusters. */
	counterfactuals: Counterfactual[];
}

/** What an analysis knew and how it was made. */
export interface AnalysisSnapshot {
	snapshot_id: string;
	/** Rows, relations and outcomes dated strictly before this day were used. */
	as_of: string;
	created_at: string;
	model_version: string;
	seed: number;
	/** Names of the values of a shipment. */
	feature_names: string[];
	/** Names of the values of an entity at one of `entity_snapshots`. */
	entity_feature_names: string[];
	/** Days of the dated snapshots, earliest first: each knows only rows dated strictly before it. */
	entity_snapshots: string[];
	/** What the values mean and how they were computed: a model refuses any other hash than its own. */
	feature_set: FeatureSetId;
	/** Hash of the typologies' settings in force; absent in analyses of earlier versions. */
	typology_settings?: string;
	counts: { entities: number; shipments: number; clusters: number };
	/** ISO date: declarations before it are assessed, where days were added after the analysis; else those before `as_of`. */
	shipments_until?: string;
}

export interface FeatureSetId {
	version: string;
	hash: string;
}

/**
 * Entities and shipments are made as they are read, so that all of them need not be held at once. They are read in
 * this order, entities only once.
 */
export interface AnalysisResult {
	snapshot: AnalysisSnapshot;
	entities: Iterable<EntityAssessment>;
	shipments: Iterable<ShipmentAssessment>;
	clusters: ClusterAssessment[];
}

/** Shipments that join an analysis, and what is told of it then; its id and the moment it was made stay. */
export interface AddedAssessments {
	snapshot: AnalysisSnapshot;
	shipments: readonly ShipmentAssessment[];
}
