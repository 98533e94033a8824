import type { ClusterFinding } from '#lib/domain/cluster-evidence.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { SceneNode } from '#lib/domain/scene.ts';
import type { FindingRole } from '#lib/domain/typology.ts';

export interface RoleGroup {
	/** Null for members that no finding gives a part. */
	role: FindingRole | null;
	members: SceneNode[];
}

/**
 * The members of a cluster by the part they play in the most confident finding that names them; roles in the order
 * in which the findings name them, members in their own.
 */
export function membersByRole(
	members: readonly SceneNode[],
	findings: readonly ClusterFinding[]
): RoleGroup[] {
	const roles = new Map<string, FindingRole>();
	for (const finding of findings) {
		for (const { ref, role } of finding.members) if (!roles.has(refKey(ref))) roles.set(refKey(ref), role);
	}
	const groups = new Map<FindingRole | null, SceneNode[]>([...roles.values()].map((role) => [role, []]));
	groups.set(null, []);
	for (const member of members) groups.get(roles.get(member.key) ?? null)?.push(member);
	return [...groups]
		.filter(([, group]) => group.length > 0)
		.map(([role, group]) => ({ role, members: group }));
}
