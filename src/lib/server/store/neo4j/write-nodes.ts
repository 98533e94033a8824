import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef, SourceRef } from '#lib/domain/graph.ts';
import type { NodeRow } from '#lib/domain/graph-rows.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import { planNodes } from '#lib/store/node-plan.ts';
import type { NodePlan, StoredNode } from '#lib/store/node-plan.ts';
import type { Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { groupBy } from './group-by.ts';
import type { LoadFiles } from './load-files.ts';
import { nodeChanges, nodeProperties, nodeVersion, storedNode } from './node-rows.ts';
import type { NodeProperties } from './node-rows.ts';

const EXISTING = cypherFile('ingest/existing-nodes');
const CREATE = cypherFile('ingest/create-nodes');
const UPDATE = cypherFile('ingest/update-nodes');
const ADD_VERSIONS = cypherFile('ingest/add-node-versions');

/** Stands for a node of which only its being there matters: nothing that the batch holds can change it. */
const NOWHERE: SourceRef = { load_id: '', file: '', line: 0 };

interface ExistingColumns {
	id: string;
	kind: 'bare' | 'reference' | null;
	version: number;
	properties: NodeProperties | null;
}

/** @returns current nodes by `refKey`, of those that rows or ends name. */
export async function existingNodes(
	runner: Runner,
	files: LoadFiles,
	rows: readonly NodeRow[],
	ends: Iterable<NodeRef>
): Promise<Map<string, StoredNode>> {
	// By label and id: whether the whole content is needed, which is where a record may change it.
	const asked = new Map<NodeLabel, Map<string, boolean>>();
	const ask = ({ label, id }: NodeRef, whole: boolean) => {
		let ids = asked.get(label);
		if (!ids) asked.set(label, (ids = new Map()));
		if (whole || !ids.has(id)) ids.set(id, whole);
	};
	for (const row of rows) ask(row, row.kind === 'record');
	for (const end of ends) ask(end, false);
	const found = await Promise.all(
		[...asked].map(async ([label, ids]) => {
			const parameters = { rows: [...ids].map(([id, whole]) => ({ id, whole })) };
			return { label, columns: await runner.run<ExistingColumns>(EXISTING({ LABEL: label }), parameters) };
		})
	);
	const whole = found.flatMap(({ columns }) => columns.flatMap(({ properties }) => properties ?? []));
	await files.learn(runner, whole);
	const existing = new Map<string, StoredNode>();
	for (const { label, columns } of found) {
		for (const { id, kind, version, properties } of columns) {
			const ref = { label, id };
			const node: StoredNode = properties
				? storedNode(files, label, properties)
				: { ref, kind: kind ?? 'record', version, properties: {}, source: NOWHERE, carried: {} };
			existing.set(refKey(ref), node);
		}
	}
	return existing;
}

/** Plans and writes a batch's node rows. */
export async function writeNodes(
	runner: Runner,
	files: LoadFiles,
	existing: ReadonlyMap<string, StoredNode>,
	rows: readonly NodeRow[]
): Promise<NodePlan> {
	const plan = planNodes(existing, rows);
	const nodes = [...plan.writes.values()].map((write) => write.node);
	const writes: Promise<unknown>[] = [];
	for (const [label, group] of groupBy(nodes, (node) => node.ref.label)) {
		const created: unknown[] = [];
		const updated: unknown[] = [];
		for (const node of group) {
			const before = existing.get(refKey(node.ref));
			if (before) updated.push(nodeChanges(files, node, before));
			else created.push(nodeProperties(files, node));
		}
		if (created.length > 0) writes.push(runner.run(CREATE({ LABEL: label }), { rows: created }));
		if (updated.length > 0) writes.push(runner.run(UPDATE({ LABEL: label }), { rows: updated }));
	}
	if (plan.history.length > 0) {
		writes.push(runner.run(ADD_VERSIONS(), { rows: plan.history.map((node) => nodeVersion(files, node)) }));
	}
	await Promise.all(writes);
	return plan;
}
