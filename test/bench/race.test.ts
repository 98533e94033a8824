import { expect, test } from 'vitest';
import { graphsReport } from '../../bench/graphs/graphs-report.ts';
import { withSection } from '../../bench/graphs/marked-section.ts';
import { planHeats } from '../../bench/graphs/plan.ts';
import { TRACKS } from '../../bench/graphs/race.ts';
import type { Contestant } from '../../bench/graphs/race.ts';
import type { Result } from '../../bench/graphs/results.ts';
import { median, tableOf } from '../../bench/graphs/table.ts';

const contestant = (id: string, expected: number): Contestant => ({
	id,
	label: id,
	command: 'node',
	script: `${id}.ts`,
	threads: 1,
	races: { communities: { expect: () => expected } }
});
const options = { races: ['communities'], sizes: ['10k'], rounds: 2, longest: 1000 } as const;
const load = () => ({ nodes: 10_000, edges: 50_000 });

test('rounds are outside, contestants inside; the slow run once, the too slow are told', () => {
	const all = [contestant('quick', 1), contestant('slow', 500), contestant('endless', 5000)];
	const { heats, leftOut } = planHeats(options, all, load);
	const [first] = TRACKS.communities['10k'];
	const onFirst = heats.filter(({ graph }) => graph === first);
	expect(onFirst.map(({ contestant, round }) => `${contestant.id} ${round}`)).toEqual([
		'quick 1',
		'slow 1',
		'quick 2'
	]);
	expect(new Set(leftOut.map(({ contestant }) => contestant.id))).toEqual(new Set(['endless']));
	expect(leftOut.length).toBe(TRACKS.communities['10k'].length);
});

test('contestants can be named by how they begin', () => {
	const all = [contestant('ours-1', 1), contestant('peer', 1)];
	const { heats } = planHeats({ ...options, contestants: ['ours*'] }, all, load);
	expect(new Set(heats.map(({ contestant }) => contestant.id))).toEqual(new Set(['ours-1']));
});

test('a table holds medians, ratios against ours, and the reason of who did not run', () => {
	const result = (contestant: string, round: number, cpu_s: number): Result => ({
		...{ race: 'communities', graph: 'c10k', contestant, round, at: '2026-01-01T00:00:00Z' },
		figures: { cpu_s, wall_s: cpu_s, peak_rss_mb: 100, versions: {} },
		quality: { modularity: 0.75, communities: 12 }
	});
	const failed: Result = { ...result('gds-louvain', 1, 0), figures: undefined, failure: 'no Java' };
	const rounds = [1, 2, 9].map((cpu, i) => result('ours-louvain', i + 1, cpu));
	const table = tableOf('communities', 'c10k', [...rounds, result('graphology-louvain', 1, 8), failed]);
	const [ours, graphology, gds] = table.split('\n').slice(2);
	expect(ours).toContain('| 2.00 |');
	expect(ours).toContain('| 0.7500 | 12 | 3 |');
	expect(graphology).toContain('| 8.00 | 4.00× |');
	expect(gds).toContain('did not run: no Java');
});

test('the median of none is none', () => {
	expect(median([])).toBeUndefined();
	expect(median([3, undefined, 1])).toBe(2);
});

test('a report puts itself between its marks and leaves the rest', () => {
	const text = 'before\n<!-- graphs -->\nold\n<!-- /graphs -->\nafter\n';
	const once = withSection(text, 'graphs', 'new');
	expect(once).toBe('before\n<!-- graphs -->\n\nnew\n\n<!-- /graphs -->\nafter\n');
	expect(withSection(once, 'graphs', 'new')).toBe(once);
	expect(() => withSection(text, 'walks', 'new')).toThrow('no place');
});

test('a report has a table for each race and graph with results, and none without', () => {
	const result: Result = {
		...{ race: 'walks', graph: 'c10k', contestant: 'pecanpy', round: 1, at: '2026-01-02T00:00:00Z' },
		figures: { cpu_s: 2, wall_s: 2, peak_rss_mb: 100, steps: 4e6, versions: { pecanpy: '2.0.9' } }
	};
	const report = graphsReport([result]);
	expect(report).toContain('2026-01-02');
	expect(report).toContain('pecanpy 2.0.9');
	expect(report).toContain('### Walks');
	expect(report).toContain('| 2.00 |');
	expect(report).not.toContain('### Communities');
	expect(graphsReport([])).toBe('Not measured yet.');
});
