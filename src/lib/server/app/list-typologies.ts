import type { AnalysisSnapshot, ClusterAssessment } from '#lib/domain/assessment.ts';
import { refKey } from '#lib/domain/graph.ts';
import { TYPOLOGIES } from '#lib/domain/typology.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { TYPOLOGY_FINDERS } from '#lib/typologies/registry.ts';
import { settingsOf, typologySettingsHash } from '#lib/typologies/settings.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';
import type { Parameter } from '#lib/typologies/typology.ts';
import { bySuspicion, sceneNode, uniqueRefs } from './scene-parts.ts';

export interface TypologyParameter {
	name: string;
	/** In force. */
	value: number;
	default: number;
	min: number;
	max: number;
	unit: Parameter['unit'];
}

/** A cluster that holds a finding. */
export interface FoundIn {
	cluster_id: string;
	rank: number;
	/** Name of its most suspicious member. */
	lead: string;
	confidence: number;
}

export interface TypologySheet {
	id: TypologyId;
	/** False where this version has no finder for it. */
	sought: boolean;
	parameters: TypologyParameter[];
	findings: number;
	/** Clusters in which it was found, the most confident first; the rest is `clusters` minus these. */
	found: FoundIn[];
	clusters: number;
}

export interface TypologyList {
	snapshot: AnalysisSnapshot | null;
	/** The analysis was made with other settings than those in force now. */
	otherSettings: boolean;
	typologies: TypologySheet[];
}

const CLUSTERS_A_READ = 200;
/** Clusters named under a typology. */
const NAMED = 5;

/** Every typology with its parameters in force and what the current analysis found of it. */
export async function listTypologies(
	store: GraphStore,
	scope: Scope,
	settings: TypologySettings
): Promise<TypologyList> {
	const [snapshot, clusters] = await Promise.all([store.snapshot(scope), allClusters(store, scope)]);
	const findings = clusters.flatMap((cluster) =>
		cluster.typologies.map(({ typology, confidence }) => ({ cluster, typology, confidence }))
	);
	const of = Map.groupBy(findings, ({ typology }) => typology);
	const sheets = TYPOLOGIES.map((id) => {
		const all = of.get(id) ?? [];
		const best = new Map<string, (typeof all)[number]>();
		for (const finding of all.sort(
			(a, b) => b.confidence - a.confidence || a.cluster.rank - b.cluster.rank
		)) {
			if (!best.has(finding.cluster.cluster_id)) best.set(finding.cluster.cluster_id, finding);
		}
		return { id, findings: all.length, clusters: best.size, named: [...best.values()].slice(0, NAMED) };
	});
	const names = await leadNames(
		store,
		scope,
		sheets.flatMap(({ named }) => named.map(({ cluster }) => cluster))
	);
	return {
		snapshot,
		otherSettings: snapshot !== null && snapshot.typology_settings !== typologySettingsHash(settings),
		typologies: sheets.map(({ id, findings: count, clusters: total, named }) => ({
			id,
			sought: TYPOLOGY_FINDERS.some((finder) => finder.id === id),
			parameters: parametersOf(id, settings),
			findings: count,
			clusters: total,
			found: named.map(({ cluster: { cluster_id, rank }, confidence }) => ({
				cluster_id,
				rank,
				lead: names.get(cluster_id) ?? cluster_id,
				confidence
			}))
		}))
	};
}

async function allClusters(store: GraphStore, scope: Scope): Promise<ClusterAssessment[]> {
	const clusters: ClusterAssessment[] = [];
	for (;;) {
		const page = await store.clusters(scope, { offset: clusters.length, limit: CLUSTERS_A_READ });
		clusters.push(...page.rows);
		if (page.rows.length === 0 || clusters.length >= page.total) return clusters;
	}
}

/** Name of the most suspicious member of each, by `cluster_id`: as the page of the cluster is called. */
async function leadNames(
	store: GraphStore,
	scope: Scope,
	clusters: ClusterAssessment[]
): Promise<Map<string, string>> {
	const nodes = await store.nodes(scope, uniqueRefs(clusters.flatMap(({ members }) => members)));
	const known = new Map(nodes.map((node) => [refKey(node), sceneNode(node)]));
	return new Map(
		clusters.map(({ cluster_id, members }) => {
			const [lead] = bySuspicion(members.flatMap((ref) => known.get(refKey(ref)) ?? []));
			return [cluster_id, lead?.caption ?? cluster_id];
		})
	);
}

function parametersOf(id: TypologyId, settings: TypologySettings): TypologyParameter[] {
	const finder = TYPOLOGY_FINDERS.find((typology) => typology.id === id);
	const values = settingsOf(settings, id);
	return Object.entries(finder?.parameters ?? {}).map(([name, { value, min, max, unit }]) => ({
		name,
		value: values[name] ?? value,
		default: value,
		min,
		max,
		unit
	}));
}
