import neo4j from 'neo4j-driver';
import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import { ASSESSED_LABELS } from './assessed-labels.ts';
import type { Connection } from './connection.ts';
import { cypherFile } from './cypher-file.ts';
import { snapshotOf } from './read-analysis.ts';
import { storeState } from './store-state.ts';

const SHOW_ASSESSMENTS = cypherFile('risk/show-assessments');
const HIDE_ASSESSMENTS = cypherFile('risk/hide-assessments');
const HIDE_CLUSTERS = cypherFile('risk/hide-clusters');
const SHOW_CLUSTERS = cypherFile('risk/show-clusters');
const SHOW_MEMBERS = cypherFile('risk/show-members');
const MARK_SHOWN = cypherFile('risk/mark-shown');

const CHUNK = 5000;

/**
 * Writes the published analysis on the graph's own nodes, for people in Neo4j Browser and Bloom and for the vector
 * index: community, score, embedding, date and model on what was assessed, and (:Cluster)-[:HAS_MEMBER]->. Done in
 * chunks, each of which says which snapshot it is of; does nothing when it is there already, so that what was
 * interrupted is taken up at the next start.
 *
 * @param onShown told the number of nodes of each chunk.
 */
export async function showAnalysis(
	connection: Connection,
	onShown: (nodes: number) => void = () => undefined
): Promise<void> {
	const { state, snapshot } = await connection.read(async (runner) => {
		const state = await storeState(runner);
		return { state, snapshot: state?.run === undefined ? null : await snapshotOf(runner, state.run) };
	});
	if (state?.run === undefined || state.shown_run === state.run || !snapshot) return;
	const shown = marks(state.run, snapshot);
	for (const label of ASSESSED_LABELS) {
		await showLabel(connection, label, shown, onShown);
	}
	for (const label of ASSESSED_LABELS) await hideOthers(connection, label, shown);
	await connection.write(async (runner) => {
		await runner.run(HIDE_CLUSTERS());
		await runner.run(SHOW_CLUSTERS(), shown);
		for (const label of ASSESSED_LABELS) await runner.run(SHOW_MEMBERS({ LABEL: label }), shown);
		await runner.run(MARK_SHOWN(), shown);
	});
}

function marks(run: number, { snapshot_id, as_of, model_version }: AnalysisSnapshot) {
	return { run: neo4j.int(run), snapshot_id, snapshot_date: as_of, model_version };
}

interface ShownColumns {
	count: number;
	/** Null past the end. */
	last: string | null;
}

async function showLabel(
	connection: Connection,
	label: NodeLabel,
	shown: ReturnType<typeof marks>,
	onShown: (nodes: number) => void
): Promise<void> {
	const what = label === 'Shipment' ? 'shipments' : 'entities';
	const query = SHOW_ASSESSMENTS({ LABEL: label });
	let after: string | null = '';
	while (after !== null) {
		const parameters: Record<string, unknown> = { ...shown, what, after, limit: neo4j.int(CHUNK) };
		const [chunk]: ShownColumns[] = await connection.write((runner) =>
			runner.run<ShownColumns>(query, parameters)
		);
		onShown(chunk.count);
		after = chunk.last;
	}
}

async function hideOthers(
	connection: Connection,
	label: NodeLabel,
	shown: ReturnType<typeof marks>
): Promise<void> {
	for (let hidden = 1; hidden > 0;) {
		[{ hidden }] = await connection.write((runner) =>
			runner.run<{ hidden: number }>(HIDE_ASSESSMENTS({ LABEL: label }), shown)
		);
	}
}
