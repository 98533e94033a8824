import neo4j from 'neo4j-driver';
import type { Page, ShipmentQuery, ShipmentSummary } from '#lib/store/graph-store.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { publishedRun } from './store-state.ts';

const SHIPMENTS_OF = cypherFile('read/shipments-of');

export function shipmentsOf(connection: Connection, query: ShipmentQuery): Promise<Page<ShipmentSummary>> {
	const { refs, order, offset, limit } = query;
	return connection.read(async (runner) => {
		const run = await publishedRun(runner);
		const parameters = { refs, order, run, offset: neo4j.int(offset), limit: neo4j.int(limit) };
		const [page] = await runner.run<Page<ShipmentSummary>>(SHIPMENTS_OF(), parameters);
		return page;
	});
}
