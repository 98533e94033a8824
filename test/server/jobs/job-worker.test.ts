import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { JobRunner } from '#lib/server/jobs/job-runner.ts';
import type { JobRequest, JobState } from '#lib/server/jobs/job.ts';
import { readSettings } from '#lib/server/settings.ts';
import { importFolder } from '../../support/import-folder.ts';

const createdAt = '2026-01-01T00:00:00Z';
const shipments =
	'shipment_id,declaration_date,importer_id,exporter_id\ns1,2024-01-01,a,x\ns2,2024-01-05,b,x\n';

test(
	'the real worker loads and analyses in a store of its own connection',
	{ timeout: 120_000 },
	async () => {
		const tables = importFolder({ 'shipments.csv': shipments });
		const file = join(importFolder({}), 'store.sqlite');
		const jobs = new JobRunner(readSettings({ FILATURE_DATA: tables }, `sqlite:${file}`));
		async function run(request: JobRequest): Promise<JobState> {
			const { id } = jobs.submit(LOCAL_OPERATOR, request);
			await vi.waitFor(() => expect(jobs.get(id).finished_at).not.toBeNull(), {
				timeout: 60_000,
				interval: 50
			});
			return jobs.get(id);
		}
		const early = await run({ kind: 'analyse', createdAt });
		expect(early).toMatchObject({
			status: 'failed',
			error: { code: 'missing-prerequisite', key: 'nothing-to-analyse' }
		});
		expect(await run({ kind: 'ingest', paths: [tables], profile: 'native' })).toMatchObject({
			status: 'done',
			error: null
		});
		expect(await run({ kind: 'analyse', createdAt })).toMatchObject({
			status: 'done',
			result: { as_of: '2024-01-06', counts: { shipments: 2 } }
		});
		await jobs.close();
	}
);
