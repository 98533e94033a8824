import neo4j from 'neo4j-driver';
import type { AddedAssessments } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { isSameAnalysis } from '#lib/store/stored-snapshot.ts';
import { shipmentProperties, snapshotProperties } from './assessment-rows.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { snapshotOf } from './read-analysis.ts';
import { publishedRun } from './store-state.ts';
import { publishRun, stageAssessments } from './write-analysis.ts';

const SHOW_ADDED = cypherFile('risk/show-added');

const BATCH = 2000;

/** Records of the published run, and the same on the nodes for people, in one transaction: some thousands a day. */
export async function addAssessments(
	connection: Connection,
	{ snapshot, shipments }: AddedAssessments,
	{ signal, onProgress }: TaskOptions = {}
): Promise<void> {
	await connection.write(async (runner) => {
		const run = await publishedRun(runner);
		if (run === null || !isSameAnalysis(await snapshotOf(runner, run), snapshot)) {
			throw new AppError('missing-prerequisite', 'analysis-replaced');
		}
		const { snapshot_id, as_of: snapshot_date, model_version } = snapshot;
		for (let start = 0; start < shipments.length; start += BATCH) {
			throwIfCancelled(signal);
			onProgress?.({ stage: 'add-assessments', done: start, total: shipments.length });
			const batch = shipments.slice(start, start + BATCH);
			const refs = batch.map(({ shipment_id }) => ({ label: 'Shipment', id: shipment_id }) as const);
			await stageAssessments(
				runner,
				refs,
				batch.map((shipment) => shipmentProperties(run, shipment))
			);
			const keys = refs.map(refKey);
			await runner.run(SHOW_ADDED(), {
				run: neo4j.int(run),
				keys,
				snapshot_id,
				snapshot_date,
				model_version
			});
		}
		await publishRun(runner, run, snapshotProperties(run, snapshot));
	});
}
