import { refKey } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { TradeLink, TradeLinkQuery } from '#lib/store/graph-store.ts';
import { byStrength, linkKey } from '#lib/store/trade-link-order.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { groupBy } from './group-by.ts';

const TRADE_LINKS = cypherFile('read/trade-links');

interface LinkColumns extends Pick<TradeLink, 'type' | 'shipments' | 'first_date' | 'last_date'> {
	/** `refKey` of the node asked for. */
	of: string;
	from_label: NodeLabel;
	from_id: string;
	to_label: NodeLabel;
	to_id: string;
}

export async function tradeLinks(connection: Connection, query: TradeLinkQuery): Promise<TradeLink[]> {
	const refs = [...new Map(query.refs.map((ref) => [refKey(ref), ref])).values()];
	const parameters = { refs, keys: refs.map(refKey), among: query.among };
	const rows = await connection.read((runner) => runner.run<LinkColumns>(TRADE_LINKS(), parameters));
	if (query.among) return rows.map(linkOf).sort(byStrength).slice(0, query.limit);
	const links = new Map<string, TradeLink>();
	for (const group of groupBy(rows, (row) => row.of).values()) {
		for (const link of group.map(linkOf).sort(byStrength).slice(0, query.limit))
			links.set(linkKey(link), link);
	}
	return [...links.values()].sort(byStrength);
}

function linkOf(row: LinkColumns): TradeLink {
	const { type, shipments, first_date, last_date } = row;
	const from = { label: row.from_label, id: row.from_id };
	const to = { label: row.to_label, id: row.to_id };
	return { from, to, type, shipments, first_date, last_date };
}
