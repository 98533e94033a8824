import { describe, expect, it } from 'vitest';
import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import type { Reason } from '#lib/domain/assessment.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { MOST_BROUGHT, findingRefs, pieceRefs, shipmentRefs } from '#lib/explorer/cluster/evidence-refs.ts';

const trader = (id: string): NodeRef => ({ label: 'Trader', id });
const phone: NodeRef = { label: 'Phone', id: '+212' };
const finding: ClusterFinding = {
	typology: 'shell_cluster',
	confidence: 0.7,
	params: {},
	members: [
		{ ref: trader('A'), role: 'principal' },
		{ ref: trader('B'), role: 'partner' }
	],
	proofs: [
		{ code: 'x', params: {}, ref: phone },
		{ code: 'y', params: {}, ref: trader('A') }
	],
	shipments: ['S1']
};
const reason = (code: string, id: string): Reason => ({
	code,
	weight: 1,
	params: {},
	evidence: [{ label: 'Shipment', id }]
});
const cluster = {
	typologies: [finding],
	reasons: [reason('importer-offences', 'S1'), reason('shared-identifiers', 'S2')]
};

it('a finding is its members and what proves it, each once', () => {
	expect(findingRefs(finding)).toEqual([trader('A'), trader('B'), phone]);
});

it('no press brings more than can be told apart', () => {
	const many = Array.from({ length: 400 }, (_, i) => `S${i}`);
	expect(shipmentRefs(many)).toHaveLength(MOST_BROUGHT);
	expect(shipmentRefs(['S1', 'S1'])).toHaveLength(1);
});

describe('a piece of evidence', () => {
	it('is an identifier with those who hold it', () => {
		const holders = { 'Phone:+212': [trader('A')] };
		const piece = { kind: 'identifier', ref: phone, members: 2 } as const;
		expect(pieceRefs(piece, cluster, holders)).toEqual([phone, trader('A')]);
		expect(pieceRefs(piece, cluster, {})).toEqual([phone]);
	});

	it('is the nodes of the findings of its kind', () => {
		expect(pieceRefs({ kind: 'finding', typology: 'shell_cluster' }, cluster, {})).toHaveLength(3);
		expect(pieceRefs({ kind: 'finding', typology: 'tbml' }, cluster, {})).toEqual([]);
	});

	it('is the rows behind a signal, and behind what inspections found', () => {
		const signal = { kind: 'signal', code: 'shared-identifiers', shipments: 3 } as const;
		expect(pieceRefs(signal, cluster, {})).toEqual([{ label: 'Shipment', id: 'S2' }]);
		const outcomes = { kind: 'outcomes', inspected: 2, offences: 1 } as const;
		expect(pieceRefs(outcomes, cluster, {})).toEqual([{ label: 'Shipment', id: 'S1' }]);
	});
});
