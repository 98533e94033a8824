import { Option } from 'commander';
import type { Command } from 'commander';
import { analyseIncrement } from '#lib/server/app/analyse-increment.ts';
import { analyse } from '#lib/server/app/analyse.ts';
import { readTypologySettings } from '#lib/server/files/typology-settings.ts';
import { command } from '../command.ts';
import { wholeNumber } from '../whole-number.ts';

interface AnalyseOptions {
	asOf?: string;
	seed: number;
	increment?: boolean;
}

export function addAnalyse(program: Command): void {
	program
		.command('analyse')
		.description('Compute features, scores and clusters from what is loaded, and write them to the store.')
		.option('--as-of <date>', 'use only what was known before this day (else the day after the last row)')
		.addOption(new Option('--seed <number>').argParser(wholeNumber).default(1))
		.addOption(
			new Option(
				'--increment',
				'only add the declarations of the days since the last analysis to it'
			).conflicts('asOf')
		)
		.addHelpText(
			'after',
			'\nExamples:\n  filature analyse --as-of 2026-01-01\n  filature analyse --increment   after the load of a day'
		)
		.action(
			command(async (context, _args, { asOf, seed, increment }: AnalyseOptions) => {
				if (increment) {
					const result = await context.withStore((store) =>
						analyseIncrement(store, context.actor, context.task)
					);
					const { added: shipments, until: as_of } = result;
					context.result(result, context.t('cli.incremented', { shipments, as_of }));
					return;
				}
				await context.withKernels(async (store, options) => {
					const createdAt = new Date().toISOString();
					const typologies = await readTypologySettings(context.settings.dataFolder);
					const request = { asOf, seed, createdAt, typologies };
					const snapshot = await analyse(store, context.actor, request, options);
					context.result(snapshot, context.t('cli.analysed', { ...snapshot.counts, as_of: snapshot.as_of }));
				});
			})
		);
}
