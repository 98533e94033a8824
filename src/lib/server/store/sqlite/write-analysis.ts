import { AppError } from '#lib/domain/errors.ts';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type {
	AddedAssessments,
	AnalysisResult,
	ClusterAssessment,
	EntityAssessment,
	ShipmentAssessment
} from '#lib/domain/assessment.ts';
import type { TaskOptions } from '#lib/domain/task.ts';
import { isSameAnalysis } from '#lib/store/stored-snapshot.ts';
import type { Database } from './database.ts';
import { findNid } from './node-rows.ts';
import { snapshot as currentSnapshot } from './read-analysis.ts';
import type { Vocabulary } from './vocabulary.ts';

const REPLACED = ['snapshot', 'assessment', 'embedding', 'features', 'history', 'cluster'];
const PROGRESS_EVERY = 2000;

/** One transaction: readers keep the old analysis until it is done. Blocks its thread, which should be a worker. */
export function writeAnalysis(
	db: Database,
	words: Vocabulary,
	{ snapshot, entities, shipments, clusters }: AnalysisResult,
	{ signal, onProgress }: TaskOptions = {}
): void {
	const total = snapshot.counts.entities + snapshot.counts.shipments + clusters.length;
	let done = 0;
	const step = () => {
		if (done++ % PROGRESS_EVERY !== 0) return;
		throwIfCancelled(signal);
		onProgress?.({ stage: 'write-analysis', done: Math.min(done, total), total });
	};
	db.write(() => {
		for (const table of REPLACED) db.exec(`DELETE FROM ${table}`);
		for (const entity of entities) {
			step();
			writeEntity(db, nidOf(db, words, entity), entity);
		}
		for (const shipment of shipments) {
			step();
			writeShipment(db, nidOf(db, words, { label: 'Shipment', id: shipment.shipment_id }), shipment);
		}
		for (const cluster of clusters) {
			step();
			writeCluster(db, cluster);
		}
		db.run('INSERT INTO snapshot (one, content) VALUES (1, ?)', JSON.stringify(snapshot));
	});
}

/** One transaction; what is there of a shipment is replaced. */
export function addAssessments(
	db: Database,
	words: Vocabulary,
	{ snapshot, shipments }: AddedAssessments,
	{ signal, onProgress }: TaskOptions = {}
): void {
	db.write(() => {
		if (!isSameAnalysis(currentSnapshot(db), snapshot)) {
			throw new AppError('missing-prerequisite', 'analysis-replaced');
		}
		for (const [done, shipment] of shipments.entries()) {
			if (done % PROGRESS_EVERY === 0) {
				throwIfCancelled(signal);
				onProgress?.({ stage: 'add-assessments', done, total: shipments.length });
			}
			const nid = nidOf(db, words, { label: 'Shipment', id: shipment.shipment_id });
			for (const table of ['assessment', 'features']) db.run(`DELETE FROM ${table} WHERE nid = ?`, nid);
			writeShipment(db, nid, shipment);
		}
		db.run('UPDATE snapshot SET content = ?', JSON.stringify(snapshot));
	});
}

function nidOf(db: Database, words: Vocabulary, ref: NodeRef): number {
	const nid = findNid(db, words, ref);
	if (nid === undefined) throw new AppError('invalid-argument', 'dangling-row', { node: refKey(ref) });
	return nid;
}

function writeEntity(db: Database, nid: number, entity: EntityAssessment): void {
	db.run(
		`INSERT INTO assessment (nid, score, community, cluster_id, degree, pagerank, reasons)
		VALUES (?, ?, ?, ?, ?, ?, ?)`,
		nid,
		entity.score,
		entity.community,
		entity.cluster_id,
		entity.degree,
		entity.pagerank,
		JSON.stringify(entity.reasons)
	);
	if (entity.embedding) db.run('INSERT INTO embedding (nid, vector) VALUES (?, ?)', nid, entity.embedding);
	if (!entity.history) return;
	const { first, values } = entity.history;
	db.run('INSERT INTO history (nid, first, vectors) VALUES (?, ?, ?)', nid, first, values);
}

function writeShipment(db: Database, nid: number, shipment: ShipmentAssessment): void {
	db.run(
		'INSERT INTO assessment (nid, score, money_at_risk, reasons) VALUES (?, ?, ?, ?)',
		nid,
		shipment.score,
		shipment.money_at_risk,
		JSON.stringify(shipment.reasons)
	);
	db.run('INSERT INTO features (nid, vector) VALUES (?, ?)', nid, shipment.features);
}

function writeCluster(db: Database, cluster: ClusterAssessment): void {
	db.run(
		'INSERT INTO cluster (rank, cluster_id, content) VALUES (?, ?, ?)',
		cluster.rank,
		cluster.cluster_id,
		JSON.stringify(cluster)
	);
}
