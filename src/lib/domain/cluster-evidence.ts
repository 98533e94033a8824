import type { NodeRef } from './graph.ts';
import type { FindingRole, Proof, TypologyId } from './typology.ts';

/** A case of one typology within a cluster, as stored: what it is, who is in it, and what it rests on. */
export interface ClusterFinding {
	typology: TypologyId;
	/** Stated confidence that a scheme of this kind is there, 0..1. */
	confidence: number;
	/** For the sentence `typology.<id>.finding`. */
	params: Record<string, string | number>;
	members: { ref: NodeRef; role: FindingRole }[];
	/** Strongest first. */
	proofs: Proof[];
	/** Ids of the declarations it rests on, in order of day. */
	shipments: string[];
}

/**
 * One piece of a cluster's evidence, thought away: an identifier or person that members share, a finding, what a
 * signal says of the members' shipments, or the outcomes of inspections known so far.
 */
export type Piece =
	| { kind: 'identifier' | 'person'; ref: NodeRef; members: number }
	| { kind: 'finding'; typology: TypologyId }
	/** Of message `reason.<code>` that the signal gives. */
	| { kind: 'signal'; code: string; shipments: number }
	| { kind: 'outcomes'; inspected: number; offences: number };

export interface Counterfactual {
	without: Piece;
	/** What the cluster's score would be, 0..1, everything else being as it is. */
	score: number;
}
