import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { SceneEdge } from '#lib/domain/scene.ts';

/** For each node of a scene, the members that a relation ties it to: who holds this telephone, whom this person runs. */
export function holdersOf(
	edges: readonly SceneEdge[],
	members: readonly NodeRef[]
): Readonly<Record<string, NodeRef[]>> {
	const isMember = new Map(members.map((ref) => [refKey(ref), { label: ref.label, id: ref.id }]));
	const holders: Record<string, NodeRef[]> = {};
	for (const { from, to } of edges) {
		for (const [node, other] of [
			[from, to],
			[to, from]
		] as const) {
			const member = isMember.get(other);
			if (member && !isMember.has(node) && !holders[node]?.includes(member))
				(holders[node] ??= []).push(member);
		}
	}
	return holders;
}
