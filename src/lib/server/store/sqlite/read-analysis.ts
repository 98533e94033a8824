import type { AnalysisSnapshot, ClusterAssessment, Reason } from '#lib/domain/assessment.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { Page, PageQuery, StoredAssessment } from '#lib/store/graph-store.ts';
import { storedCluster } from '#lib/store/stored-cluster.ts';
import { storedSnapshot } from '#lib/store/stored-snapshot.ts';
import type { Database } from './database.ts';
import { scan } from './scans.ts';
import type { Vocabulary } from './vocabulary.ts';

export function snapshot(db: Database): AnalysisSnapshot | null {
	const row = db.row<{ content: string }>('SELECT content FROM snapshot');
	return row ? storedSnapshot(row.content) : null;
}

export function clusters(db: Database, query: PageQuery): Page<ClusterAssessment> {
	return db.read(() => ({
		total: db.row<{ n: number }>('SELECT count(*) AS n FROM cluster')!.n,
		rows: db
			.rows<{ content: string }>(
				'SELECT content FROM cluster ORDER BY rank LIMIT ? OFFSET ?',
				query.limit,
				query.offset
			)
			.map((row) => storedCluster(row.content))
	}));
}

export function cluster(db: Database, clusterId: string): ClusterAssessment | null {
	const row = db.row<{ content: string }>('SELECT content FROM cluster WHERE cluster_id = ?', clusterId);
	return row ? storedCluster(row.content) : null;
}

interface AssessmentColumns {
	label: number;
	id: string;
	score: number;
	community: number | null;
	cluster_id: string | null;
	degree: number | null;
	pagerank: number | null;
	money_at_risk: number | null;
	reasons: string;
	features: Uint8Array | null;
}

const SELECT_ASSESSMENT = `
	SELECT n.label, n.id, a.score, a.community, a.cluster_id, a.degree, a.pagerank, a.money_at_risk, a.reasons,
		x.vector AS features
	FROM node n JOIN assessment a ON a.nid = n.nid LEFT JOIN features x ON x.nid = n.nid`;

export function assessments(db: Database, words: Vocabulary, refs: readonly NodeRef[]): StoredAssessment[] {
	const sql = `${SELECT_ASSESSMENT} WHERE n.label = ? AND n.id = ?`;
	return db.read(() =>
		refs.flatMap((ref) => {
			const row = db.row<AssessmentColumns>(sql, words.labelCode(ref.label), ref.id);
			return row ? [storedAssessment(words, row)] : [];
		})
	);
}

export function scanAssessments(
	db: Database,
	words: Vocabulary,
	what: 'shipments' | 'entities'
): AsyncGenerator<StoredAssessment[]> {
	const sql = `${SELECT_ASSESSMENT} JOIN label l ON l.code = n.label
		WHERE (l.name = 'Shipment') = ? ORDER BY n.id, l.name`;
	return scan<AssessmentColumns, StoredAssessment>(db, sql, [what === 'shipments' ? 1 : 0], (row) =>
		storedAssessment(words, row)
	);
}

function storedAssessment(words: Vocabulary, row: AssessmentColumns): StoredAssessment {
	return {
		ref: words.ref(row.label, row.id),
		score: row.score,
		reasons: JSON.parse(row.reasons) as Reason[],
		community: row.community,
		cluster_id: row.cluster_id,
		degree: row.degree,
		pagerank: row.pagerank,
		money_at_risk: row.money_at_risk,
		features: row.features && new Float64Array(copyBytes(row.features))
	};
}

/** Blobs arrive at any offset; typed arrays need theirs aligned. */
export function copyBytes(blob: Uint8Array): ArrayBuffer {
	return new Uint8Array(blob).buffer;
}
