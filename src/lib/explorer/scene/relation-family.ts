import type { EdgeType } from '#lib/domain/labels.ts';

/** Relations as the legend groups them: few enough to tell apart at a glance. */
export const RELATION_FAMILIES = ['identifier', 'role', 'trade', 'declaration', 'fact'] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

const FAMILY: Record<EdgeType, RelationFamily> = {
	LOCATED_AT: 'identifier',
	HAS_PHONE: 'identifier',
	HAS_EMAIL: 'identifier',
	HOLDS_ACCOUNT: 'identifier',
	HAS_ROLE_IN: 'role',
	IMPORTED_BY: 'declaration',
	EXPORTED_BY: 'declaration',
	DECLARED_BY: 'declaration',
	CONSIGNED_TO: 'declaration',
	PAID_FROM: 'declaration',
	CARRIED_IN: 'fact',
	COVERED_BY: 'fact',
	CLEARED_AT: 'fact',
	DEPARTED_FROM: 'fact',
	PART_OF: 'fact',
	CLASSIFIED_AS: 'fact',
	ORIGINATES_IN: 'fact',
	INSPECTS: 'fact',
	BASED_IN: 'fact'
};

/** Aggregated links between parties (they carry a count of shipments) are trade, not a single declaration. */
export function relationFamily(edge: { type: EdgeType; shipments: number | null }): RelationFamily {
	return edge.shipments === null ? FAMILY[edge.type] : 'trade';
}
