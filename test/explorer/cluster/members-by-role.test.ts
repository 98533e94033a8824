import { expect, test } from 'vitest';
import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import type { FindingRole, TypologyId } from '#lib/domain/typology.ts';
import { membersByRole } from '#lib/explorer/cluster/members-by-role.ts';
import { node } from '../scene/sample-scene.ts';

const finding = (typology: TypologyId, roles: Record<string, FindingRole>): ClusterFinding => ({
	typology,
	confidence: 0.5,
	params: {},
	members: Object.entries(roles).map(([id, role]) => ({ ref: { label: 'Trader', id }, role })),
	proofs: [],
	shipments: []
});
const members = ['A', 'B', 'C', 'D'].map((id) => node('Trader', id));
const named = (findings: ClusterFinding[]) =>
	membersByRole(members, findings).map(({ role, members: group }) => [role, group.map(({ id }) => id)]);

test('the most confident finding that names a member says its part', () => {
	expect(
		named([
			finding('phoenix', { B: 'successor', A: 'predecessor' }),
			finding('undervaluation', { A: 'principal', C: 'supplier' })
		])
	).toEqual([
		['successor', ['B']],
		['predecessor', ['A']],
		['supplier', ['C']],
		[null, ['D']]
	]);
});

test('nobody is left out, and no part is empty', () => {
	expect(named([])).toEqual([[null, ['A', 'B', 'C', 'D']]]);
	expect(named([finding('phoenix', { Z: 'successor', A: 'partner' })])).toEqual([
		['partner', ['A']],
		[null, ['B', 'C', 'D']]
	]);
});
