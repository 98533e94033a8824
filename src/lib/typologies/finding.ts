import type { NodeRef } from '#lib/domain/graph.ts';
import type { TypologyId } from '#lib/domain/typology.ts';

/** What an organisation does in a scheme, in words `role.<role>`. */
export type FindingRole =
	'principal' | 'successor' | 'predecessor' | 'supplier' | 'broker' | 'consignee' | 'partner' | 'offender';

export interface FindingMember {
	/** Position in EntityTable; organisations only, persons are evidence. */
	entity: number;
	role: FindingRole;
}

/** One thing a finding rests on: what it is, since when, how much, and the node whose rows show it. */
export interface Proof {
	/** Message `proof.<code>` with the params. */
	code: string;
	params: Record<string, string | number>;
	ref: NodeRef;
}

/** A candidate case of one typology, as things are known at the snapshot. */
export interface Finding {
	typology: TypologyId;
	/**
	 * Stated confidence that a scheme of this kind is there, 0..1. Comparable among typologies: of the findings at
	 * .7, some seven in ten should hold (fitted on generated worlds, see docs/typologies.md).
	 */
	confidence: number;
	members: FindingMember[];
	/** Positions in ShipmentTable, ascending: the declarations it rests on. */
	shipments: number[];
	/** Strongest first. */
	proofs: Proof[];
	/** For the sentence `typology.<id>.finding`: names, counts, dates, amounts. */
	params: Record<string, string | number>;
}
