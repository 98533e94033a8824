import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Scope } from '#lib/domain/scope.ts';
import { loadTables } from '#lib/analysis/load-tables.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import { analyseTables } from '#lib/risk/analyse-tables.ts';
import type { AnalysisOptions } from '#lib/risk/analyse-tables.ts';
import { controlFigures } from '#lib/risk/evaluation/control.ts';
import { judge } from '#lib/risk/evaluation/judge.ts';
import type { EvaluationReport } from '#lib/risk/evaluation/report.ts';
import { replayWorld } from '#lib/risk/evaluation/replay-world.ts';
import { organisationsOf, ringsOfWorld } from '#lib/risk/evaluation/rings.ts';
import { worldOf } from '#lib/risk/evaluation/scores.ts';
import type { Scores, World } from '#lib/risk/evaluation/scores.ts';
import { shuffleTables } from '#lib/risk/evaluation/shuffle-tables.ts';
import { TRUTH_ROWS } from '#lib/risk/evaluation/truth.ts';
import type { Truth, TruthRow, TruthTable } from '#lib/risk/evaluation/truth.ts';
import { defaultTypologySettings } from '#lib/typologies/settings.ts';
import type { TypologySettings } from '#lib/typologies/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

export interface EvaluateRequest {
	/** The `truth/` folder of the world that is loaded. */
	truthFolder: string;
	/** Also judge the world with its parties permuted. */
	shuffle: boolean;
	/** Also look at the world again on the first of each month, as it was known then. */
	replay?: boolean;
	/** Parameters of the typologies, as the analysis had them; their defaults when absent. */
	typologies?: TypologySettings | undefined;
	/** Of ties, of the random baseline, of the tabular model and of the shuffle. */
	seed: number;
}

const PAGE = 500;

/**
 * Judges the stored analysis by the truth of a generated world, beside baselines that see the same rows.
 * @throws AppError `missing-prerequisite` without an analysis, `bad-input` where the truth cannot be read or is
 * another world's, `cancelled`
 */
export async function evaluate(
	store: GraphStore,
	scope: Scope,
	{ truthFolder, shuffle, replay = false, seed, typologies = defaultTypologySettings() }: EvaluateRequest,
	options: AnalysisOptions = {}
): Promise<EvaluationReport> {
	const snapshot = await store.snapshot(scope);
	if (!snapshot) throw new AppError('missing-prerequisite', 'nothing-to-evaluate');
	const truth = await readTruth(truthFolder);
	const tables = await loadTables(store, scope, options);
	const world = worldOf(tables);
	refuseOtherWorld(world, truth, truthFolder);
	const judgement = judge(world, await storedScores(store, scope, world), truth, seed, options);
	let shuffled = null;
	let control = null;
	if (shuffle) {
		const permuted = worldOf(shuffleTables(tables, seededRng(seed)));
		const parameters = {
			asOf: dayOf(snapshot.as_of),
			seed,
			createdAt: snapshot.created_at,
			features: false,
			typologies
		};
		const result = await analyseTables(permuted.tables, parameters, options);
		const scores = scoresOf(result, permuted);
		shuffled = judge(permuted, scores, truth, seed, options);
		control = controlFigures(
			{
				figures: shuffled.scorers.filature,
				organisations: permuted.organisationIds.length,
				organisationIds: organisationsOf(permuted.tables),
				rings: ringsOfWorld(permuted.tables, truth),
				clusters: scores.clusters
			},
			seededRng(seed)
		);
	}
	return {
		seed,
		period: { from: isoOf(world.period.from), to: isoOf(world.period.to) },
		model_version: snapshot.model_version,
		as_of: snapshot.as_of,
		judgement,
		shuffled,
		control,
		replay: replay ? replayWorld(tables, truth, { seed, typologies }, options) : null
	};
}

async function storedScores(store: GraphStore, scope: Scope, world: World): Promise<Scores> {
	const shipments = new Map<string, number>();
	for await (const chunk of store.scanAssessments(scope, 'shipments')) {
		for (const { ref, score } of chunk) shipments.set(ref.id, score);
	}
	const entities = new Map<string, number>();
	for await (const chunk of store.scanAssessments(scope, 'entities')) {
		for (const { ref, score } of chunk) if (ref.label !== 'Person') entities.set(ref.id, score);
	}
	const clusters: string[][] = [];
	for (let page = await store.clusters(scope, { offset: 0, limit: PAGE }); page.rows.length > 0;) {
		for (const { members } of page.rows) clusters.push(organisationsAmong(members));
		page = await store.clusters(scope, { offset: clusters.length, limit: PAGE });
	}
	return aligned(world, shipments, entities, clusters);
}

function scoresOf(result: AnalysisResult, world: World): Scores {
	const shipments = new Map<string, number>();
	for (const { shipment_id, score } of result.shipments) shipments.set(shipment_id, score);
	const entities = new Map<string, number>();
	for (const { label, id, score } of result.entities) if (label !== 'Person') entities.set(id, score);
	const clusters = [...result.clusters].sort((a, b) => a.rank - b.rank);
	return aligned(
		world,
		shipments,
		entities,
		clusters.map(({ members }) => organisationsAmong(members))
	);
}

function organisationsAmong(members: { label: string; id: string }[]): string[] {
	return [...new Set(members.filter(({ label }) => label !== 'Person').map(({ id }) => id))];
}

function aligned(
	{ tables, period, organisationIds }: World,
	shipments: ReadonlyMap<string, number>,
	entities: ReadonlyMap<string, number>,
	clusters: string[][]
): Scores {
	return {
		shipments: Float64Array.from(
			tables.shipments.ids.slice(period.firstRow),
			(id) => shipments.get(id) ?? NaN
		),
		entities: Float64Array.from(organisationIds, (id) => entities.get(id) ?? NaN),
		clusters
	};
}

/** The `truth/` folder of a generated world. @throws AppError `bad-input` where it cannot be read */
export async function readTruth(folder: string): Promise<Truth> {
	const read = async <T extends TruthTable>(table: T): Promise<TruthRow<T>[]> => {
		const file = join(folder, `${table}.csv`);
		const rows: TruthRow<T>[] = [];
		try {
			const parser = parse({ columns: true, bom: true });
			// The loop throws what goes wrong at either end.
			pipeline(createReadStream(file), parser, () => undefined);
			for await (const row of parser) {
				rows.push(TRUTH_ROWS[table].parse(row) as TruthRow<T>);
			}
		} catch (cause) {
			const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
			throw missing
				? new AppError('bad-input', 'truth-missing', { file }, cause)
				: new AppError('bad-input', 'truth-unreadable', { file, row: rows.length + 1 }, cause);
		}
		return rows;
	};
	return {
		shipments: await read('shipments'),
		rings: await read('rings'),
		lookalikes: await read('lookalikes')
	};
}

/** Figures against the truth of another world would look like figures. */
function refuseOtherWorld({ tables, period }: World, truth: Truth, folder: string): void {
	const told = new Set(truth.shipments.map(({ shipment_id }) => shipment_id));
	const judged = tables.shipments.ids.slice(period.firstRow);
	const missing = judged.filter((id) => !told.has(id)).length;
	if (missing > 0) throw new AppError('bad-input', 'truth-of-another-world', { folder, missing });
}
