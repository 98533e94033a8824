import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JUDGED_SHARE, SCORERS } from '../src/lib/risk/evaluation/report.ts';
import type { EvaluationReport, Judgement, Scorer } from '../src/lib/risk/evaluation/report.ts';
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

/** Demo worlds of the seeds, loaded, analysed and judged, with the shuffle control: mean and range over the seeds. */
export async function evaluation(seeds: number[]): Promise<string> {
	const reports: EvaluationReport[] = [];
	for (const seed of seeds) reports.push(await judgeSeed(seed));
	const judgements = reports.map(({ judgement }) => judgement);
	const shuffled = reports.map(({ shuffled }) => shuffled).filter((judgement) => judgement !== null);
	const names = Object.keys(FIGURES);
	const row = (name: string, of: Judgement[], scorer: Scorer) =>
		`| ${name} | ${names.map((figure) => spread(of.map((j) => FIGURES[figure]!(j, scorer)))).join(' | ')} |`;
	return [
		`Seeds ${seeds.join(', ')}: mean (lowest to highest).`,
		'',
		`| | ${names.join(' | ')} |`,
		`|---|${names.map(() => '---|').join('')}`,
		...SCORERS.map((scorer) => row(scorer, judgements, scorer)),
		row('filature, parties shuffled', shuffled, 'filature'),
		`| attainable | | ${spread(judgements.map((j) => atFive(j.attainable.top).precision))} | ` +
			`${spread(judgements.map((j) => atFive(j.attainable.top).recall))} | ` +
			`${spread(judgements.map((j) => atFive(j.attainable.top).revenue))} | ` +
			`${spread(judgements.map((j) => j.attainable.ringOrganisations.share))} | | | |`,
		'',
		...byTypology(judgements)
	].join('\n');
}

async function judgeSeed(seed: number): Promise<EvaluationReport> {
	const folder = mkdtempSync(join(tmpdir(), 'filature-bench-'));
	const env = { FILATURE_DATA: folder };
	try {
		await filature(['demo', '--size', 'demo', '--seed', String(seed), '--no-serve'], env);
		const store = `sqlite:${join(folder, `demo-demo-${seed}.sqlite`)}`;
		const truth = join(folder, 'worlds', `demo-${seed}`, 'truth');
		return await filature(['evaluate', '--truth', truth, '--shuffle', '--store', store], env);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function byTypology(judgements: Judgement[]): string[] {
	const found = new Map<string, { found: number; of: number }>();
	for (const { scorers } of judgements) {
		for (const [typology, rings] of Object.entries(scorers.filature.clusters.byTypology)) {
			const sum = found.get(typology) ?? { found: 0, of: 0 };
			found.set(typology, { found: sum.found + rings.found, of: sum.of + rings.of });
		}
	}
	const rows = [...found].sort().map(([typology, { found, of }]) => `| ${typology} | ${found} of ${of} |`);
	return ['| typology | rings found |', '|---|---|', ...rows];
}

function spread(values: (number | null)[]): string {
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return '';
	const mean = known.reduce((a, b) => a + b, 0) / known.length;
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return low === high ? mean.toFixed(3) : `${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
