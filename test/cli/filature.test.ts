import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
let env: Record<string, string>;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'filature-cli-'));
	env = { FILATURE_DATA: folder };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('words and exit codes', () => {
	test('--help shows every command and examples', async () => {
		const { code, out } = await runCli(['--help']);
		expect(code).toBe(0);
		for (const name of [
			'demo',
			'generate',
			'ingest',
			'quarantine',
			'analyse',
			'export',
			'evaluate',
			'serve',
			'doctor'
		]) {
			expect(out).toContain(`${name} `);
		}
		expect(out).toContain('Examples:');
	});

	test.each([
		['an unknown command', ['frobnicate'], 2],
		['an unknown option', ['analyse', '--fast'], 2],
		['a wrong choice', ['export', 'everything'], 2],
		['a number that is none', ['analyse', '--seed', 'x'], 2],
		['a store address that is none', ['analyse', '--store', 'mysql://root:secret@host'], 2],
		['a store address with a broken escape', ['analyse', '--store', 'neo4j://%zz:secret@host'], 2],
		['a port that is none', ['serve', '--port', '70000'], 2],
		['a folder that is not there', ['ingest', '/nowhere/at/all'], 3],
		['nothing analysed', ['export', 'clusters'], 6]
	])('%s', async (_name, args, expected) => {
		const { code, err } = await runCli(args, { env });
		expect(err).not.toBe('');
		expect(err).not.toContain('secret');
		expect(err).not.toMatch(/\n\s+at /);
		expect(code).toBe(expected);
	});

	test('--json puts a failure into one JSON line', async () => {
		const { err } = await runCli(['export', 'clusters', '--json'], { env });
		expect(JSON.parse(err)).toMatchObject({ error: 'missing-prerequisite', key: 'not-analysed' });
	});

	test('speaks French and Arabic', async () => {
		expect((await runCli(['export', 'clusters', '--lang', 'fr'], { env })).err).toContain('Lancez');
		expect((await runCli(['export', 'clusters', '--lang', 'ar'], { env })).err).toContain('شغّل');
	});

	test('doctor looks at Node, build and store', async () => {
		const { code, out } = await runCli(['doctor', '--json'], { env });
		const findings = JSON.parse(out) as { state: string; key: string }[];
		expect(findings.map(({ key }) => key)).toEqual(expect.arrayContaining(['node', 'store']));
		expect(code).toBe(0);
	});

	test('doctor names a broken store and fails', async () => {
		const file = join(folder, 'not-a-database.sqlite');
		writeFileSync(file, 'this is not a database, it is a letter to a friend'.repeat(100));
		const { code, out } = await runCli(['doctor', '--json', '--store', `sqlite:${file}`], { env });
		expect(JSON.parse(out)).toEqual(expect.arrayContaining([expect.objectContaining({ state: 'broken' })]));
		expect(code).toBe(6);
		expect(readFileSync(file, 'utf8')).toContain('letter to a friend');
	});
});

describe('the path from a world to exports, from another directory', () => {
	test('demo, export, evaluate, and demo again', { timeout: 180_000 }, async () => {
		const options = { cwd: tmpdir(), env };
		const first = await runCli(['demo', '--size', 'small', '--no-serve', '--json'], options);
		expect(first.err).not.toMatch(/unexpected/i);
		expect(first.code).toBe(0);
		const summary = JSON.parse(first.out) as {
			shipments: number;
			clusters: number;
			seconds: Record<string, number>;
		};
		expect(summary.shipments).toBeGreaterThanOrEqual(1900);
		expect(summary.clusters).toBeGreaterThan(0);

		const store = ['--store', `sqlite:${join(folder, 'demo-small-1.sqlite')}`];
		const heads = {
			shipments: 'shipment_id,score',
			entities: 'entity_id,score,cluster_id',
			clusters: 'rank,cluster_id,score,entity_id'
		};
		for (const [what, head] of Object.entries(heads)) {
			const { out } = await runCli(['export', what, ...store], options);
			expect(out.startsWith(head)).toBe(true);
			expect(out.split('\n').length).toBeGreaterThan(10);
		}
		const features = await runCli(['export', 'features', '--format', 'ndjson', ...store], options);
		expect(Object.keys(JSON.parse(features.out.split('\n')[0]!) as object)[0]).toBe('shipment_id');

		const nowhere = await runCli(
			['export', 'clusters', '--out', join(folder, 'no', 'x.csv'), ...store],
			options
		);
		expect(nowhere.err).not.toMatch(/\n\s+at /);
		expect(nowhere.code).toBe(2);

		const left = await runCli(['export', 'features', ...store], { ...options, leaveEarly: true });
		expect(left.err).toBe('');
		expect(left.code).toBe(0);

		const world = ['ingest', join(folder, 'worlds', 'small-1'), '--dataset', 'demo-small-1', ...store];
		expect((await runCli(world, options)).out).toContain('Nothing changed');

		const truth = join(folder, 'worlds', 'small-1', 'truth');
		const evaluation = await runCli(['evaluate', '--truth', truth, '--json', ...store], options);
		expect(evaluation.code).toBe(0);
		expect(JSON.parse(evaluation.out)).toBeTypeOf('object');

		const again = await runCli(['demo', '--size', 'small', '--no-serve', '--json'], options);
		const { seconds: _first, ...made } = summary;
		expect(JSON.parse(again.out)).toMatchObject({ shipments: made.shipments, clusters: made.clusters });
		expect((JSON.parse(again.out) as typeof summary).seconds).not.toHaveProperty(['generate']);
	});

	test('the same without truth, or with a false one: it is never read', { timeout: 180_000 }, async () => {
		const world = join(folder, 'worlds', 'small-1');
		await runCli(['generate', '--size', 'small', '--out', world], { env });
		const exported: string[] = [];
		for (const truth of ['told', 'absent', 'scrambled'] as const) {
			if (truth === 'absent') rmSync(join(world, 'truth'), { recursive: true });
			if (truth === 'scrambled') {
				mkdirSync(join(world, 'truth'));
				writeFileSync(join(world, 'truth', 'shipments.csv'), 'shipment_id,illicit\n\u0000\u0001,"');
			}
			const store = ['--store', `sqlite:${join(folder, `truth-${truth}.sqlite`)}`];
			expect((await runCli(['ingest', world, ...store], { env })).code).toBe(0);
			expect((await runCli(['analyse', ...store], { env })).code).toBe(0);
			const tables = await Promise.all(
				['shipments', 'entities', 'clusters', 'features'].map((what) =>
					runCli(['export', what, ...store], { env })
				)
			);
			exported.push(tables.map(({ out }) => out).join('\n'));
		}
		expect(exported[0]!.length).toBeGreaterThan(100_000);
		expect(exported[1]).toBe(exported[0]);
		expect(exported[2]).toBe(exported[0]);
	});
});
