import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import neo4j from 'neo4j-driver';
import {
	clusterProperties,
	entityProperties,
	shipmentProperties,
	snapshotProperties
} from './assessment-rows.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { groupBy } from './group-by.ts';
import type { StoredProperties } from './property-values.ts';
import { showAnalysis } from './show-analysis.ts';
import { publishedRun } from './store-state.ts';

const START_RUN = cypherFile('risk/start-run');
const STAGE_ASSESSMENTS = cypherFile('risk/stage-assessments');
const STAGE_CLUSTERS = cypherFile('risk/stage-clusters');
const PUBLISH_RUN = cypherFile('risk/publish-run');
const DISCARD_RUNS = cypherFile('risk/discard-runs');

const BATCH = 4000;

/**
 * Neo4j reads what is committed, not one state: a single transaction, large as it would be, is seen half applied.
 * So an analysis is a run. Its records are staged under a new number in batches, which no reader looks at; then one
 * property of the store's node is set to that number, from which every read starts; and the records of the run
 * before stay until the next analysis, for readers that are on their way. What is written on the graph's own nodes
 * for people (show-analysis.ts) follows, and no answer of the adapter rests on it.
 */
export async function writeAnalysis(
	connection: Connection,
	{ snapshot, entities, shipments, clusters }: AnalysisResult,
	{ signal, onProgress }: TaskOptions = {}
): Promise<void> {
	const assessed = snapshot.counts.entities + snapshot.counts.shipments;
	// Showing takes about as long as staging.
	const total = 2 * assessed + clusters.length;
	let done = 0;
	const report = (count: number) => {
		done += count;
		onProgress?.({ stage: 'write-analysis', done: Math.min(done, total), total });
	};
	const step = (count: number) => {
		throwIfCancelled(signal);
		report(count);
	};
	await discardRuns(connection);
	const run = await startRun(connection);
	try {
		for (const batch of batches(entities)) {
			for (const group of groupBy(batch, (entity) => entity.label).values()) {
				const rows = group.map((entity) => entityProperties(run, entity, snapshot.entity_snapshots.length));
				await stage(connection, group, rows);
			}
			step(batch.length);
		}
		for (const batch of batches(shipments)) {
			const refs = batch.map(({ shipment_id }) => ({ label: 'Shipment', id: shipment_id }) as const);
			await stage(
				connection,
				refs,
				batch.map((shipment) => shipmentProperties(run, shipment))
			);
			step(batch.length);
		}
		for (const batch of batches(clusters)) {
			const rows = batch.map((cluster) => clusterProperties(run, cluster));
			await connection.write((runner) => runner.run(STAGE_CLUSTERS(), { rows }));
			step(batch.length);
		}
		const published = snapshotProperties(run, snapshot);
		await connection.write((runner) => publishRun(runner, run, published));
	} catch (cause) {
		await discardRuns(connection);
		throw cause;
	}
	// From here on the new analysis is the current one: too late to cancel.
	await showAnalysis(connection, report);
}

async function startRun(connection: Connection): Promise<number> {
	const [{ run }] = await connection.write((runner) => runner.run<{ run: number }>(START_RUN()));
	return run;
}

/** Records of every run but the published one. */
async function discardRuns(connection: Connection): Promise<void> {
	const keep = neo4j.int((await connection.read(publishedRun)) ?? 0);
	for (let deleted = 1; deleted > 0;) {
		[{ deleted }] = await connection.write((runner) =>
			runner.run<{ deleted: number }>(DISCARD_RUNS(), { keep })
		);
	}
}

async function stage(
	connection: Connection,
	refs: readonly NodeRef[],
	rows: readonly StoredProperties[]
): Promise<void> {
	await connection.write((runner) => stageAssessments(runner, refs, rows));
}

/** @param refs nodes of one label, which the rows assess. */
export async function stageAssessments(
	runner: Runner,
	refs: readonly NodeRef[],
	rows: readonly StoredProperties[]
): Promise<void> {
	const query = STAGE_ASSESSMENTS({ LABEL: refs[0].label });
	const created = new Set((await runner.run<{ id: string }>(query, { rows })).map(({ id }) => id));
	const missing = refs.find((ref) => !created.has(ref.id));
	if (missing) throw new AppError('invalid-argument', 'dangling-row', { node: refKey(missing) });
}

/** From here on readers see the run, with the snapshot as it is told now. */
export async function publishRun(runner: Runner, run: number, snapshot: StoredProperties): Promise<void> {
	await runner.run(PUBLISH_RUN(), { run: neo4j.int(run), snapshot });
}

function* batches<T>(things: Iterable<T>): Generator<T[]> {
	let batch: T[] = [];
	for (const thing of things) {
		batch.push(thing);
		if (batch.length < BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
