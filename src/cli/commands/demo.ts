import { join } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { prepareDemo } from '#lib/server/app/demo.ts';
import { readTypologySettings } from '#lib/server/files/typology-settings.ts';
import { readSettings, storeAddress } from '#lib/server/settings.ts';
import { WORLD_SIZES } from '#lib/world/settings.ts';
import type { WorldSize } from '#lib/world/settings.ts';
import { ensureBuilt } from '../build.ts';
import { command } from '../command.ts';
import type { CliContext, CommonOptions } from '../context.ts';
import { wholeNumber } from '../whole-number.ts';
import { portOption, serve } from './serve.ts';

interface DemoOptions extends CommonOptions {
	size: WorldSize;
	seed: number;
	port: number;
	serve: boolean;
}

export function addDemo(program: Command): void {
	program
		.command('demo')
		.description(
			'Make a demo world, load it, analyse it and serve the pages. Started again, it reuses what is there.'
		)
		.addOption(new Option('--size <size>').choices([...WORLD_SIZES]).default('demo'))
		.addOption(new Option('--seed <number>').argParser(wholeNumber).default(1))
		.addOption(portOption())
		.option('--no-serve', 'stop when the analysis is there')
		.addHelpText(
			'after',
			'\nExamples:\n  filature demo --size small --no-serve\n  filature demo --store neo4j://localhost'
		)
		.action(
			command(async (context, _args, options: DemoOptions) => {
				useDemoStore(context, options);
				if (options.serve) await ensureBuilt(context.task);
				const { size, seed } = options;
				const folder = join(context.settings.dataFolder, 'worlds', `${size}-${seed}`);
				const typologies = await readTypologySettings(context.settings.dataFolder);
				const request = { size, seed, folder, typologies, now: () => new Date().toISOString() };
				const summary = await context.withKernels((store, task) =>
					prepareDemo(store, context.actor, request, task)
				);
				const seconds = Object.fromEntries(context.progress.seconds);
				const sentence = context.t('cli.demo-ready', {
					...summary,
					store: storeAddress(context.settings),
					stages: Object.entries(seconds)
						.map(([stage, s]) => `${context.t(`stage.${stage}`)} ${s.toFixed(1)} s`)
						.join(', ')
				});
				const figures = {
					...summary,
					folder,
					seconds,
					peak_rss_mb: Math.round(process.resourceUsage().maxRSS / 1024)
				};
				if (!options.serve) return context.result(figures, sentence);
				await serve(context, options.port, (address) => {
					context.result({ ...figures, address }, `${sentence}\n${context.t('cli.serving', { address })}`);
				});
			})
		);
}

/** Worlds must not mix: unless a store is named, each size and seed has a store of its own. */
function useDemoStore(context: CliContext, { store, size, seed }: DemoOptions): void {
	const { FILATURE_STORE, NEO4J_URI } = process.env;
	if (store ?? FILATURE_STORE ?? NEO4J_URI) return;
	const file = join(context.settings.dataFolder, `demo-${size}-${seed}.sqlite`);
	context.settings = readSettings(process.env, `sqlite:${file}`);
}
