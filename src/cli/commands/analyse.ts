import { Option } from 'commander';
import type { Command } from 'commander';
import { analyse } from '#lib/server/app/analyse.ts';
import { readTypologySettings } from '#lib/server/files/typology-settings.ts';
import { command } from '../command.ts';
import { wholeNumber } from '../whole-number.ts';

export function addAnalyse(program: Command): void {
	program
		.command('analyse')
		.description('Compute features, scores and clusters from what is loaded, and write them to the store.')
		.option('--as-of <date>', 'use only what was known before this day (else the day after the last row)')
		.addOption(new Option('--seed <number>').argParser(wholeNumber).default(1))
		.addHelpText('after', '\nExample:\n  filature analyse --as-of 2026-01-01')
		.action(
			command(async (context, _args, { asOf, seed }: { asOf?: string; seed: number }) => {
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
