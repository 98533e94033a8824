import neo4j from 'neo4j-driver';
import type { GraphEdge, NodeRef, SubGraph } from '#lib/domain/graph.ts';
import { refKey } from '#lib/domain/graph.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import type { ExpandQuery, RelationCount } from '#lib/store/graph-store.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { graphEdges } from './edge-rows.ts';
import type { EdgeColumns } from './edge-rows.ts';
import type { LoadFiles } from './load-files.ts';
import { nodesOf } from './read-nodes.ts';
import { publishedRun } from './store-state.ts';

const EXPAND_COUNTS = cypherFile('read/expand-counts');
const NEIGHBOURS = cypherFile('read/neighbours');
const EDGES_BETWEEN = cypherFile('read/edges-between');

export async function expandCounts(connection: Connection, { label, id }: NodeRef): Promise<RelationCount[]> {
	const query = EXPAND_COUNTS({ LABEL: label });
	const rows = await connection.read((runner) => runner.run<RelationCount>(query, { id }));
	return rows.sort(
		(a, b) =>
			compareCodePoints(a.type, b.type) ||
			compareCodePoints(a.direction, b.direction) ||
			compareCodePoints(a.label, b.label)
	);
}

export function expand(connection: Connection, files: LoadFiles, query: ExpandQuery): Promise<SubGraph> {
	return connection.read(async (runner) => {
		const run = await publishedRun(runner);
		const parameters = {
			refs: query.refs,
			types: query.types ?? null,
			labels: query.labels ?? null,
			order: query.order,
			// At least one row is read, since it says how many there are.
			limit: neo4j.int(Math.max(query.limit, 1)),
			run
		};
		const rows = await runner.run<NodeRef & { total: number }>(NEIGHBOURS(), parameters);
		const found = rows.slice(0, query.limit).map(({ label, id }) => ({ label, id }));
		const [nodes, edges] = await Promise.all([
			nodesOf(runner, files, run, found),
			edgesBetween(runner, files, query.refs, found)
		]);
		return { nodes, edges, omitted: (rows[0]?.total ?? 0) - found.length };
	});
}

async function edgesBetween(
	runner: Runner,
	files: LoadFiles,
	a: readonly NodeRef[],
	b: readonly NodeRef[]
): Promise<GraphEdge[]> {
	const columns = await Promise.all([leaving(runner, a, b), leaving(runner, b, a)]);
	await files.learn(
		runner,
		columns.flat().map((row) => row.properties)
	);
	return graphEdges(files, columns.flat());
}

function leaving(runner: Runner, from: readonly NodeRef[], to: readonly NodeRef[]): Promise<EdgeColumns[]> {
	const starts = [...new Map(from.map((ref) => [refKey(ref), ref])).values()];
	return runner.run<EdgeColumns>(EDGES_BETWEEN(), { starts, ends: to.map(refKey) });
}

export function edgesAmong(
	connection: Connection,
	files: LoadFiles,
	refs: readonly NodeRef[]
): Promise<GraphEdge[]> {
	return connection.read(async (runner) => {
		const columns = await leaving(runner, refs, refs);
		await files.learn(
			runner,
			columns.map((row) => row.properties)
		);
		return graphEdges(files, columns);
	});
}
