import type { Counterfactual, Piece } from '#lib/domain/cluster-evidence.ts';
import type { TypologyId } from '#lib/domain/typology.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { entityRef, identifierRef } from '#lib/features/evidence.ts';
import type { Past } from '#lib/features/past/past.ts';
import { HUB_HOLDERS } from '#lib/features/past/tie-state.ts';
import type { Finding } from '#lib/typologies/finding.ts';
import { LEAST_WEIGHT } from '../merged-reasons.ts';
import { withOutcome } from '../shipment-scores.ts';
import type { ShipmentScores } from '../shipment-scores.ts';
import type { AssessedCluster } from './assess-clusters.ts';
import { clusterScore } from './cluster-score.ts';
import { bondsAround } from './evidence-graph.ts';
import type { BondReader } from './evidence-graph.ts';
import type { FindingIndex } from './finding-index.ts';
import { paperPairs } from './paper-pairs.ts';
import type { PaperPairs } from './paper-pairs.ts';

/** Pieces of each kind that are thought away: those most members share, signals that spoke most. */
const MOST_TIES = 8;
const MOST_SIGNALS = 6;
/** What these look at are outcomes: without them there is nothing to find. */
const OF_OUTCOMES: ReadonlySet<string> = new Set<TypologyId>(['prior_offender', 'broker_collusion']);

/** What clusters were scored by. */
export interface ReadEvidence {
	reader: BondReader;
	findings: FindingIndex;
}

/** What is different while a piece is thought away. */
interface Change {
	/** Takes something out of the past until the answer is called. */
	withhold?: () => () => void;
	/** Position of a signal that is not heard. */
	signal?: number;
	/** Findings that fall with it. */
	findings?: ReadonlySet<Finding>;
}

/**
 * What each cluster's score would be without each piece of its evidence, biggest difference first. Nothing is
 * subtracted: with the piece withheld, the signals of the cluster's shipments are read once more, the members'
 * suspicion and all their bonds follow, and the same members are scored anew. A finding falls with an
 * identifier or a person among its proofs, and one of offenders with the outcomes. Leaves the past and the suspicion as they were.
 * @throws AppError `cancelled`
 */
export function counterfactuals(
	clusters: readonly AssessedCluster[],
	scores: ShipmentScores,
	evidence: ReadEvidence,
	{ signal, onProgress }: TaskOptions = {}
): Counterfactual[][] {
	const imagine = new Imagination(scores, evidence);
	const inspections = inspectionsByShipment(scores.stream.past);
	return clusters.map((cluster, done) => {
		throwIfCancelled(signal);
		onProgress?.({ stage: 'find-clusters', done, total: clusters.length });
		const { score } = cluster.assessment;
		return [...pieces(cluster, scores, inspections)]
			.map(({ without, change }) => ({ without, score: imagine.scoreOf(cluster, change) }))
			.sort((x, y) => Math.abs(y.score - score) - Math.abs(x.score - score));
	});
}

/** Scores clusters in a world that lacks something, and puts the world back. */
class Imagination {
	private readonly scores: ShipmentScores;
	private readonly reader: BondReader;
	private readonly findings: FindingIndex;
	private readonly papersWithout = new Map<number, PaperPairs>();

	constructor(scores: ShipmentScores, { reader, findings }: ReadEvidence) {
		this.scores = scores;
		this.reader = reader;
		this.findings = findings;
	}

	scoreOf({ members, shipments }: AssessedCluster, change: Change): number {
		const { suspicion } = this.reader;
		const before = shipments.map((s) => suspicion.shipments[s]);
		const giveBack = change.withhold?.();
		try {
			if (giveBack || change.signal !== undefined) {
				for (const s of shipments) suspicion.set(s, this.readAgain(s, change.signal));
			}
			const papers = change.signal === undefined ? this.reader.papers : this.papers(change.signal);
			const graph = bondsAround({ ...this.reader, papers }, members);
			const findings = change.findings ? this.findings.without(change.findings) : this.findings;
			return clusterScore(members, { graph, findings });
		} finally {
			giveBack?.();
			shipments.forEach((s, i) => suspicion.set(s, before[i]));
		}
	}

	private readAgain(s: number, unheard: number | undefined): number {
		const { stream, weights } = this.scores;
		const reading = stream.readAgain(s, weights.subarray(s * stream.signals.length));
		const logOdds = unheard === undefined ? reading.logOdds : reading.logOdds - reading.weights[unheard];
		return withOutcome(logOdds, stream.past.outcomes.outcome.get(s));
	}

	private papers(unheard: number): PaperPairs {
		const { signals } = this.scores.stream;
		if (!signals[unheard].pairs) return this.reader.papers;
		let papers = this.papersWithout.get(unheard);
		if (!papers) {
			papers = paperPairs(signals.filter((_, k) => k !== unheard));
			this.papersWithout.set(unheard, papers);
		}
		return papers;
	}
}

function* pieces(
	cluster: AssessedCluster,
	scores: ShipmentScores,
	inspections: ReadonlyMap<number, readonly number[]>
): Generator<{ without: Piece; change: Change }> {
	yield* ties(cluster, scores);
	for (const finding of cluster.findings) {
		yield {
			without: { kind: 'finding', typology: finding.typology },
			change: { findings: new Set([finding]) }
		};
	}
	yield* heardSignals(cluster, scores);
	yield* knownOutcomes(cluster, scores, inspections);
}

/** Identifiers and persons that two members or more have in common, hubs left out, as everywhere. */
function* ties(
	{ members, findings }: AssessedCluster,
	{ stream: { past } }: ShipmentScores
): Generator<{ without: Piece; change: Change }> {
	const { ties, tables } = past;
	const shared = new Map<string, { person: boolean; at: number; members: number }>();
	for (const e of members) {
		for (const [person, list] of [
			[false, ties.identifiersOf(e)],
			[true, ties.personsOf(e)]
		] as const) {
			for (const at of list) {
				const key = `${person} ${at}`;
				const tie = shared.get(key);
				if (tie) tie.members++;
				else shared.set(key, { person, at, members: 1 });
			}
		}
	}
	const found = [...shared.values()]
		.filter(({ person, at, members: holders }) => {
			const all = person ? ties.personsOf(at) : ties.holdersOf(at);
			return holders > 1 && all.length <= HUB_HOLDERS;
		})
		.sort((x, y) => y.members - x.members || Number(x.person) - Number(y.person) || x.at - y.at)
		.slice(0, MOST_TIES);
	for (const { person, at, members: holders } of found) {
		const ref = person ? entityRef(tables, at) : identifierRef(tables, at);
		const fallen = findings.filter(({ proofs }) =>
			proofs.some((proof) => proof.ref.label === ref.label && proof.ref.id === ref.id)
		);
		yield {
			without: { kind: person ? 'person' : 'identifier', ref, members: holders },
			change: {
				withhold: () => (person ? ties.withholdPerson(at) : ties.withholdIdentifier(at)),
				findings: new Set(fallen)
			}
		};
	}
}

function* heardSignals(
	{ shipments }: AssessedCluster,
	{ stream: { signals }, hindsightWeights }: ShipmentScores
): Generator<{ without: Piece; change: Change }> {
	const heard = signals.map((signal, k) => {
		const spoke = shipments
			.map((s) => hindsightWeights[s * signals.length + k])
			.filter((weight) => weight >= LEAST_WEIGHT);
		return { signal, k, shipments: spoke.length, weight: spoke.reduce((sum, weight) => sum + weight, 0) };
	});
	const most = heard
		.filter(({ weight }) => weight > 0)
		.sort((x, y) => y.weight - x.weight || x.k - y.k)
		.slice(0, MOST_SIGNALS);
	for (const { signal, k, shipments: count } of most) {
		yield { without: { kind: 'signal', code: signal.id, shipments: count }, change: { signal: k } };
	}
}

function* knownOutcomes(
	{ shipments, findings }: AssessedCluster,
	{ stream: { past } }: ShipmentScores,
	inspections: ReadonlyMap<number, readonly number[]>
): Generator<{ without: Piece; change: Change }> {
	const { outcomes } = past;
	const known = shipments.flatMap((s) => inspections.get(s) ?? []);
	if (known.length === 0) return;
	const offences = shipments.filter((s) => outcomes.outcome.get(s) === 1).length;
	yield {
		without: { kind: 'outcomes', inspected: known.length, offences },
		change: {
			withhold: () => outcomes.withhold(known),
			findings: new Set(findings.filter(({ typology }) => OF_OUTCOMES.has(typology)))
		}
	};
}

function inspectionsByShipment({ tables: { inspections }, day }: Past): Map<number, number[]> {
	const known = new Map<number, number[]>();
	for (let i = 0; i < inspections.day.length && inspections.day[i] < day; i++) {
		const list = known.get(inspections.shipment[i]);
		if (list) list.push(i);
		else known.set(inspections.shipment[i], [i]);
	}
	return known;
}
