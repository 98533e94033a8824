import { AppError } from '#lib/domain/errors.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { GraphStore, StoredAssessment } from '#lib/store/graph-store.ts';

export const EXPORTS = ['shipments', 'entities', 'clusters', 'features'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** A cell as exports write it; `null` is an unknown value. */
export type Cell = string | number | null;

export interface ExportTable {
	columns: string[];
	rows: AsyncIterable<Cell[]>;
}

const CLUSTER_PAGE = 500;

/** The rows of an export, streamed, in an order that depends on the data alone (by id, clusters by rank). */
export async function exportTable(store: GraphStore, scope: Scope, name: ExportName): Promise<ExportTable> {
	const snapshot = await store.snapshot(scope);
	if (!snapshot) throw new AppError('missing-prerequisite', 'not-analysed');
	switch (name) {
		case 'shipments':
			return { columns: ['shipment_id', 'score', 'money_at_risk', 'reasons'], rows: shipments(store, scope) };
		case 'entities':
			return {
				columns: ['entity_id', 'score', 'cluster_id', 'label', 'community', 'degree', 'pagerank', 'reasons'],
				rows: entities(store, scope)
			};
		case 'clusters':
			return {
				columns: [
					'rank',
					'cluster_id',
					'score',
					'entity_id',
					'label',
					'money_at_risk',
					'period_from',
					'period_to'
				],
				rows: clusters(store, scope)
			};
		case 'features':
			return { columns: ['shipment_id', ...snapshot.feature_names], rows: features(store, scope) };
	}
}

function reasonCodes({ reasons }: StoredAssessment): string {
	return reasons.map((reason) => reason.code).join(';');
}

async function* shipments(store: GraphStore, scope: Scope): AsyncGenerator<Cell[]> {
	for await (const chunk of store.scanAssessments(scope, 'shipments')) {
		for (const row of chunk) yield [row.ref.id, row.score, row.money_at_risk, reasonCodes(row)];
	}
}

async function* entities(store: GraphStore, scope: Scope): AsyncGenerator<Cell[]> {
	for await (const chunk of store.scanAssessments(scope, 'entities')) {
		for (const row of chunk) {
			const { ref, score, cluster_id, community, degree, pagerank } = row;
			yield [ref.id, score, cluster_id, ref.label, community, degree, pagerank, reasonCodes(row)];
		}
	}
}

async function* clusters(store: GraphStore, scope: Scope): AsyncGenerator<Cell[]> {
	for (let offset = 0; ; offset += CLUSTER_PAGE) {
		const { total, rows } = await store.clusters(scope, { offset, limit: CLUSTER_PAGE });
		for (const { rank, cluster_id, score, members, money_at_risk, period_from, period_to } of rows) {
			for (const { id, label } of members) {
				yield [rank, cluster_id, score, id, label, money_at_risk, period_from, period_to];
			}
		}
		if (offset + CLUSTER_PAGE >= total) return;
	}
}

async function* features(store: GraphStore, scope: Scope): AsyncGenerator<Cell[]> {
	for await (const chunk of store.scanAssessments(scope, 'shipments')) {
		for (const { ref, features } of chunk) {
			yield [ref.id, ...Array.from(features ?? [], (value) => (Number.isNaN(value) ? null : value))];
		}
	}
}
