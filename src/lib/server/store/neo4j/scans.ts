import neo4j from 'neo4j-driver';
import type { GraphEdge, GraphNode } from '#lib/domain/graph.ts';
import { NODE_LABELS } from '#lib/domain/labels.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import { ASSESSED_LABELS } from './assessed-labels.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { graphEdges } from './edge-rows.ts';
import type { EdgeProperties } from './edge-rows.ts';
import type { LoadFiles } from './load-files.ts';
import { graphNode } from './node-rows.ts';
import type { NodeColumns } from './node-rows.ts';
import { publishedRun } from './store-state.ts';

const SCAN_NODES = cypherFile('read/scan-nodes');
const STARTS_OF_TYPE = cypherFile('read/starts-of-type');
const SCAN_EDGES = cypherFile('read/scan-edges');

const CHUNK = 2000;

/**
 * Page by page along the index: each page is a short transaction that can be retried. The next one is on its way
 * while the reader is busy with the one before.
 */
export async function* scanNodes(
	connection: Connection,
	files: LoadFiles,
	label: NodeLabel
): AsyncGenerator<GraphNode[]> {
	for (let next: Promise<GraphNode[]> | undefined = nodesAfter(connection, files, label, ''); next;) {
		const page: GraphNode[] = await next;
		next = page.length < CHUNK ? undefined : nodesAfter(connection, files, label, page[page.length - 1].id);
		// A reader may leave before it asks for that page; its failure is then nobody's.
		next?.catch(() => undefined);
		if (page.length > 0) yield page;
	}
}

function nodesAfter(
	connection: Connection,
	files: LoadFiles,
	label: NodeLabel,
	after: string
): Promise<GraphNode[]> {
	return connection.read(async (runner) => {
		const run = ASSESSED_LABELS.includes(label) ? await publishedRun(runner) : null;
		const parameters = { after, limit: neo4j.int(CHUNK), run };
		const rows = await runner.run<NodeColumns>(SCAN_NODES({ LABEL: label }), parameters);
		await files.learn(
			runner,
			rows.map((row) => row.properties)
		);
		return rows.map((row) => graphNode(files, row));
	});
}

interface StartColumns {
	id: string;
	edges: [label: NodeLabel, id: string, properties: EdgeProperties][];
}

export async function* scanEdges(
	connection: Connection,
	files: LoadFiles,
	types: readonly EdgeType[]
): AsyncGenerator<GraphEdge[]> {
	let chunk: GraphEdge[] = [];
	// In the order of keys: `type|label:`, with what follows the name.
	for (const type of [...new Set(types)].sort((a, b) => compareCodePoints(`${a}|`, `${b}|`))) {
		for (const label of await startsOf(connection, type)) {
			for await (const start of connection.stream<StartColumns>(SCAN_EDGES({ LABEL: label, TYPE: type }))) {
				const columns = start.edges.map(([to_label, to_id, properties]) => ({
					...{ type, from_label: label, from_id: start.id },
					...{ to_label, to_id, properties }
				}));
				await learn(connection, files, columns);
				chunk.push(...graphEdges(files, columns));
				if (chunk.length < CHUNK) continue;
				yield chunk;
				chunk = [];
			}
		}
	}
	if (chunk.length > 0) yield chunk;
}

async function startsOf(connection: Connection, type: EdgeType): Promise<NodeLabel[]> {
	const isStart = async (runner: Runner, label: NodeLabel) =>
		(await runner.run<{ edges: number }>(STARTS_OF_TYPE({ LABEL: label, TYPE: type })))[0].edges > 0;
	const found = await connection.read((runner) =>
		Promise.all(NODE_LABELS.map(async (label) => ((await isStart(runner, label)) ? label : [])))
	);
	return found.flat().sort((a, b) => compareCodePoints(`${a}:`, `${b}:`));
}

/** A file that is not known yet is rare: only then a second connection is asked. */
async function learn(
	connection: Connection,
	files: LoadFiles,
	columns: readonly { properties: EdgeProperties }[]
): Promise<void> {
	const sources = columns.map((column) => column.properties);
	if (files.knows(sources)) return;
	await connection.read((runner) => files.learn(runner, sources));
}
