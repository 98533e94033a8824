import type { Rng } from '#lib/domain/task.ts';
import { isoOf } from '#lib/domain/day.ts';
import { NEVER, NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

/**
 * The shuffle control of docs/data-contract.md: each party column is permuted across shipments of the same office
 * and month, organisations across roles, identifiers across the rows of their own table and column. Everything
 * counts as often as before and nobody belongs together: what a score still finds, it does not find in the network.
 */
export function shuffleTables(tables: TradeTables, rng: Rng): TradeTables {
	const { shipments, links, entities, identifiers } = tables;
	const places = groupsOf(
		shipments.day.length,
		(s) => `${shipments.office[s]} ${isoOf(shipments.day[s]).slice(0, 7)}`
	);
	const party = (column: Int32Array) => permuted(column, places, rng);
	const shuffled = {
		...shipments,
		importer: party(shipments.importer),
		exporter: party(shipments.exporter),
		broker: party(shipments.broker),
		consignee: party(shipments.consignee)
	};
	const columns = groupsOf(links.a.length, (i) =>
		links.kind[i] === 1 ? 'role' : `${entities.labels[links.a[i]]} ${identifiers.kinds[links.b[i]]}`
	);
	return {
		...tables,
		shipments: shuffled,
		links: { ...links, b: permuted(links.b, columns, rng) },
		entities: { ...entities, firstDeclaration: firstDeclarations(shuffled, entities.ids.length) }
	};
}

function groupsOf(size: number, keyOf: (row: number) => string): number[][] {
	const groups = new Map<string, number[]>();
	for (let row = 0; row < size; row++) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.values()];
}

function permuted(column: Int32Array, groups: number[][], rng: Rng): Int32Array {
	const result = column.slice();
	for (const rows of groups) {
		for (let i = rows.length - 1; i > 0; i--) {
			const j = Math.floor(rng() * (i + 1));
			const value = result[rows[i]];
			result[rows[i]] = result[rows[j]];
			result[rows[j]] = value;
		}
	}
	return result;
}

function firstDeclarations(shipments: TradeTables['shipments'], entities: number): Int32Array {
	const first = new Int32Array(entities).fill(NEVER);
	for (const party of [shipments.importer, shipments.exporter, shipments.broker, shipments.consignee]) {
		for (let s = 0; s < party.length; s++) {
			if (party[s] !== NONE) first[party[s]] = Math.min(first[party[s]], shipments.day[s]);
		}
	}
	return first;
}
