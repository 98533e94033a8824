import { refKey } from '#lib/domain/graph.ts';
import type { GraphNode, NodeRef, Properties } from '#lib/domain/graph.ts';
import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import type { EdgeType, NodeLabel } from '#lib/domain/labels.ts';
import { compareCodePoints } from '#lib/store/code-point-order.ts';
import type { NodeVersion, StoreCounts } from '#lib/store/graph-store.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { groupBy } from './group-by.ts';
import type { LoadFiles, StoredSource } from './load-files.ts';
import { graphNode } from './node-rows.ts';
import type { NodeColumns } from './node-rows.ts';
import { publishedRun } from './store-state.ts';

const NODES = cypherFile('read/nodes');
const LABELS_OF = cypherFile('read/labels-of');
const HISTORY = cypherFile('read/history');
const LABEL_COUNTS = cypherFile('read/label-counts');
const TYPE_COUNTS = cypherFile('read/type-counts');
const QUARANTINED = cypherFile('read/quarantined');
const DECLARATION_SPAN = cypherFile('read/declaration-span');

/** Found nodes in the order asked for, as often as asked for. */
export async function nodesOf(
	runner: Runner,
	files: LoadFiles,
	run: number | null,
	refs: readonly NodeRef[]
): Promise<GraphNode[]> {
	const found = await Promise.all(
		[...groupBy(refs, (ref) => ref.label)].map(([label, group]) =>
			runner.run<NodeColumns>(NODES({ LABEL: label }), { ids: [...new Set(group.map(({ id }) => id))], run })
		)
	);
	const rows = found.flat();
	await files.learn(
		runner,
		rows.map((row) => row.properties)
	);
	const nodes = new Map(rows.map((row) => graphNode(files, row)).map((node) => [refKey(node), node]));
	return refs.flatMap((ref) => nodes.get(refKey(ref)) ?? []);
}

export function nodes(
	connection: Connection,
	files: LoadFiles,
	refs: readonly NodeRef[]
): Promise<GraphNode[]> {
	return connection.read(async (runner) => nodesOf(runner, files, await publishedRun(runner), refs));
}

export async function labelsOf(connection: Connection, ids: readonly string[]): Promise<NodeRef[]> {
	const rows = await connection.read((runner) =>
		runner.run<NodeRef>(LABELS_OF(), { ids: [...new Set(ids)] })
	);
	rows.sort((a, b) => compareCodePoints(a.label, b.label));
	const byId = groupBy(rows, (row) => row.id);
	return ids.flatMap((id) => byId.get(id) ?? []).map(({ label, id }) => ({ label, id }));
}

interface PastProperties extends StoredSource {
	version: number;
	content: string;
}

export function history(connection: Connection, files: LoadFiles, ref: NodeRef): Promise<NodeVersion[]> {
	return connection.read(async (runner) => {
		const [node] = await nodesOf(runner, files, null, [ref]);
		if (!node) return [];
		const rows = await runner.run<{ past: PastProperties }>(HISTORY(), { key: refKey(ref) });
		await files.learn(
			runner,
			rows.map((row) => row.past)
		);
		const past = rows.map(({ past }) => ({
			version: past.version,
			properties: JSON.parse(past.content) as Properties,
			source: files.source(past)
		}));
		return [{ version: node.version, properties: node.properties, source: node.source }, ...past];
	});
}

/** All but the span are answered from what Neo4j counts anyway. */
export function counts(connection: Connection): Promise<StoreCounts> {
	return connection.read(async (runner) => {
		const [ofLabels, ofTypes, [{ quarantined }], [span]] = await Promise.all([
			Promise.all(NODE_LABELS.map((label) => countNodes(runner, label))),
			Promise.all(EDGE_TYPES.map((type) => countEdges(runner, type))),
			runner.run<{ quarantined: number }>(QUARANTINED()),
			runner.run<{ first: string | null; last: string | null }>(DECLARATION_SPAN())
		]);
		return {
			nodes: Object.fromEntries(
				ofLabels.filter(({ nodes }) => nodes > 0).map(({ label, nodes }) => [label, nodes])
			),
			edges: Object.fromEntries(
				ofTypes.filter(({ edges }) => edges > 0).map(({ type, edges }) => [type, edges])
			),
			bare: ofLabels.reduce((sum, { bare }) => sum + bare, 0),
			quarantined,
			first_declaration: span.first,
			last_declaration: span.last
		};
	});
}

async function countNodes(runner: Runner, label: NodeLabel) {
	const [row] = await runner.run<{ nodes: number; bare: number }>(LABEL_COUNTS({ LABEL: label }));
	return { label, ...row };
}

async function countEdges(runner: Runner, type: EdgeType) {
	const [row] = await runner.run<{ edges: number }>(TYPE_COUNTS({ TYPE: type }));
	return { type, ...row };
}
