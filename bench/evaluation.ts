import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JUDGED_SHARE, SCORERS } from '../src/lib/risk/evaluation/report.ts';
import type {
	EvaluationReport,
	Found,
	Judgement,
	ReplayFigures,
	Scorer
} from '../src/lib/risk/evaluation/report.ts';
import { filature } from './filature.ts';

type Figure = (judgement: Judgement, scorer: Scorer) => number | null;

const atFive = <T extends { share: number }>(top: T[]): T => top.find(({ share }) => share === JUDGED_SHARE)!;

/** What is told of each seed and scorer; the attainable maximum stands beside. */
const FIGURES: Record<string, Figure> = {
	AUC: (j, s) => j.scorers[s].shipments.auc,
	'P@5%': (j, s) => atFive(j.scorers[s].shipments.top).precision,
	'R@5%': (j, s) => atFive(j.scorers[s].shipments.top).recall,
	'Rev@5%': (j, s) => atFive(j.scorers[s].shipments.top).revenue,
	'ring orgs in top 5%': (j, s) => j.scorers[s].entities.ringOrganisations.share,
	'ring recall': (j, s) => j.scorers[s].clusters.ringRecall.share,
	'cluster precision': (j, s) => j.scorers[s].clusters.precision.share,
	'false accusation': (j, s) => j.scorers[s].falseAccusation.lookalikes.share
};

const REPLAY: Record<string, (figures: ReplayFigures) => number | null> = {
	'rings flagged early': ({ early }) => early.share,
	'their evaded revenue': ({ revenueOfEarly }) => revenueOfEarly,
	'flagged early as a cluster': ({ earlyCases }) => earlyCases.share,
	'evaded revenue of those': ({ revenueOfEarlyCases }) => revenueOfEarlyCases,
	'evaded revenue declared after the flag': ({ revenueAfterFlag }) => revenueAfterFlag,
	'rings flagged by the end': ({ flagged }) => flagged.share
};

/**
 * Demo worlds of the seeds, loaded, analysed and judged, with the shuffle control and monthly replays: mean and range
 * over the seeds.
 */
export async function evaluation(seeds: number[]): Promise<string> {
	const reports: EvaluationReport[] = [];
	for (const seed of seeds) reports.push(await judgeSeed(seed));
	const judgements = reports.map(({ judgement }) => judgement);
	const ours = judgements.map(({ scorers }) => scorers.filature);
	return [
		`Seeds ${seeds.join(', ')}: mean (lowest to highest).`,
		'',
		...scorerTable(reports),
		'',
		...countTable(
			'typology | rings found',
			ours.map(({ clusters }) => clusters.byTypology)
		),
		'',
		...countTable(
			'difficulty | rings found',
			ours.map(({ clusters }) => clusters.byDifficulty)
		),
		'',
		...countTable(
			'look-alikes | accused',
			ours.map(({ falseAccusation }) => falseAccusation.byKind)
		),
		'',
		...controlTable(reports),
		'',
		...replayTable(reports)
	].join('\n');
}

async function judgeSeed(seed: number): Promise<EvaluationReport> {
	const folder = mkdtempSync(join(tmpdir(), 'filature-bench-'));
	const env = { FILATURE_DATA: folder };
	try {
		await filature(['demo', '--size', 'demo', '--seed', String(seed), '--no-serve'], env);
		const store = `sqlite:${join(folder, `demo-demo-${seed}.sqlite`)}`;
		const truth = join(folder, 'worlds', `demo-${seed}`, 'truth');
		return await filature(['evaluate', '--truth', truth, '--shuffle', '--replay', '--store', store], env);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function scorerTable(reports: EvaluationReport[]): string[] {
	const judgements = reports.map(({ judgement }) => judgement);
	const shuffled = reports.map(({ shuffled }) => shuffled).filter((judgement) => judgement !== null);
	const names = Object.keys(FIGURES);
	const row = (name: string, of: Judgement[], scorer: Scorer) =>
		`| ${name} | ${names.map((figure) => spread(of.map((j) => FIGURES[figure]!(j, scorer)))).join(' | ')} |`;
	return [
		`| | ${names.join(' | ')} |`,
		`|---|${names.map(() => '---|').join('')}`,
		...SCORERS.map((scorer) => row(scorer, judgements, scorer)),
		row('filature, parties shuffled', shuffled, 'filature'),
		`| attainable | | ${spread(judgements.map((j) => atFive(j.attainable.top).precision))} | ` +
			`${spread(judgements.map((j) => atFive(j.attainable.top).recall))} | ` +
			`${spread(judgements.map((j) => atFive(j.attainable.top).revenue))} | ` +
			`${spread(judgements.map((j) => j.attainable.ringOrganisations.share))} | | | |`
	];
}

/** Counts by group, summed over the seeds. */
function countTable(head: string, bySeed: Record<string, Found>[]): string[] {
	const sums = new Map<string, { found: number; of: number }>();
	for (const groups of bySeed) {
		for (const [group, { found, of }] of Object.entries(groups)) {
			const sum = sums.get(group) ?? { found: 0, of: 0 };
			sums.set(group, { found: sum.found + found, of: sum.of + of });
		}
	}
	const rows = [...sums].sort().map(([group, { found, of }]) => {
		return `| ${group} | ${found} of ${of} (${(found / of).toFixed(3)}) |`;
	});
	return [`| ${head} |`, '|---|---|', ...rows];
}

/** Passed where the shuffled world is no better than chance in every seed. */
function controlTable(reports: EvaluationReport[]): string[] {
	const controls = reports.map(({ control }) => control).filter((control) => control !== null);
	const rows = (controls[0] ?? []).map(({ figure }, i) => {
		const figures = controls.map((control) => control[i]!);
		const passed = figures.filter((one) => one.passed).length;
		return (
			`| ${figure} | ${spread(figures.map(({ share }) => share))} | ${spread(figures.map(({ low }) => low))} | ` +
			`${spread(figures.map(({ high }) => high))} | ${passed} of ${figures.length} |`
		);
	});
	return [
		'| parties shuffled | figure | chance, 2.5% | chance, 97.5% | passed |',
		'|---|---|---|---|---|',
		...rows
	];
}

function replayTable(reports: EvaluationReport[]): string[] {
	const replays = reports.map(({ replay }) => replay).filter((replay) => replay !== null);
	const names = Object.keys(REPLAY);
	return [
		`| monthly replays | ${names.join(' | ')} |`,
		`|---|${names.map(() => '---|').join('')}`,
		...SCORERS.map((scorer) => {
			const cells = names.map((name) => spread(replays.map((replay) => REPLAY[name]!(replay[scorer]))));
			return `| ${scorer} | ${cells.join(' | ')} |`;
		})
	];
}

function spread(values: (number | null)[]): string {
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return '';
	const mean = known.reduce((a, b) => a + b, 0) / known.length;
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return low === high ? mean.toFixed(3) : `${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
