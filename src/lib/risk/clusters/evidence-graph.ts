import type { Past } from '#lib/features/past/past.ts';
import type { Neighbour } from '#lib/features/past/tie-state.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import { pairsOf } from '../signals/pairs-of.ts';
import { DEALING_WEIGHTS, TIE_WEIGHTS, probabilityOf } from './weights.ts';
import type { DealingValue, TieValue } from './weights.ts';
import type { FindingIndex } from './finding-index.ts';
import type { PaperPairs } from './paper-pairs.ts';
import type { Suspicion } from './suspicion.ts';
import type { Dealing } from './trade-mass.ts';

/** Bonds less probable than this join nothing. */
export const LEAST_BOND = 0.05;
/** Suspicious trade that is not worth a look, as a sum of suspicion beyond the ordinary. */
export const LEAST_EXCESS = 0.05;
/** Neither firm above this: a tie between them is one of the many honest ones. */
const QUIET = 0.2;
const MOST_PARTNERS = 3;
/** Two members of a finding are in one scheme half as surely as there is one: findings draw their edges roughly. */
const FINDING_BOND = 0.5;
/** So that what shares papers alone has a logarithm too. */
const NO_TIE = 0.1;
/** Shipments that the suspicion of a partner's other trade is smoothed with. */
const PRIOR_SHIPMENTS = 4;

/** Organisations and the probability of each two that one scheme holds both. */
export class EvidenceGraph {
	private readonly adjacent = new Map<number, Map<number, number>>();

	/** Independent evidence on the same pair adds up as a noisy or. */
	add(a: number, b: number, probability: number): void {
		if (probability < LEAST_BOND || a === b) return;
		this.put(a, b, probability);
		this.put(b, a, probability);
	}

	copy(): EvidenceGraph {
		const copy = new EvidenceGraph();
		for (const [e, bonds] of this.adjacent) copy.adjacent.set(e, new Map(bonds));
		return copy;
	}

	get nodes(): number[] {
		return [...this.adjacent.keys()].sort((x, y) => x - y);
	}

	bondsOf(e: number): ReadonlyMap<number, number> {
		return this.adjacent.get(e) ?? NO_BONDS;
	}

	private put(from: number, to: number, probability: number): void {
		let bonds = this.adjacent.get(from);
		if (!bonds) this.adjacent.set(from, (bonds = new Map<number, number>()));
		bonds.set(to, 1 - (1 - (bonds.get(to) ?? 0)) * (1 - probability));
	}
}

const NO_BONDS: ReadonlyMap<number, number> = new Map();

/** What the bonds are read from: the past at the snapshot, and how suspicious everything is. */
export interface BondReader {
	past: Past;
	suspicion: Suspicion;
	papers: PaperPairs;
}

/** All bonds of a world. */
export function evidenceGraph(reader: BondReader): EvidenceGraph {
	const graph = new EvidenceGraph();
	const { labels } = reader.past.tables.entities;
	for (let e = 0; e < labels.length; e++) {
		if (labels[e] === 'Person') continue;
		for (const [other, probability] of tieBonds(reader, e)) if (other > e) graph.add(e, other, probability);
	}
	for (const dealing of reader.suspicion.trade.suspicious(LEAST_EXCESS)) {
		graph.add(dealing.importer, dealing.partner, dealingBond(reader.suspicion, dealing));
	}
	return graph;
}

/**
 * The same graph with the members of findings bound too: what groups are drawn by. Findings that name the same two
 * rest on the same rows mostly, so the surest counts.
 */
export function withFindings(graph: EvidenceGraph, findings: FindingIndex): EvidenceGraph {
	const surest = new Map<number, Map<number, number>>();
	for (const { members, confidence } of findings.groups) {
		for (const [a, b] of pairsOf(members)) {
			let others = surest.get(a);
			if (!others) surest.set(a, (others = new Map<number, number>()));
			others.set(b, Math.max(others.get(b) ?? 0, confidence));
		}
	}
	const bound = graph.copy();
	for (const [a, others] of surest) {
		for (const [b, confidence] of others) bound.add(a, b, FINDING_BOND * confidence);
	}
	return bound;
}

/** Bonds of some organisations alone, among each other and outwards; the same as those of the whole graph. */
export function bondsAround(reader: BondReader, members: readonly number[]): EvidenceGraph {
	const graph = new EvidenceGraph();
	const inside = new Set(members);
	const { trade } = reader.suspicion;
	for (const e of members) {
		for (const [other, probability] of tieBonds(reader, e)) {
			if (other > e || !inside.has(other)) graph.add(e, other, probability);
		}
		for (const dealing of trade.of(e)) {
			const isSecond = e === dealing.partner && inside.has(dealing.importer);
			if (dealing.excess < LEAST_EXCESS || isSecond) continue;
			graph.add(dealing.importer, dealing.partner, dealingBond(reader.suspicion, dealing));
		}
	}
	return graph;
}

/** Bonds of one organisation by what it shares with others. */
export function* tieBonds(reader: BondReader, e: number): Generator<[other: number, probability: number]> {
	const { labels } = reader.past.tables.entities;
	const papers = reader.papers.get(e) ?? NOBODY;
	const tied = new Set<number>();
	for (const neighbour of reader.past.ties.neighbours(e)) {
		if (labels[neighbour.entity] === 'Person') continue;
		tied.add(neighbour.entity);
		yield [neighbour.entity, tieBond(reader, e, neighbour.entity, neighbour, papers.has(neighbour.entity))];
	}
	for (const other of papers) if (!tied.has(other)) yield [other, tieBond(reader, e, other, undefined, true)];
}

const NOBODY: ReadonlySet<number> = new Set();

function tieBond(
	reader: BondReader,
	a: number,
	b: number,
	neighbour: Neighbour | undefined,
	papers: boolean
): number {
	const { surprise } = reader.suspicion;
	if (Math.max(surprise[a], surprise[b]) < QUIET) return 0;
	return probabilityOf(TIE_WEIGHTS, tieReading(reader, a, b, neighbour, papers));
}

export function tieReading(
	{ past, suspicion: { surprise } }: BondReader,
	a: number,
	b: number,
	neighbour: Neighbour | undefined,
	papers: boolean
): Record<TieValue, number> {
	return {
		lower: Math.min(surprise[a], surprise[b]),
		higher: Math.max(surprise[a], surprise[b]),
		strength: Math.log((neighbour?.strength ?? 0) + NO_TIE),
		partners: commonPartners(past, a, b),
		person: neighbour !== undefined && neighbour.person !== NONE ? 1 : 0,
		goods: past.trade.sameGoods(a, b),
		papers: papers ? 1 : 0
	};
}

function commonPartners({ trade }: Past, a: number, b: number): number {
	const partners = trade.partnersOf(b);
	let common = 0;
	for (const partner of trade.partnersOf(a).keys()) {
		if (partners.has(partner) && ++common === MOST_PARTNERS) break;
	}
	return common;
}

/** Probability that an importer and its partner are in one scheme, by the suspicious trade between them. */
export function dealingBond(suspicion: Suspicion, dealing: Dealing): number {
	return probabilityOf(DEALING_WEIGHTS[dealing.role], dealingReading(suspicion, dealing));
}

export function dealingReading(all: Suspicion, dealing: Dealing): Record<DealingValue, number> {
	const { partner, shipments, suspicion, excess } = dealing;
	const { trade, base } = all;
	const others =
		(trade.suspicion[partner] - suspicion + PRIOR_SHIPMENTS * base) /
		(trade.shipments[partner] - shipments + PRIOR_SHIPMENTS);
	return {
		others: all.over(others),
		excess: Math.log(Math.max(0, excess) + NO_TIE),
		importers: Math.log(trade.importers[partner]),
		diversity: trade.diversity(partner)
	};
}
