import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import neo4j from 'neo4j-driver';
import type { EdgePlan, StoredEdge } from '#lib/store/edge-draft.ts';
import { planEdges } from '#lib/store/edge-plan.ts';
import type { Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import type { Query, Slots } from './cypher-file.ts';
import {
	discriminatorOf,
	edgeProperties,
	edgeVersion,
	isOwnedElsewhere,
	isPlain,
	storedEdge
} from './edge-rows.ts';
import type { EdgeColumns } from './edge-rows.ts';
import { groupBy } from './group-by.ts';
import type { LoadFiles } from './load-files.ts';

const EXISTING = cypherFile('ingest/existing-edges');
const OWNED_ELSEWHERE = cypherFile('ingest/edges-owned-elsewhere');
const RETIRED = cypherFile('ingest/retired-versions');
const CREATE_PLAIN = cypherFile('ingest/create-plain-edges');
const CREATE = cypherFile('ingest/create-edges');
const UPDATE = cypherFile('ingest/update-edges');
const DELETE = cypherFile('ingest/delete-edges');
const MARK_OWNERS = cypherFile('ingest/mark-owners-elsewhere');
const ADD_VERSIONS = cypherFile('ingest/add-edge-versions');

/**
 * Plans and writes a batch's relations.
 * @param changes rows that replaced a record's content (`NodePlan.changes`).
 * @param isStored whether a node, by `refKey`, was there before this batch: one that was not has no relation yet.
 */
export async function writeEdges(
	runner: Runner,
	files: LoadFiles,
	rows: readonly EdgeRow[],
	changes: readonly NodeRow[],
	isStored: (key: string) => boolean
): Promise<EdgePlan> {
	const mayBeStored = rows.filter((row) => isStored(refKey(row.from)) && isStored(refKey(row.to)));
	const changed = changes.filter((row) => isStored(refKey(row)));
	const current = await existingEdges(runner, files, mayBeStored, changed);
	const keys = new Set(mayBeStored.map((row) => row.key).filter((key) => !current.has(key)));
	const plan = planEdges({ current, retired: await retiredVersions(runner, keys) }, changes, rows);
	await Promise.all([
		...byEnds(plan.deletes, DELETE, (edge) => [edge.from.id, edge.to.id, discriminatorOf(edge)], runner),
		...byEnds(
			plan.updates,
			UPDATE,
			(edge) => [edge.from.id, edge.to.id, edgeProperties(files, edge), discriminatorOf(edge)],
			runner
		),
		...createEdges(runner, files, plan.inserts),
		...markOwners(runner, [...plan.inserts, ...plan.updates]),
		...(plan.history.length === 0
			? []
			: [runner.run(ADD_VERSIONS(), { rows: plan.history.map((edge) => edgeVersion(files, edge)) })])
	]);
	return plan;
}

/** Current relations that leave the starts of rows and the changed records, and those that the latter own elsewhere. */
async function existingEdges(
	runner: Runner,
	files: LoadFiles,
	rows: readonly EdgeRow[],
	changed: readonly NodeRow[]
): Promise<Map<string, StoredEdge>> {
	const leave = queryByLabel(runner, EXISTING, [...rows.map((row) => row.from), ...changed]);
	const elsewhere = queryByLabel(runner, OWNED_ELSEWHERE, changed);
	const columns = (await Promise.all([...leave, ...elsewhere])).flat();
	await files.learn(
		runner,
		columns.map((row) => row.properties)
	);
	return new Map(columns.map((row) => storedEdge(files, row)).map((edge) => [edge.key, edge]));
}

function queryByLabel(runner: Runner, query: Query, refs: readonly NodeRef[]): Promise<EdgeColumns[]>[] {
	return [...groupBy(refs, (ref) => ref.label)].map(([label, group]) =>
		runner.run<EdgeColumns>(query({ LABEL: label }), { ids: [...new Set(group.map((ref) => ref.id))] })
	);
}

async function retiredVersions(runner: Runner, keys: ReadonlySet<string>): Promise<Map<string, number>> {
	if (keys.size === 0) return new Map();
	const rows = await runner.run<{ key: string; version: number }>(RETIRED(), { keys: [...keys] });
	return new Map(rows.map(({ key, version }) => [key, version]));
}

function createEdges(runner: Runner, files: LoadFiles, edges: readonly StoredEdge[]): Promise<unknown>[] {
	const plain: StoredEdge[] = [];
	const other: StoredEdge[] = [];
	for (const edge of edges) (isPlain(edge) ? plain : other).push(edge);
	const alike = groupBy(plain, ({ source, column }) => `${source.load_id}\n${source.file}\n${column}`);
	return [
		...[...alike.values()].flatMap((group) => {
			const shared = { file: files.code(group[0].source), column: group[0].column ?? null };
			const row = (edge: StoredEdge) => [edge.from.id, edge.to.id, neo4j.int(edge.source.line)];
			return byEnds(group, CREATE_PLAIN, row, runner, shared);
		}),
		...byEnds(other, CREATE, (edge) => [edge.from.id, edge.to.id, edgeProperties(files, edge)], runner)
	];
}

function markOwners(runner: Runner, edges: readonly StoredEdge[]): Promise<unknown>[] {
	const elsewhere = edges.filter((edge) => isOwnedElsewhere(edge));
	const groups = groupBy(elsewhere, ({ owner, from }) => `${owner.label}|${from.label}`);
	return [...groups.values()].map((group) =>
		runner.run(MARK_OWNERS({ FROM: group[0].owner.label, TO: group[0].from.label }), {
			rows: group.map(({ owner, from }) => [owner.id, from.id])
		})
	);
}

/** One query for each type and pair of labels. */
function byEnds(
	edges: readonly StoredEdge[],
	query: Query,
	rowOf: (edge: StoredEdge) => unknown[],
	runner: Runner,
	shared: Record<string, unknown> = {}
): Promise<unknown>[] {
	const groups = groupBy(edges, ({ type, from, to }) => `${type}|${from.label}|${to.label}`);
	return [...groups.values()].map((group) => {
		const [{ type, from, to }] = group;
		const slots: Slots = { TYPE: type, FROM: from.label, TO: to.label };
		return runner.run(query(slots), { ...shared, rows: group.map(rowOf) });
	});
}

/** @throws AppError for an end or an owner that neither the store nor the batch holds. */
export function checkEnds(rows: readonly EdgeRow[], isKnown: (key: string) => boolean): void {
	for (const { from, to, owner } of rows) {
		for (const ref of [from, to, ...(owner ? [owner] : [])]) {
			const node = refKey(ref);
			if (!isKnown(node)) throw new AppError('invalid-argument', 'dangling-row', { node });
		}
	}
}
