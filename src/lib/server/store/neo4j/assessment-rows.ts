import neo4j from 'neo4j-driver';
import type {
	AnalysisSnapshot,
	ClusterAssessment,
	EntityAssessment,
	EntityHistory,
	Reason,
	ShipmentAssessment
} from '#lib/domain/assessment.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { StoredAssessment } from '#lib/store/graph-store.ts';
import { storedValue } from './property-values.ts';
import type { StoredProperties } from './property-values.ts';

/** Properties of an (:Assessment) as read, without its vectors. */
export interface AssessmentProperties {
	label: NodeLabel;
	id: string;
	score: number;
	reasons: string;
	community?: number;
	cluster_id?: string;
	degree?: number;
	pagerank?: number;
	money_at_risk?: number;
	features?: Int8Array;
}

/** @param snapshots how many dated snapshots the analysis has. */
export function entityProperties(run: number, entity: EntityAssessment, snapshots: number): StoredProperties {
	return {
		...common(run, 'entities', entity.label, entity.id, entity),
		community: neo4j.int(entity.community),
		cluster_id: entity.cluster_id,
		degree: neo4j.int(entity.degree),
		pagerank: entity.pagerank,
		// Once as bytes, quick to read in full, and once as the list that the vector index takes.
		vector: entity.embedding && bytesOf(entity.embedding),
		embedding: entity.embedding && hasLength(entity.embedding) ? Array.from(entity.embedding) : null,
		...datedRows(entity.history, snapshots)
	};
}

/** A property for each snapshot, so that one can be read without the others. */
function datedRows(history: EntityHistory | null, snapshots: number): StoredProperties {
	const rows: StoredProperties = {};
	if (!history) return rows;
	const { first, values } = history;
	const width = values.length / (snapshots - first);
	for (let at = first; at < snapshots; at++) {
		rows[datedProperty(at)] = bytesOf(values.subarray((at - first) * width, (at - first + 1) * width));
	}
	return rows;
}

/** @param at position among the dated snapshots. */
export function datedProperty(at: number): string {
	return `dated_${at}`;
}

export function shipmentProperties(run: number, shipment: ShipmentAssessment): StoredProperties {
	return {
		...common(run, 'shipments', 'Shipment', shipment.shipment_id, shipment),
		money_at_risk: shipment.money_at_risk,
		features: bytesOf(shipment.features)
	};
}

export function clusterProperties(run: number, cluster: ClusterAssessment): StoredProperties {
	const { cluster_id, score, money_at_risk, period_from, period_to, members } = cluster;
	return {
		...{ cluster_id, score, money_at_risk, period_from, period_to },
		run: neo4j.int(run),
		rank: neo4j.int(cluster.rank),
		shipments: storedValue(cluster.shipments),
		reason_codes: cluster.reasons.map((reason) => reason.code),
		typologies: cluster.typologies.map(({ typology }) => typology),
		member_labels: members.map((member) => member.label),
		member_ids: members.map((member) => member.id),
		content: JSON.stringify(cluster)
	};
}

export function snapshotProperties(run: number, snapshot: AnalysisSnapshot): StoredProperties {
	const { snapshot_id, as_of, created_at, model_version, seed, feature_names } = snapshot;
	return {
		...{ snapshot_id, as_of, created_at, model_version, feature_names },
		seed: storedValue(seed),
		run: neo4j.int(run),
		content: JSON.stringify(snapshot)
	};
}

export function storedAssessment(properties: AssessmentProperties): StoredAssessment {
	return {
		ref: { label: properties.label, id: properties.id },
		score: properties.score,
		reasons: JSON.parse(properties.reasons) as Reason[],
		community: properties.community ?? null,
		cluster_id: properties.cluster_id ?? null,
		degree: properties.degree ?? null,
		pagerank: properties.pagerank ?? null,
		money_at_risk: properties.money_at_risk ?? null,
		features: properties.features ? new Float64Array(copyBytes(properties.features)) : null
	};
}

/** Bytes of the driver arrive at any offset; typed arrays need theirs aligned. */
export function copyBytes(bytes: Int8Array): ArrayBuffer {
	return new Int8Array(bytes).buffer;
}

function common(
	run: number,
	what: 'entities' | 'shipments',
	label: NodeLabel,
	id: string,
	{ score, reasons }: { score: number; reasons: Reason[] }
): StoredProperties {
	return {
		...{ what, label, id, score },
		run: neo4j.int(run),
		key: refKey({ label, id }),
		reasons: JSON.stringify(reasons),
		reason_codes: reasons.map((reason) => reason.code)
	};
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): Int8Array {
	return new Int8Array(buffer, byteOffset, byteLength);
}

/** A vector of zeros has no direction: the index refuses it. */
function hasLength(vector: Float32Array): boolean {
	return vector.some((x) => x !== 0);
}
