import { Option } from 'commander';
import type { Command } from 'commander';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { PROFILES } from '#lib/ingest/profiles.ts';
import type { ProfileName } from '#lib/ingest/profiles.ts';
import { ingest } from '#lib/server/app/ingest.ts';
import { command } from '../command.ts';

interface IngestOptions {
	profile: ProfileName;
	dataset?: string;
	effectiveDate?: string;
}

export function addIngest(program: Command): void {
	program
		.command('ingest')
		.argument('<path...>', 'folders or files of import tables (CSV, NDJSON)')
		.description('Load tables. The same files again change nothing; a broken load goes on where it stopped.')
		.addOption(new Option('--profile <profile>').choices([...PROFILES]).default('native'))
		.option('--dataset <name>', 'name of the data set, for rights and lineage')
		.option('--effective-date <date>', 'day from which undated attributes of these files count as known')
		.addHelpText(
			'after',
			'\nExamples:\n  filature ingest ./extracts\n  filature ingest ./korea --profile korea-customs'
		)
		.action(
			command(async (context, paths, { profile, dataset, effectiveDate }: IngestOptions) => {
				await context.withStore(async (store) => {
					const earlier = await store.loads(EVERYTHING);
					const load = await ingest(
						store,
						context.actor,
						{ paths, profile, dataset, effectiveDate },
						context.task
					);
					const { load_id, finished_at, totals } = load;
					const known = earlier.some((one) => one.load_id === load_id && one.status === 'complete');
					const sentence = known
						? context.t('cli.ingested-before', { load: load_id, finished: finished_at ?? '' })
						: context.t('cli.ingested', { ...totals, load: load_id });
					context.result(load, sentence);
				});
			})
		);
}
