import type { ClusterAssessment } from '#lib/domain/assessment.ts';
import type { ClusterFinding, Piece } from '#lib/domain/cluster-evidence.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';

/** Most nodes that one press brings into the scene: more could not be told apart. */
export const MOST_BROUGHT = 50;

/** Who is in a finding and what proves it. */
export function findingRefs({ members, proofs }: ClusterFinding): NodeRef[] {
	return limited([...members, ...proofs].map(({ ref }) => ref));
}

/** The declarations a finding rests on. */
export function shipmentRefs(ids: readonly string[]): NodeRef[] {
	return limited(ids.map((id): NodeRef => ({ label: 'Shipment', id })));
}

/**
 * What a piece of evidence is in the drawing: an identifier or person with the members it ties, the nodes of the
 * findings, the rows behind a signal. Empty where the piece has no node of its own.
 * @param holders members that hold an identifier or have a person, by `refKey` of either.
 */
export function pieceRefs(
	piece: Piece,
	{ typologies, reasons }: Pick<ClusterAssessment, 'typologies' | 'reasons'>,
	holders: Readonly<Record<string, NodeRef[]>>
): NodeRef[] {
	switch (piece.kind) {
		case 'identifier':
		case 'person':
			return limited([piece.ref, ...(holders[refKey(piece.ref)] ?? [])]);
		case 'finding':
			return limited(typologies.filter(({ typology }) => typology === piece.typology).flatMap(findingRefs));
		case 'signal':
			return limited(
				reasons.filter(({ code }) => isOf(piece.code, code)).flatMap(({ evidence }) => evidence)
			);
		case 'outcomes':
			return limited(
				reasons.filter(({ code }) => OUTCOME_REASON.test(code)).flatMap(({ evidence }) => evidence)
			);
	}
}

/** A signal of prices gives one reason for low ones and another for high ones. */
const isOf = (signal: string, reason: string) => reason === signal || reason === `${signal}-high`;

/** Reasons that rest on what inspections found. */
const OUTCOME_REASON = /-offences$/;

function limited(refs: NodeRef[]): NodeRef[] {
	return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()].slice(0, MOST_BROUGHT);
}
