import { CONTESTANTS } from './contestants.ts';
import type { GraphName } from './graph-catalogue.ts';
import type { Figures, Race } from './race.ts';
import type { Result } from './results.ts';

interface Column {
	title: string;
	cell(row: Row, reference: Row | undefined): string;
}

/** A contestant's rounds in one. */
export interface Row {
	id: string;
	label: string;
	rounds: number;
	/** Medians. */
	figures: Partial<Record<NumberOf<Figures>, number>>;
	quality: Record<string, number>;
	versions: Record<string, string>;
	failure?: string;
}

type NumberOf<T> = { [K in keyof T]-?: NonNullable<T[K]> extends number ? K : never }[keyof T];

const NUMBERS = [
	'cpu_s',
	'wall_s',
	'peak_rss_mb',
	'warm_cpu_s',
	'steps',
	'words',
	'walk_cpu_s',
	'prepare_cpu_s'
] as const;

const cpu: Column = { title: 'CPU s', cell: ({ figures }) => seconds(figures.cpu_s) };
const wall: Column = { title: 'wall s', cell: ({ figures }) => seconds(figures.wall_s) };
const memory: Column = { title: 'peak RSS, MB', cell: ({ figures }) => fixed(figures.peak_rss_mb, 0) };
const warm: Column = { title: 'again, CPU s', cell: ({ figures }) => seconds(figures.warm_cpu_s) };
const preparation: Column = {
	title: 'preparation, CPU s',
	cell: ({ figures }) => seconds(figures.prepare_cpu_s)
};
const walking: Column = { title: 'of it walks', cell: ({ figures }) => seconds(figures.walk_cpu_s) };
const quality = (title: string, name: string, digits: number): Column => ({
	title,
	cell: (row) => fixed(row.quality[name], digits)
});
const ratio: Column = {
	title: 'CPU over ours',
	cell: (row, ours) => times(row.figures.cpu_s, ours?.figures.cpu_s)
};
const wallRatio: Column = {
	title: 'wall over ours',
	cell: (row, ours) => times(row.figures.wall_s, ours?.figures.wall_s)
};
/** Of things done a CPU second, in millions, and how many times more ours does. */
const rate = (title: string, of: (figures: Row['figures']) => number | undefined): Column[] => [
	{ title, cell: ({ figures }) => fixed(perMillion(of(figures)), 2) },
	{ title: 'ours over it', cell: (row, ours) => times(ours && of(ours.figures), of(row.figures)) }
];

const COLUMNS: Record<Race, Column[]> = {
	communities: [
		cpu,
		ratio,
		warm,
		wall,
		memory,
		quality('modularity', 'modularity', 4),
		quality('communities', 'communities', 0)
	],
	walks: [
		...rate('M steps a CPU s', ({ steps, cpu_s }) => over(steps, cpu_s)),
		cpu,
		preparation,
		wall,
		memory
	],
	sgns: [
		...rate('M words a CPU s', ({ words, cpu_s }) => over(words, cpu_s)),
		cpu,
		wall,
		wallRatio,
		memory,
		...aucs()
	],
	node2vec: [cpu, ratio, walking, wall, wallRatio, memory, ...aucs()]
};

function aucs(): Column[] {
	return [quality('AUC, cosine', 'cosine', 4), quality('AUC, logistic', 'logistic', 4)];
}

/** Markdown for one race on one graph; a contestant that failed has its reason in its row. */
export function tableOf(race: Race, graph: GraphName, results: readonly Result[]): string {
	const rows = rowsOf(results.filter((result) => result.race === race && result.graph === graph));
	const columns = COLUMNS[race];
	const lines = [
		`| | ${columns.map(({ title }) => title).join(' | ')} | rounds |`,
		`|---|${columns.map(() => '---|').join('')}---|`
	];
	for (const row of rows) {
		const against = CONTESTANTS.find(({ id }) => id === row.id)!.races[race]?.against;
		const reference = rows.find(({ id }) => id === against);
		const cells = row.failure
			? [`**did not run: ${row.failure.replaceAll('|', '/')}**`, ...columns.slice(1).map(() => '')]
			: columns.map(({ cell }) => cell(row, reference));
		lines.push(`| ${row.label} | ${cells.join(' | ')} | ${row.failure ? '' : row.rounds} |`);
	}
	return lines.join('\n');
}

/** In the order of the list of contestants. */
export function rowsOf(results: readonly Result[]): Row[] {
	return CONTESTANTS.flatMap(({ id, label }) => {
		const its = results.filter(({ contestant }) => contestant === id);
		if (its.length === 0) return [];
		const ran = its.filter(({ figures }) => figures);
		const figures = Object.fromEntries(
			NUMBERS.map((name) => [name, median(ran.map(({ figures }) => figures![name]))])
		);
		const names = [...new Set(ran.flatMap(({ quality = {} }) => Object.keys(quality)))];
		const quality = Object.fromEntries(
			names.map((name) => [name, median(ran.map((result) => result.quality?.[name])) ?? NaN])
		);
		const versions = Object.assign({}, ...ran.map(({ figures }) => figures!.versions)) as Row['versions'];
		const failure = ran.length === 0 ? its[0].failure : undefined;
		return [{ id, label, rounds: ran.length, figures, quality, versions, failure }];
	});
}

/** `name version` of everything that ran. */
export function versionsOf(results: readonly Result[]): string {
	const versions = Object.assign(
		{},
		...results.map(({ figures }) => figures?.versions ?? {})
	) as Row['versions'];
	return Object.entries(versions)
		.map(([name, version]) => `${name} ${version}`)
		.sort()
		.join(', ');
}

export function median(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	const middle = Math.floor(known.length / 2);
	if (known.length === 0) return undefined;
	return known.length % 2 === 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

/** Thousandths where hundredths say little. */
function seconds(value: number | undefined): string {
	return fixed(value, value !== undefined && value < 1 ? 3 : 2);
}

function fixed(value: number | undefined, digits: number): string {
	return value === undefined ? '' : value.toFixed(digits);
}

function over(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined ? undefined : a / b;
}

function perMillion(value: number | undefined): number | undefined {
	return over(value, 1e6);
}

function times(a: number | undefined, b: number | undefined): string {
	const quotient = over(a, b);
	return quotient === undefined ? '' : `${quotient.toFixed(2)}×`;
}
