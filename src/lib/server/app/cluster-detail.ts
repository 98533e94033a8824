import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef, SourceRef } from '#lib/domain/graph.ts';
import type { SceneNode } from '#lib/domain/scene.ts';
import { clusterFeatures } from '#lib/features/cluster-features.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { bySuspicion, sceneNode, uniqueRefs } from './scene-parts.ts';

export interface ClusterDetail {
	cluster: ClusterAssessment;
	/** Values by the ids of the catalogue; null is unknown. */
	features: Record<string, number | null>;
	/** Highest score first. */
	members: SceneNode[];
	/** What reasons, proofs and counterfactuals rest on that are no members, so that it can be named. */
	evidence: SceneNode[];
	/** The row that each node of a proof was read from, by `refKey`. */
	sources: Record<string, SourceRef>;
	/** Day up to which the analysis knew things. */
	as_of: string | null;
}

/** A cluster with its members in words. Throws `not-found`. */
export async function clusterDetail(
	store: GraphStore,
	scope: Scope,
	clusterId: string
): Promise<ClusterDetail> {
	const [cluster, snapshot] = await Promise.all([store.cluster(scope, clusterId), store.snapshot(scope)]);
	if (!cluster) throw new AppError('not-found', 'unknown-cluster', { id: clusterId });
	const proofs = cluster.typologies.flatMap((finding) => finding.proofs.map(({ ref }) => ref));
	const [members, evidence] = await Promise.all([
		store.nodes(scope, cluster.members),
		store.nodes(scope, uniqueRefs([...proofs, ...piecesOf(cluster), ...evidenceOf(cluster)]))
	]);
	const proven = new Set(proofs.map(refKey));
	const known = members.map((node) => sceneNode(node));
	const keys = new Set(known.map((node) => node.key));
	return {
		cluster,
		features: Object.fromEntries(
			Object.entries(clusterFeatures(cluster)).map(([id, value]) => [id, Number.isNaN(value) ? null : value])
		),
		members: bySuspicion(known),
		evidence: evidence.map((node) => sceneNode(node)).filter((node) => !keys.has(node.key)),
		sources: Object.fromEntries(
			[...members, ...evidence]
				.filter((node) => proven.has(refKey(node)))
				.map((node) => [refKey(node), node.source])
		),
		as_of: snapshot?.as_of ?? null
	};
}

function evidenceOf({ reasons }: ClusterAssessment): NodeRef[] {
	return reasons.flatMap((reason) => reason.evidence);
}

function piecesOf({ counterfactuals }: ClusterAssessment): NodeRef[] {
	return counterfactuals.flatMap(({ without }) => ('ref' in without ? [without.ref] : []));
}
