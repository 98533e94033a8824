import { Option } from 'commander';
import type { Command } from 'commander';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { quarantineTable } from '#lib/server/app/quarantine.ts';
import { TABLE_FORMATS, tableStream } from '#lib/server/files/table-writer.ts';
import type { TableFormat } from '#lib/server/files/table-writer.ts';
import { pipeline } from 'node:stream/promises';
import { command } from '../command.ts';

export function addQuarantine(program: Command): void {
	program
		.command('quarantine')
		.description('List the rows and values that were set aside, with file, line, column and reason.')
		.option('--load <id>', 'of one load')
		.addOption(new Option('--format <format>').choices([...TABLE_FORMATS]).default('csv'))
		.action(
			command(async (context, _args, { load, format }: { load?: string; format: TableFormat }) => {
				await context.withStore(async (store) => {
					const { columns, rows } = quarantineTable(store, EVERYTHING, {
						loadId: load,
						locale: context.locale
					});
					await pipeline(tableStream(columns, rows, format), process.stdout, { end: false });
				});
			})
		);
}
