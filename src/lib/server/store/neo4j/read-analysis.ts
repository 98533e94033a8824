import neo4j from 'neo4j-driver';
import type { AnalysisSnapshot, ClusterAssessment } from '#lib/domain/assessment.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { Page, PageQuery, StoredAssessment } from '#lib/store/graph-store.ts';
import { storedCluster } from '#lib/store/stored-cluster.ts';
import { storedSnapshot } from '#lib/store/stored-snapshot.ts';
import { storedAssessment } from './assessment-rows.ts';
import type { AssessmentProperties } from './assessment-rows.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { publishedRun } from './store-state.ts';

const SNAPSHOT = cypherFile('read/snapshot');
const CLUSTERS = cypherFile('read/clusters');
const CLUSTER_TOTAL = cypherFile('read/cluster-total');
const CLUSTER = cypherFile('read/cluster');
const ASSESSMENTS = cypherFile('read/assessments');
const SCAN_ASSESSMENTS = cypherFile('read/scan-assessments');

const CHUNK = 2000;

interface ContentColumns {
	content: string;
}

export async function snapshotOf(runner: Runner, run: number): Promise<AnalysisSnapshot | null> {
	const [row] = await runner.run<ContentColumns>(SNAPSHOT(), { run });
	return row ? storedSnapshot(row.content) : null;
}

export function snapshot(connection: Connection): Promise<AnalysisSnapshot | null> {
	return connection.read(async (runner) => {
		const run = await publishedRun(runner);
		return run === null ? null : snapshotOf(runner, run);
	});
}

export function clusters(
	connection: Connection,
	{ offset, limit }: PageQuery
): Promise<Page<ClusterAssessment>> {
	return connection.read(async (runner) => {
		const parameters = {
			run: await publishedRun(runner),
			offset: neo4j.int(offset),
			limit: neo4j.int(limit)
		};
		const [[{ total }], rows] = await Promise.all([
			runner.run<{ total: number }>(CLUSTER_TOTAL(), parameters),
			runner.run<ContentColumns>(CLUSTERS(), parameters)
		]);
		return { total, rows: rows.map((row) => storedCluster(row.content)) };
	});
}

export function cluster(connection: Connection, clusterId: string): Promise<ClusterAssessment | null> {
	return connection.read(async (runner) => {
		const parameters = { run: await publishedRun(runner), cluster_id: clusterId };
		const [row] = await runner.run<ContentColumns>(CLUSTER(), parameters);
		return row ? storedCluster(row.content) : null;
	});
}

interface AssessmentColumns {
	assessment: AssessmentProperties;
}

export function assessments(connection: Connection, refs: readonly NodeRef[]): Promise<StoredAssessment[]> {
	return connection.read(async (runner) => {
		const parameters = { run: await publishedRun(runner), keys: [...new Set(refs.map(refKey))] };
		const rows = await runner.run<AssessmentColumns>(ASSESSMENTS(), parameters);
		const found = new Map(rows.map(({ assessment }) => [refKey(assessment), assessment]));
		return refs.flatMap((ref) => {
			const properties = found.get(refKey(ref));
			return properties ? [storedAssessment(properties)] : [];
		});
	});
}

/** All pages are of the analysis that was published when the scan began. */
export async function* scanAssessments(
	connection: Connection,
	what: 'shipments' | 'entities'
): AsyncGenerator<StoredAssessment[]> {
	const run = await connection.read(publishedRun);
	for (let after = { id: '', label: '' }; ;) {
		const parameters = { run, what, after_id: after.id, after_label: after.label, limit: neo4j.int(CHUNK) };
		const rows = await connection.read((runner) =>
			runner.run<AssessmentColumns>(SCAN_ASSESSMENTS(), parameters)
		);
		if (rows.length > 0) yield rows.map(({ assessment }) => storedAssessment(assessment));
		if (rows.length < CHUNK) return;
		after = rows[rows.length - 1].assessment;
	}
}
