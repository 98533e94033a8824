import { csrFromEdges } from '#lib/kernels/csr.ts';
import type { Csr } from '#lib/kernels/csr.ts';
import { startsTenure } from './tenure.ts';
import { NEVER, NONE, NO_DAY } from './trade-tables.ts';
import type { LinkTable, TradeTables } from './trade-tables.ts';

/** Trade between two parties binds less than a shared identifier of the same rarity. */
const TRADE_SHARE = 0.5;

/**
 * Who is tied to whom: entities to their identifiers, persons to their organisations, importers to their suppliers,
 * brokers and consignees. An edge weighs 1 / log2(1 + neighbours) of its busier end, so that hubs fade (Adamic and
 * Adar 2003); trade also grows with the logarithm of its shipments.
 * An identifier with one holder ties nothing and is left without edges; of a person's roles those of its latest
 * tenure count.
 * @returns nodes are entities first, in the order of EntityTable, then identifiers
 */
export function project(tables: TradeTables): Csr {
	const nodes = tables.entities.ids.length + tables.identifiers.ids.length;
	const counts = pairCounts(tables, nodes);
	const sources = new Uint32Array(counts.size);
	const targets = new Uint32Array(counts.size);
	const degree = new Uint32Array(nodes);
	let edge = 0;
	for (const key of counts.keys()) {
		sources[edge] = Math.floor(key / nodes);
		targets[edge] = key % nodes;
		degree[sources[edge]]++;
		degree[targets[edge++]]++;
	}
	const weights = new Float64Array(counts.size);
	edge = 0;
	for (const shipments of counts.values()) {
		const fade = 1 / Math.log2(1 + Math.max(degree[sources[edge]], degree[targets[edge]]));
		weights[edge++] = shipments === 0 ? fade : TRADE_SHARE * fade * Math.log2(1 + shipments);
	}
	return csrFromEdges({ nodes, sources, targets, weights }, { directed: false });
}

/** Shipments of each pair of parties, 0 for a tie; keys are low · nodes + high. */
function pairCounts(tables: TradeTables, nodes: number): Map<number, number> {
	const { links, shipments } = tables;
	const entities = tables.entities.ids.length;
	const counts = new Map<number, number>();
	const keyOf = (u: number, v: number) => (u < v ? u * nodes + v : v * nodes + u);
	const keyOfTie = (i: number) => keyOf(links.a[i], links.kind[i] === 0 ? entities + links.b[i] : links.b[i]);
	const holders = new Uint32Array(tables.identifiers.ids.length);
	const latest = latestRoles(links, entities);
	for (let i = 0; i < links.a.length; i++) {
		if (links.kind[i] !== 0 && i < latest[links.a[i]]) continue;
		// The same tie told twice has one holder.
		if (links.kind[i] === 0 && !counts.has(keyOfTie(i))) holders[links.b[i]]++;
		counts.set(keyOfTie(i), 0);
	}
	for (let i = 0; i < links.a.length; i++) {
		if (links.kind[i] === 0 && holders[links.b[i]] === 1) counts.delete(keyOfTie(i));
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

/** First row of each person's latest tenure; rows come in order of time. */
function latestRoles({ a, kind, from, to }: LinkTable, entities: number): Int32Array {
	const reach = new Int32Array(entities).fill(NO_DAY);
	const first = new Int32Array(entities);
	for (let i = 0; i < a.length; i++) {
		if (kind[i] === 0) continue;
		if (startsTenure(from[i], reach[a[i]])) first[a[i]] = i;
		reach[a[i]] = Math.max(reach[a[i]], to[i] === NO_DAY ? NEVER : to[i]);
	}
	return first;
}
