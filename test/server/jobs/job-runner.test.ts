import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCAL_OPERATOR } from '#lib/domain/scope.ts';
import { JobRunner } from '#lib/server/jobs/job-runner.ts';
import type { JobRequest } from '#lib/server/jobs/job.ts';
import { readSettings } from '#lib/server/settings.ts';

const settings = readSettings({ FILATURE_DATA: '/nowhere' }, 'sqlite::memory:');
const runners: JobRunner[] = [];

function runner(): JobRunner {
	const made = new JobRunner(settings, fileURLToPath(new URL('scripted-worker.ts', import.meta.url)));
	runners.push(made);
	return made;
}

const that = (deed: string): JobRequest => ({ kind: 'ingest', paths: [deed], profile: 'native' });
const ended = (jobs: JobRunner, id: string, status: string) =>
	vi.waitFor(() => expect(jobs.get(id).status).toBe(status), { timeout: 10_000 });

afterEach(async () => {
	for (const made of runners.splice(0)) await made.close();
});

describe('JobRunner', () => {
	test('carries progress and result out of the worker', async () => {
		const jobs = runner();
		const { id, status } = jobs.submit(LOCAL_OPERATOR, that('done'));
		expect(status).toBe('running');
		await ended(jobs, id, 'done');
		expect(jobs.get(id)).toMatchObject({
			progress: { stage: 'read' },
			result: { snapshot_id: 'x' },
			error: null
		});
	});

	test('runs one heavy job at a time, in order', async () => {
		const jobs = runner();
		const first = jobs.submit(LOCAL_OPERATOR, that('wait'));
		const second = jobs.submit(LOCAL_OPERATOR, that('done'));
		expect(jobs.get(second.id).status).toBe('queued');
		jobs.cancel(first.id);
		await ended(jobs, first.id, 'cancelled');
		await ended(jobs, second.id, 'done');
		expect(jobs.list().map(({ id }) => id)).toEqual([second.id, first.id]);
	});

	test('drops a waiting job at once', () => {
		const jobs = runner();
		jobs.submit(LOCAL_OPERATOR, that('wait'));
		const { id } = jobs.submit(LOCAL_OPERATOR, that('done'));
		expect(jobs.cancel(id)).toMatchObject({ status: 'cancelled', error: { code: 'cancelled' } });
	});

	test('tells an expected failure from a crash, and goes on after both', async () => {
		const jobs = runner();
		const failing = jobs.submit(LOCAL_OPERATOR, that('fail'));
		const crashing = jobs.submit(LOCAL_OPERATOR, that('crash'));
		const last = jobs.submit(LOCAL_OPERATOR, that('done'));
		await ended(jobs, last.id, 'done');
		expect(jobs.get(failing.id)).toMatchObject({
			status: 'failed',
			error: { code: 'bad-input', key: 'no-files' }
		});
		expect(jobs.get(crashing.id)).toMatchObject({ status: 'failed', error: { code: 'unexpected' } });
	});

	test('knows no job it was not given', () => {
		expect(() => runner().get('none')).toThrow(expect.objectContaining({ code: 'not-found' }));
	});
});
