import neo4j from 'neo4j-driver';
import { refKey } from '#lib/domain/graph.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { StoredFeatures } from '#lib/store/graph-store.ts';
import { snapshotOn } from '#lib/store/stored-snapshot.ts';
import { copyBytes, datedProperty } from './assessment-rows.ts';
import type { Connection, Runner } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { snapshotOf } from './read-analysis.ts';
import { publishedRun } from './store-state.ts';

const FEATURES = cypherFile('read/features');
const SCAN_FEATURES = cypherFile('read/scan-features');
const FEATURE_HISTORY = cypherFile('read/feature-history');

const CHUNK = 2000;

interface FeatureColumns {
	label: NodeLabel;
	id: string;
	declared: string | null;
	vector: Int8Array | null;
}

export function features(
	connection: Connection,
	refs: readonly NodeRef[],
	asOf?: string
): Promise<StoredFeatures[]> {
	return connection.read(async (runner) => {
		const reading = await readingOf(runner, asOf);
		if (!reading) return [];
		const keys = [...new Set(refs.map(refKey))];
		const rows = await runner.run<FeatureColumns>(FEATURES(), { ...reading.parameters, keys });
		const found = new Map(rows.map((row) => [refKey(row), row]));
		return refs.flatMap((ref) => {
			const row = found.get(refKey(ref));
			return row ? [reading.decode(row)] : [];
		});
	});
}

/** All pages are of the analysis that was published when the scan began. */
export async function* scanFeatures(
	connection: Connection,
	what: 'shipments' | 'entities',
	asOf?: string
): AsyncGenerator<StoredFeatures[]> {
	const reading = await connection.read((runner) => readingOf(runner, asOf));
	if (!reading) return;
	for (let after = { id: '', label: '' }; ;) {
		const page = { what, after_id: after.id, after_label: after.label, limit: neo4j.int(CHUNK) };
		const rows = await connection.read((runner) =>
			runner.run<FeatureColumns>(SCAN_FEATURES(), { ...reading.parameters, ...page })
		);
		if (rows.length > 0) yield rows.map(reading.decode);
		if (rows.length < CHUNK) return;
		after = rows[rows.length - 1];
	}
}

export function featureHistory(connection: Connection, ref: NodeRef): Promise<StoredFeatures[]> {
	return connection.read(async (runner) => {
		const run = await publishedRun(runner);
		const days = run === null ? [] : ((await snapshotOf(runner, run))?.entity_snapshots ?? []);
		const parameters = { run, key: refKey(ref), dated: days.map((_, at) => datedProperty(at)) };
		const [row] = await runner.run<{ vectors: (Int8Array | null)[] }>(FEATURE_HISTORY(), parameters);
		return (row?.vectors ?? []).flatMap((vector, at) =>
			vector ? [{ ref, day: days[at], values: new Float32Array(copyBytes(vector)) }] : []
		);
	});
}

/** How rows are read as of a day, by the published analysis; null before the first. */
async function readingOf(runner: Runner, asOf: string | undefined) {
	const run = await publishedRun(runner);
	const current = run === null ? null : await snapshotOf(runner, run);
	if (!current) return null;
	const at = snapshotOn(current, asOf);
	return {
		parameters: { run, dated: datedProperty(at) },
		decode({ label, id, declared, vector }: FeatureColumns): StoredFeatures {
			const ref = { label, id };
			if (vector === null) return { ref, day: null, values: null };
			if (label !== 'Shipment') {
				return { ref, day: current.entity_snapshots[at], values: new Float32Array(copyBytes(vector)) };
			}
			const isKnown = asOf === undefined || (declared !== null && declared < asOf);
			if (!isKnown) return { ref, day: null, values: null };
			return { ref, day: declared, values: new Float64Array(copyBytes(vector)) };
		}
	};
}
