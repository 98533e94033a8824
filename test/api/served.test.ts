import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curlCommand } from '#lib/server/http/curl-command.ts';
import { OPERATIONS } from '#lib/server/http/operations/registry.ts';
import { serveSmallWorld } from '../e2e/support/served-world.ts';
import type { ServedWorld } from '../e2e/support/served-world.ts';
import { askEverything, installSchemathesis } from './schemathesis.ts';

const run = promisify(execFile);
const SOAK = Boolean(process.env.FILATURE_SOAK);

let world: ServedWorld;
let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'filature-api-'));
	// The flood is ours.
	world = await serveSmallWorld({ env: { FILATURE_RATE_LIMIT: '0' } });
}, 480_000);
afterAll(async () => {
	await world?.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe('the command of each operation, as the manual shows it', () => {
	test.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
		'%s',
		{ timeout: 120_000 },
		async (_, operation) => {
			const command = curlCommand(operation, world.address);
			// The engine that scores may still be reading the past: it says when to ask again, and curl heeds that.
			const script = `${command} --silent --show-error --fail-with-body --retry 12`;
			const done = run('bash', ['-c', script], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
			if (operation.example.fails) return expect(done).rejects.toMatchObject({ code: 22 });
			const { stdout } = await done;
			if (!operation.example.saves && 'schema' in operation.answer) {
				expect(operation.answer.schema.safeParse(JSON.parse(stdout)).error?.issues ?? []).toEqual([]);
			}
		}
	);
});

test(
	'schemathesis finds nothing, over all operations',
	async (context) => {
		try {
			await installSchemathesis();
		} catch (cause) {
			if (process.env.CI) throw cause;
			console.warn(`NOT RUN: schemathesis cannot be installed here: ${String(cause)}`);
			return context.skip('schemathesis cannot be installed');
		}
		const quick = [
			'--phases',
			'examples,coverage,fuzzing',
			'-n',
			'4',
			'--seed',
			'1',
			'--generation-deterministic'
		];
		const { passed, output } = await askEverything(world.address, SOAK ? ['-n', '150'] : quick);
		expect(passed, output.slice(-12_000)).toBe(true);
		expect(output).toContain(`Tested: ${OPERATIONS.length}`);
	},
	SOAK ? 5_400_000 : 600_000
);
