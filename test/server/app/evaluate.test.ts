import { rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING, LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { SCORERS } from '#lib/risk/evaluation/report.ts';
import type { EvaluationReport } from '#lib/risk/evaluation/report.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { evaluate } from '#lib/server/app/evaluate.ts';
import { generate } from '#lib/server/app/generate.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { openStore } from '#lib/server/container.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { reportText } from '../../../src/cli/report-text.ts';
import { importFolder } from '../../support/import-folder.ts';

const folder = importFolder({});
const truthFolder = join(folder, 'world', 'truth');
let store: GraphStore;
let report: EvaluationReport;

beforeAll(async () => {
	store = await openStore({
		store: { kind: 'sqlite', file: join(folder, 'store.sqlite') }
	});
	await generate({ size: 'small', seed: 1, folder: join(folder, 'world') });
	await ingest(store, LOCAL_OPERATOR, { paths: [join(folder, 'world')], profile: 'native' });
	await expect(evaluate(store, EVERYTHING, { truthFolder, shuffle: false, seed: 1 })).rejects.toMatchObject({
		code: 'missing-prerequisite'
	});
	await analyse(store, LOCAL_OPERATOR, { createdAt: '2026-01-01T00:00:00Z' });
	report = await evaluate(store, EVERYTHING, { truthFolder, shuffle: true, replay: true, seed: 1 });
});

afterAll(() => store.close());

describe('evaluate', () => {
	test('judges every scorer by the same rows', () => {
		const { counts, scorers, attainable } = report.judgement;
		expect(counts.shipments).toBeGreaterThan(300);
		expect(counts.rings).toBeGreaterThan(10);
		expect(counts.training).toBeGreaterThan(50);
		for (const scorer of SCORERS) {
			const { shipments, entities, clusters } = scorers[scorer];
			shipments.top.forEach(({ precision, recall, count }, i) => {
				expect(precision).toBeLessThanOrEqual(attainable.top[i]!.precision);
				expect(precision * count).toBeCloseTo(recall * counts.illicit, 6);
			});
			expect(entities.ringOrganisations.of).toBe(attainable.ringOrganisations.of);
			expect(entities.ringOrganisations.found).toBeLessThanOrEqual(attainable.ringOrganisations.found);
			expect(clusters.ringRecall.of).toBe(counts.rings);
		}
		expect(scorers.filature.shipments.auc).toBeGreaterThan(scorers.random.shipments.auc!);
	});

	test('is the same when asked again; another seed moves chance', async () => {
		const again = await evaluate(store, EVERYTHING, { truthFolder, shuffle: false, seed: 1 });
		expect(again.judgement).toEqual(report.judgement);
		const other = await evaluate(store, EVERYTHING, { truthFolder, shuffle: false, seed: 2 });
		expect(other.judgement.scorers.random).not.toEqual(report.judgement.scorers.random);
		expect(other.judgement.attainable).toEqual(report.judgement.attainable);
	});

	test('shuffling the parties takes clusters away and leaves what is attainable', () => {
		const { judgement, shuffled } = report;
		expect(shuffled!.attainable.top).toEqual(judgement.attainable.top);
		const recall = (of: typeof judgement) => of.scorers.filature.clusters.ringRecall.found;
		expect(recall(shuffled!)).toBeLessThan(recall(judgement) / 2);
	});

	test('sets the shuffled world beside chance', () => {
		expect(report.control!.map(({ figure }) => figure)).toEqual([
			'ring-organisations',
			'ring-recall',
			'cluster-precision',
			'false-accusation'
		]);
		for (const { low, high } of report.control!) {
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeGreaterThanOrEqual(low);
			expect(high).toBeLessThanOrEqual(1);
		}
	});

	test('replays every scorer month by month', () => {
		for (const scorer of SCORERS) {
			const { early, flagged, revenueOfEarly, revenueAfterFlag } = report.replay![scorer];
			expect(early.of).toBe(flagged.of);
			expect(early.found).toBeLessThanOrEqual(flagged.found);
			for (const share of [revenueOfEarly!, revenueAfterFlag!]) {
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
			}
		}
		expect(report.replay!.filature.flagged.found).toBeGreaterThan(0);
	});

	test.each(LOCALES)('reads as text in %s, no key left unsaid', (locale) => {
		const text = reportText(report, locale);
		expect(text).not.toMatch(/evaluation\./);
		expect(text.split('\n').length).toBeGreaterThan(60);
	});

	test('refuses a truth that is missing, broken, or of another world', async () => {
		const judged = (truth: string) =>
			evaluate(store, EVERYTHING, { truthFolder: truth, shuffle: false, seed: 1 });
		await expect(judged(join(folder, 'nowhere'))).rejects.toMatchObject({ key: 'truth-missing' });
		const broken = join(folder, 'broken');
		await cp(truthFolder, broken, { recursive: true });
		writeFileSync(join(broken, 'rings.csv'), 'ring_id,typology\nr1,phoenix\n');
		await expect(judged(broken)).rejects.toMatchObject({ key: 'truth-unreadable', params: { row: 1 } });
		rmSync(join(broken, 'lookalikes.csv'));
		writeFileSync(
			join(broken, 'shipments.csv'),
			'shipment_id,illicit,ring_id,typology,evaded_revenue\nelsewhere,1,r1,phoenix,10\n'
		);
		writeFileSync(join(broken, 'rings.csv'), 'ring_id,typology,difficulty,member_id,role\n');
		writeFileSync(join(broken, 'lookalikes.csv'), 'group_id,kind,member_id\n');
		await expect(judged(broken)).rejects.toMatchObject({ key: 'truth-of-another-world' });
	});
});
