import type { Command } from 'commander';
import { isBrokenPipe } from './broken-pipe.ts';
import { CliContext, cliLocale } from './context.ts';
import type { CommonOptions } from './context.ts';
import { explainFailure } from './fail.ts';

/**
 * An action for commander: gives the work its context, arguments and options, and turns a failure into words and
 * an exit code.
 */
export function command<O extends object>(
	work: (context: CliContext, args: string[], options: O) => Promise<void>
): (...parameters: unknown[]) => Promise<void> {
	return async (...parameters) => {
		const self = parameters.at(-1) as Command;
		const options = self.optsWithGlobals<O & CommonOptions>();
		try {
			await work(new CliContext(options), self.args, options);
		} catch (error) {
			if (isBrokenPipe(error)) return;
			process.exitCode = explainFailure(error, cliLocale(options.lang), options.json ?? false);
		}
	};
}
