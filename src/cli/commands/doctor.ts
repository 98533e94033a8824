import type { Command } from 'commander';
import { ERROR_CODES } from '#lib/domain/errors.ts';
import { doctor } from '#lib/server/app/doctor.ts';
import { openStore } from '#lib/server/container.ts';
import { isBuilt } from '../build.ts';
import { command } from '../command.ts';

const MARKS = { fine: '✓', note: '!', broken: '✗' } as const;

export function addDoctor(program: Command): void {
	program
		.command('doctor')
		.description('Look at Node, the build, the store, Neo4j and GDS, and say what to mend.')
		.action(
			command(async (context) => {
				const findings = await doctor({
					node: process.versions.node,
					build: isBuilt(),
					gdsWanted: context.settings.kernels.where === 'gds',
					openStore: () => openStore(context.settings)
				});
				const lines = findings.map(({ state, key, params }) => {
					const message = context.t(key.startsWith('error.') ? key : `doctor.${key}`, params);
					return `${MARKS[state]} ${message}`;
				});
				context.result(findings, lines.join('\n'));
				if (findings.some(({ state }) => state === 'broken')) {
					process.exitCode = ERROR_CODES['missing-prerequisite'].exit;
				}
			})
		);
}
