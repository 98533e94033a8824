import { localeTag } from '#lib/i18n/locales.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import { JUDGED_SHARE, SCORERS } from '#lib/risk/evaluation/report.ts';
import type {
	ControlFigure,
	EvaluationReport,
	Found,
	Judgement,
	ReplayFigures,
	Scorer,
	ScorerFigures,
	TopFigures
} from '#lib/risk/evaluation/report.ts';

/** A row of a table: its name, then one cell a column. */
type Row = string[];

/** The report as aligned text for a terminal or a log. */
export function reportText(report: EvaluationReport, locale: Locale): string {
	const say = (key: string, params = {}) => translate(locale, `evaluation.${key}`, params);
	const { counts } = report.judgement;
	const lines = [
		say('period', { ...report.period, shipments: counts.shipments, illicit: counts.illicit }),
		say('population', { organisations: counts.organisations, rings: counts.rings }),
		say('analysis', { asOf: report.as_of, model: report.model_version, seed: report.seed }),
		say('training', { inspections: counts.training, offences: counts.trainingOffences }),
		...judgementText(report.judgement, locale)
	];
	if (report.shuffled) lines.push('', say('shuffled'), ...judgementText(report.shuffled, locale));
	if (report.control) lines.push('', ...aligned(controlRows(report.control, locale)));
	if (report.replay) lines.push('', ...aligned(replayRows(report.replay, locale)));
	return `${lines.join('\n')}\n`;
}

function judgementText(judgement: Judgement, locale: Locale): string[] {
	const say = (key: string, params = {}) => translate(locale, `evaluation.${key}`, params);
	const heads = SCORERS.map((scorer) => say(`scorer-${scorer}`));
	const sections: [string, Row[]][] = [
		[say('shipments'), shipmentRows(judgement, locale)],
		[say('entities'), entityRows(judgement, locale)],
		[say('clusters'), clusterRows(judgement, locale)],
		[say('false-accusation'), accusationRows(judgement, locale)],
		[
			say('shipments-by-kind', { share: percent(JUDGED_SHARE, locale) }),
			kindRows(judgement, 'shipments', locale)
		],
		[
			say('entities-by-kind', { share: percent(JUDGED_SHARE, locale) }),
			kindRows(judgement, 'entities', locale)
		],
		[say('clusters-by-kind'), kindRows(judgement, 'clusters', locale)]
	];
	return sections.flatMap(([title, rows]) => {
		if (rows.length === 0) return [];
		// Where a section knows the best that can be reached, it has one column more.
		const best = rows[0].length > heads.length + 1 ? [say('attainable')] : [];
		return ['', ...aligned([[title, ...heads, ...best], ...rows])];
	});
}

function shipmentRows({ scorers, attainable }: Judgement, locale: Locale): Row[] {
	const rows: Row[] = [];
	for (const figure of ['precision', 'recall', 'revenue'] as const) {
		attainable.top.forEach((best: TopFigures, i) => {
			rows.push([
				translate(locale, `evaluation.${figure}-at`, { share: percent(best.share, locale) }),
				...SCORERS.map((scorer) => decimal(scorers[scorer].shipments.top[i][figure], locale)),
				decimal(best[figure], locale)
			]);
		});
	}
	const auc = SCORERS.map((scorer) => decimal(scorers[scorer].shipments.auc, locale));
	return [...rows, ['AUC', ...auc, decimal(1, locale)]];
}

function entityRows({ scorers, attainable }: Judgement, locale: Locale): Row[] {
	const name = translate(locale, 'evaluation.ring-organisations', { share: percent(JUDGED_SHARE, locale) });
	return [
		foundRow(
			name,
			scorers,
			(figures) => figures.entities.ringOrganisations,
			attainable.ringOrganisations,
			locale
		)
	];
}

function clusterRows({ scorers }: Judgement, locale: Locale): Row[] {
	const row = (key: string, of: (figures: ScorerFigures) => Found) =>
		foundRow(translate(locale, `evaluation.${key}`), scorers, of, null, locale);
	return [
		row('ring-recall', ({ clusters }) => clusters.ringRecall),
		row('cluster-precision', ({ clusters }) => clusters.precision)
	];
}

function accusationRows({ scorers }: Judgement, locale: Locale): Row[] {
	const row = (name: string, of: (figures: ScorerFigures) => Found) =>
		foundRow(name, scorers, of, null, locale);
	const say = (key: string) => translate(locale, `evaluation.${key}`);
	return [
		row(say('lookalikes'), ({ falseAccusation }) => falseAccusation.lookalikes),
		...Object.keys(scorers.filature.falseAccusation.byKind).map((kind) =>
			row(`  ${kind}`, ({ falseAccusation }) => falseAccusation.byKind[kind])
		),
		row(say('others'), ({ falseAccusation }) => falseAccusation.others)
	];
}

function kindRows(
	{ scorers }: Judgement,
	what: 'shipments' | 'entities' | 'clusters',
	locale: Locale
): Row[] {
	return (['byTypology', 'byDifficulty'] as const).flatMap((by) =>
		Object.keys(scorers.filature[what][by]).map((kind) =>
			foundRow(kind, scorers, (figures) => figures[what][by][kind], null, locale)
		)
	);
}

function controlRows(control: ControlFigure[], locale: Locale): Row[] {
	const say = (key: string, params = {}) => translate(locale, `evaluation.${key}`, params);
	const rows = control.map(({ figure, share, low, high, passed }) => [
		say(figure, { share: percent(JUDGED_SHARE, locale) }),
		decimal(share, locale),
		`${decimal(low, locale)} – ${decimal(high, locale)}`,
		say(passed ? 'passed' : 'failed')
	]);
	return [[say('control'), say('parties-shuffled'), say('by-chance'), say('verdict')], ...rows];
}

function replayRows(replay: Record<Scorer, ReplayFigures>, locale: Locale): Row[] {
	const say = (key: string) => translate(locale, `evaluation.${key}`);
	const row = (name: string, cell: (figures: ReplayFigures) => string) => [
		name,
		...SCORERS.map((scorer) => cell(replay[scorer]))
	];
	const share = ({ found, of, share }: Found) => `${decimal(share, locale)} (${found}/${of})`;
	return [
		[say('replay'), ...SCORERS.map((scorer) => say(`scorer-${scorer}`))],
		row(say('flagged-early'), ({ early }) => share(early)),
		row(say('revenue-of-early'), ({ revenueOfEarly }) => decimal(revenueOfEarly, locale)),
		row(say('flagged-early-case'), ({ earlyCases }) => share(earlyCases)),
		row(say('revenue-of-early-cases'), ({ revenueOfEarlyCases }) => decimal(revenueOfEarlyCases, locale)),
		row(say('revenue-after-flag'), ({ revenueAfterFlag }) => decimal(revenueAfterFlag, locale)),
		row(say('flagged-ever'), ({ flagged }) => share(flagged))
	];
}

function foundRow(
	name: string,
	scorers: Judgement['scorers'],
	of: (figures: ScorerFigures) => Found,
	best: Found | null,
	locale: Locale
): Row {
	const cell = ({ found, of: all, share }: Found) => `${decimal(share, locale)} (${found}/${all})`;
	return [name, ...SCORERS.map((scorer) => cell(of(scorers[scorer]))), ...(best ? [cell(best)] : [])];
}

function decimal(value: number | null, locale: Locale): string {
	if (value === null) return '–';
	return new Intl.NumberFormat(localeTag(locale), {
		minimumFractionDigits: 3,
		maximumFractionDigits: 3
	}).format(value);
}

function percent(share: number, locale: Locale): string {
	return new Intl.NumberFormat(localeTag(locale), { style: 'percent' }).format(share);
}

function aligned(rows: Row[]): string[] {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	return rows.map((row) =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
			.join('  ')
			.trimEnd()
	);
}
