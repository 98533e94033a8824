import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { evaluate } from '#lib/server/app/evaluate.ts';
import { readTypologySettings } from '#lib/server/files/typology-settings.ts';
import { command } from '../command.ts';
import { reportText } from '../report-text.ts';
import { wholeNumber } from '../whole-number.ts';

interface EvaluateOptions {
	truth: string;
	shuffle?: boolean;
	replay?: boolean;
	seed: number;
}

export function addEvaluate(program: Command): void {
	program
		.command('evaluate')
		.description('Judge scores and clusters by the truth of a generated world, beside simple baselines.')
		.requiredOption('--truth <folder>', 'the truth/ folder of the world that is loaded')
		.option('--shuffle', 'also score the world with its parties shuffled: the lift must vanish')
		.option('--replay', 'also look at the world again on the first of each month, as it was known then')
		.addOption(new Option('--seed <number>').argParser(wholeNumber).default(1))
		.addHelpText('after', '\nExample:\n  filature evaluate --truth ./world-7/truth')
		.action(
			command(async (context, _args, { truth, shuffle, replay, seed }: EvaluateOptions) => {
				const typologies = await readTypologySettings(context.settings.dataFolder);
				await context.withKernels(async (store, options) => {
					const asked = { shuffle: shuffle ?? false, replay: replay ?? false, seed, typologies };
					const request = { truthFolder: resolve(truth), ...asked };
					const report = await evaluate(store, EVERYTHING, request, options);
					context.result(report, reportText(report, context.locale));
				});
			})
		);
}
