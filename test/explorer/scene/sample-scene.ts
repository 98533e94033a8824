import fc from 'fast-check';
import { edgeKey, refKey } from '#lib/domain/graph.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import type { SceneData, SceneEdge, SceneNode } from '#lib/domain/scene.ts';

export function node(label: NodeLabel, id: string, changes: Partial<SceneNode> = {}): SceneNode {
	return {
		key: refKey({ label, id }),
		label,
		id,
		caption: `${label} ${id}`,
		bare: false,
		score: null,
		cluster_id: null,
		shared_by: null,
		date: null,
		detail: null,
		...changes
	};
}

export function edge(
	type: EdgeType,
	from: SceneNode,
	to: SceneNode,
	shipments: number | null = null
): SceneEdge {
	return {
		key: `${edgeKey(type, from, to)}${shipments ?? ''}`,
		type,
		from: from.key,
		to: to.key,
		shipments,
		first_date: null,
		last_date: null
	};
}

/** Two firms that share a telephone, a broker of both, a person behind one, and a declaration. */
export function ring(): {
	data: SceneData;
	keys: Record<'a' | 'b' | 'phone' | 'broker' | 'person' | 'tick', string>;
} {
	const a = node('Trader', 'T1', { score: 0.9 });
	const b = node('Trader', 'T2', { score: 0.4 });
	const phone = node('Phone', '+212600000001', { shared_by: 2 });
	const broker = node('Broker', 'B1', { score: 0.1 });
	const person = node('Person', 'P1');
	const tick = node('Shipment', 'S1', { score: 0.7, date: '2025-01-02' });
	const edges = [
		edge('HAS_PHONE', a, phone),
		edge('HAS_PHONE', b, phone),
		edge('DECLARED_BY', a, broker, 12),
		edge('DECLARED_BY', b, broker, 3),
		edge('HAS_ROLE_IN', person, a),
		edge('IMPORTED_BY', tick, a)
	];
	return {
		data: { nodes: [a, b, phone, broker, person, tick], edges, omitted: 0 },
		keys: { a: a.key, b: b.key, phone: phone.key, broker: broker.key, person: person.key, tick: tick.key }
	};
}

const LABELS: NodeLabel[] = ['Trader', 'Broker', 'Person', 'Phone', 'Shipment'];

/** Scenes of up to a dozen nodes with any relations between them. */
export const anyScene: fc.Arbitrary<SceneData> = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...LABELS), fc.integer({ min: 0, max: 30 })), {
		selector: ([label, id]) => `${label}${id}`,
		minLength: 1,
		maxLength: 12
	})
	.chain((names) => {
		const nodes = names.map(([label, id]) =>
			node(label, String(id), { score: id % 3 === 0 ? null : id / 31 })
		);
		const end = fc.integer({ min: 0, max: nodes.length - 1 });
		return fc
			.array(fc.tuple(end, end, fc.constantFrom<EdgeType>('HAS_PHONE', 'DECLARED_BY', 'HAS_ROLE_IN')), {
				maxLength: 20
			})
			.map((ties) => ({
				nodes,
				edges: [
					...new Map(
						ties.map(([from, to, type]) => {
							const tie = edge(type, nodes[from]!, nodes[to]!);
							return [tie.key, tie];
						})
					).values()
				],
				omitted: 0
			}));
	});
