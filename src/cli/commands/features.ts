import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { z } from 'zod';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { FEATURE_ENTITIES } from '#lib/features/feature.ts';
import type { FeatureEntity } from '#lib/features/feature.ts';
import { exportFeatures } from '#lib/server/app/export-features.ts';
import { readFeatureSchema } from '#lib/server/app/read-feature-schema.ts';
import { FEATURE_FORMAT_NAMES, featureBytes } from '#lib/server/files/feature-files/feature-formats.ts';
import type { FeatureFormat } from '#lib/server/files/feature-files/feature-formats.ts';
import { writeBytes } from '#lib/server/files/write-bytes.ts';
import { command } from '../command.ts';
import type { CliContext } from '../context.ts';

interface ExportOptions {
	of: 'shipments' | 'entities';
	format: FeatureFormat;
	asOf?: string;
	withOutcomes?: boolean;
	only?: string[];
	featureSet?: string;
	out?: string;
}

interface SchemaOptions {
	entity?: FeatureEntity;
}

export function addFeatures(program: Command): void {
	const features = program
		.command('features')
		.description('Feature values for risk models, and the catalogue that says what they mean.');
	features
		.command('export')
		.description('Write every declaration or entity with its features to a file, or to standard output.')
		.addOption(new Option('--of <what>').choices(['shipments', 'entities']).default('shipments'))
		.addOption(new Option('--format <format>').choices([...FEATURE_FORMAT_NAMES]).default('csv'))
		.option('--as-of <date>', 'only what was known strictly before this day', isoDate)
		.option('--with-outcomes', 'of declarations: also what inspections had found by then, and when')
		.option('--only <features>', 'these features, separated by commas', (list) => list.split(','))
		.option('--feature-set <hash>', 'refuse to write any other feature set')
		.option('--out <file>', 'file to write')
		.addHelpText(
			'after',
			'\nExample:\n  filature features export --format parquet --with-outcomes --as-of 2025-07-01 --out train.parquet'
		)
		.action(command((context, _args, options: ExportOptions) => writeExport(context, options)));
	features
		.command('schema')
		.description('List the features with their meaning, unit, range and source.')
		.addOption(new Option('--entity <entity>').choices([...FEATURE_ENTITIES]))
		.addHelpText('after', '\nExample:\n  filature features schema --entity trader --lang fr')
		.action(command((context, _args, { entity }: SchemaOptions) => printSchema(context, entity)));
}

async function writeExport(context: CliContext, options: ExportOptions): Promise<void> {
	const { of: what, format, asOf, withOutcomes: outcomes = false, only, featureSet, out } = options;
	await context.withStore(async (store) => {
		const question = { what, asOf, outcomes, features: only, featureSet };
		const { table, feature_set } = await exportFeatures(store, EVERYTHING, question);
		const bytes = featureBytes(table, format);
		if (!out) return pipeline(bytes, process.stdout, { end: false });
		const file = resolve(out);
		const count = await writeBytes(file, bytes);
		context.result(
			{ what, format, file, bytes: count, feature_set },
			context.t('cli.features-exported', { file, bytes: count, hash: feature_set.hash })
		);
	});
}

async function printSchema(context: CliContext, entity: FeatureEntity | undefined): Promise<void> {
	await context.withStore(async (store) => {
		const { locale } = context;
		const schema = await readFeatureSchema(store, EVERYTHING, { entity, locale });
		const { version, hash } = schema.feature_set;
		const lines = schema.features.map(({ id, meaning, unit_meaning, source }) =>
			[id, `  ${meaning} (${unit_meaning})`, `  ${source.join(', ')}`].join('\n')
		);
		context.result(schema, [context.t('cli.feature-set', { version, hash }), ...lines].join('\n'));
	});
}

function isoDate(text: string): string {
	if (z.iso.date().safeParse(text).success) return text;
	throw new InvalidArgumentError('a day, as 2026-01-31');
}
