import { NONE } from './trade-tables.ts';
import type { TradeTables } from './trade-tables.ts';

/** An undirected weighted graph as compressed sparse rows, each edge in both directions, rows sorted by target. */
export interface Projection {
	/** Entities first, in the order of EntityTable, then identifiers. */
	nodes: number;
	offsets: Uint32Array;
	targets: Uint32Array;
	weights: Float64Array;
}

/** Trade between two parties binds less than a shared identifier of the same rarity. */
const TRADE_SHARE = 0.5;

/**
 * Who is tied to whom: entities to their identifiers, persons to their organisations, importers to their suppliers,
 * brokers and consignees. An edge weighs 1 / log2(1 + holders) of its busier end, so that hubs fade (Adamic and
 * Adar 2003); trade also grows with the logarithm of its shipments.
 */
export function project(tables: TradeTables): Projection {
	const entities = tables.entities.ids.length;
	const nodes = entities + tables.identifiers.ids.length;
	const counts = pairCounts(tables, nodes);
	const degree = new Uint32Array(nodes);
	for (const key of counts.keys()) {
		degree[Math.floor(key / nodes)]++;
		degree[key % nodes]++;
	}
	const offsets = new Uint32Array(nodes + 1);
	for (let v = 0; v < nodes; v++) offsets[v + 1] = offsets[v] + degree[v];
	const next = offsets.slice(0, nodes);
	const targets = new Uint32Array(offsets[nodes]);
	const weights = new Float64Array(offsets[nodes]);
	// Keys ascend with their ends, so that rows come out sorted: lower neighbours first, then higher ones.
	for (const [key, shipments] of [...counts].sort((x, y) => x[0] - y[0])) {
		const [u, v] = [Math.floor(key / nodes), key % nodes];
		const fade = 1 / Math.log2(1 + Math.max(degree[u], degree[v]));
		const weight = shipments === 0 ? fade : TRADE_SHARE * fade * Math.log2(1 + shipments);
		for (const [from, to] of [
			[u, v],
			[v, u]
		]) {
			targets[next[from]] = to;
			weights[next[from]++] = weight;
		}
	}
	return { nodes, offsets, targets, weights };
}

/** Shipments of each pair of parties, 0 for a tie; keys are low · nodes + high. */
function pairCounts(tables: TradeTables, nodes: number): Map<number, number> {
	const { links, shipments } = tables;
	const entities = tables.entities.ids.length;
	const counts = new Map<number, number>();
	const keyOf = (u: number, v: number) => (u < v ? u * nodes + v : v * nodes + u);
	for (let i = 0; i < links.a.length; i++) {
		counts.set(keyOf(links.a[i], links.kind[i] === 0 ? entities + links.b[i] : links.b[i]), 0);
	}
	for (let s = 0; s < shipments.ids.length; s++) {
		const importer = shipments.importer[s];
		for (const partner of [shipments.exporter[s], shipments.broker[s], shipments.consignee[s]]) {
			if (partner === NONE || partner === importer) continue;
			const key = keyOf(importer, partner);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}
