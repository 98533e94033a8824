import type { AnalysisSnapshot, Reason } from '#lib/domain/assessment.ts';
import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { LoadState } from '#lib/domain/load.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, Page, PageQuery, StoreCounts, StoreHealth } from '#lib/store/graph-store.ts';

/** Members named in a row of the list; the rest are counted. */
const NAMED_MEMBERS = 4;
const REASONS_SHOWN = 2;

export interface ClusterRow {
	cluster_id: string;
	rank: number;
	score: number;
	/** The likeliest scheme; null where no finding is among its members. */
	scheme: Pick<ClusterFinding, 'typology' | 'confidence'> | null;
	reasons: Reason[];
	members: (NodeRef & { caption: string })[];
	member_count: number;
	money_at_risk: number;
	shipments: number;
	period_from: string | null;
	period_to: string | null;
}

export interface HomeData {
	clusters: Page<ClusterRow>;
	snapshot: AnalysisSnapshot | null;
	lastLoad: LoadState | null;
}

/** What the first page is about: suspicious clusters by rank, and from which analysis and load they come. */
export async function readHome(store: GraphStore, scope: Scope, query: PageQuery): Promise<HomeData> {
	const [clusters, snapshot, loads] = await Promise.all([
		store.clusters(scope, query),
		store.snapshot(scope),
		store.loads(scope)
	]);
	const named = clusters.rows.flatMap((cluster) => cluster.members.slice(0, NAMED_MEMBERS));
	const nodes = await store.nodes(scope, named);
	const captions = new Map(nodes.map((node) => [refKey(node), node.caption]));
	const rows = clusters.rows.map(({ typologies, reasons, members, ...cluster }) => ({
		cluster_id: cluster.cluster_id,
		rank: cluster.rank,
		score: cluster.score,
		scheme: likeliest(typologies),
		// Evidence stands on the cluster's own page; here it would only weigh.
		reasons: reasons.slice(0, REASONS_SHOWN).map((reason) => ({ ...reason, evidence: [] })),
		members: members
			.slice(0, NAMED_MEMBERS)
			.map((ref) => ({ ...ref, caption: captions.get(refKey(ref)) ?? ref.id })),
		member_count: members.length,
		money_at_risk: cluster.money_at_risk,
		shipments: cluster.shipments,
		period_from: cluster.period_from,
		period_to: cluster.period_to
	}));
	return { clusters: { total: clusters.total, rows }, snapshot, lastLoad: loads[0] ?? null };
}

/** Findings come the most confident first. */
function likeliest([finding]: ClusterFinding[]): ClusterRow['scheme'] {
	return finding ? { typology: finding.typology, confidence: finding.confidence } : null;
}

export interface StoreTotals {
	counts: StoreCounts;
	health: StoreHealth;
}

/** The last count of each store, and of which scope and loads it was. */
const counted = new WeakMap<GraphStore, { of: string; counts: Promise<StoreCounts> }>();

/**
 * What the store holds and where. Counting a national year takes longer than reading the first clusters, and only
 * loads change the count: it is made anew when a load has begun or ended, not for every reader.
 */
export async function readTotals(store: GraphStore, scope: Scope): Promise<StoreTotals> {
	const [loads, health] = await Promise.all([store.loads(scope), store.health()]);
	const of = JSON.stringify([scope, loads.map((load) => [load.load_id, load.finished_at])]);
	const last = counted.get(store);
	if (last?.of === of) return { counts: await last.counts, health };
	const counts = store.counts(scope);
	counted.set(store, { of, counts });
	counts.catch(() => counted.delete(store));
	return { counts: await counts, health };
}
