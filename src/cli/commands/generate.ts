import { join, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { generate } from '#lib/server/app/generate.ts';
import { WORLD_SIZES } from '#lib/world/settings.ts';
import type { WorldSize } from '#lib/world/settings.ts';
import { command } from '../command.ts';
import { wholeNumber } from '../whole-number.ts';

interface GenerateOptions {
	size: WorldSize;
	seed: number;
	out?: string;
}

export function addGenerate(program: Command): void {
	program
		.command('generate')
		.description('Make a customs world with planted fraud rings and honest look-alikes, and its truth/.')
		.addOption(new Option('--size <size>').choices([...WORLD_SIZES]).default('demo'))
		.addOption(new Option('--seed <number>').argParser(wholeNumber).default(1))
		.option('--out <folder>', 'folder to write (else a folder named for size and seed)')
		.addHelpText('after', '\nExample:\n  filature generate --size small --seed 7 --out ./world-7')
		.action(
			command(async (context, _args, { size, seed, out }: GenerateOptions) => {
				const folder = out ? resolve(out) : join(context.settings.dataFolder, 'worlds', `${size}-${seed}`);
				const summary = await generate({ size, seed, folder }, context.task);
				context.result({ ...summary, folder }, context.t('cli.generated', { size, seed, folder }));
			})
		);
}
