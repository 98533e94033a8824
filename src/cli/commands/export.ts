import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { EXPORTS, exportTable } from '#lib/server/app/export.ts';
import type { ExportName } from '#lib/server/app/export.ts';
import { TABLE_FORMATS, tableStream, writeTable } from '#lib/server/files/table-writer.ts';
import type { TableFormat } from '#lib/server/files/table-writer.ts';
import { command } from '../command.ts';

export function addExport(program: Command): void {
	program
		.command('export')
		.addArgument(new Argument('<what>').choices([...EXPORTS]))
		.description('Write scores, clusters or features to a file, or to standard output without --out.')
		.addOption(new Option('--format <format>').choices([...TABLE_FORMATS]).default('csv'))
		.option('--out <file>', 'file to write')
		.addHelpText('after', '\nExample:\n  filature export clusters --format csv --out clusters.csv')
		.action(
			command(async (context, [what], { format, out }: { format: TableFormat; out?: string }) => {
				await context.withStore(async (store) => {
					const { columns, rows } = await exportTable(store, EVERYTHING, what as ExportName);
					if (!out) return pipeline(tableStream(columns, rows, format), process.stdout, { end: false });
					const file = resolve(out);
					const count = await writeTable(file, columns, rows, format);
					context.result({ what, format, file, rows: count }, context.t('cli.exported', { count, file }));
				});
			})
		);
}
