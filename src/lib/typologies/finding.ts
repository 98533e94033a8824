import type { FindingRole, Proof, TypologyId } from '#lib/domain/typology.ts';

export type { FindingRole, Proof } from '#lib/domain/typology.ts';

export interface FindingMember {
	/** Position in EntityTable; organisations only, persons are evidence. */
	entity: number;
	role: FindingRole;
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
