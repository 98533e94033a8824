import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Evidence } from '../typology.ts';
import { RARE_TIE } from './client-evidence.ts';
import type { Client } from './client-evidence.ts';

const SUSPECT = 0.3;

/** Clients that one other cause may explain together: they count as one witness against the broker. */
export interface Witness {
	ratio: number;
	offended: boolean;
	/** Probability that at least one offence would be found among them, by goods and offices alone. */
	expected: number;
}

/**
 * Joins suspicious clients that share a supplier, a consignee or a rare identifier: they may be a ring that happens to
 * use this broker. What a colluding broker's clients have in common is the broker.
 */
export function independentClients({ past, suspicion }: Evidence, clients: readonly Client[]): Witness[] {
	const { exporter, consignee } = past.tables.shipments;
	const parent = clients.map((_, i) => i);
	const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i])));
	const place = new Map(clients.map(({ entity }, i) => [entity, i]));
	const firstWith = new Map<string, number>();
	clients.forEach(({ entity, ratio, shipments }, i) => {
		if (ratio <= 0) return;
		for (const s of shipments) {
			if (suspicion[s] < SUSPECT) continue;
			if (exporter[s] !== NONE) meet(`supplier ${exporter[s]}`, i);
			if (consignee[s] !== NONE && consignee[s] !== entity) meet(`consignee ${consignee[s]}`, i);
		}
		for (const tie of past.ties.neighbours(entity)) {
			const other = place.get(tie.entity);
			if (other !== undefined && clients[other].ratio > 0 && tie.strength > RARE_TIE)
				parent[root(i)] = root(other);
		}
	});
	const groups = new Map<number, Client[]>();
	clients.forEach((client, i) => {
		const group = groups.get(root(i));
		if (group) group.push(client);
		else groups.set(root(i), [client]);
	});
	return [...groups.values()].map((group) => ({
		ratio: Math.max(...group.map(({ ratio }) => ratio)),
		offended: group.some(({ offences }) => offences > 0),
		expected: 1 - Math.exp(-group.reduce((sum, { expected }) => sum + expected, 0))
	}));

	function meet(key: string, i: number): void {
		const other = firstWith.get(key);
		if (other === undefined) firstWith.set(key, i);
		else parent[root(i)] = root(other);
	}
}
