import { Command, CommanderError } from 'commander';
import { ERROR_CODES } from '#lib/domain/errors.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { isBrokenPipe } from './broken-pipe.ts';
import { addAnalyse } from './commands/analyse.ts';
import { addDemo } from './commands/demo.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addFeatures } from './commands/features.ts';
import { addGenerate } from './commands/generate.ts';
import { addIngest } from './commands/ingest.ts';
import { addQuarantine } from './commands/quarantine.ts';
import { addServe } from './commands/serve.ts';
import { cliLocale } from './context.ts';
import { explainFailure } from './fail.ts';

const program = new Command('filature')
	.description('Finds networked customs fraud and shows why.')
	.option('--store <address>', 'sqlite:FILE or neo4j://HOST:PORT (else FILATURE_STORE, NEO4J_URI)')
	.option('--json', 'print the result as one JSON document')
	.option('--lang <language>', `language of messages: ${LOCALES.join(', ')} (else the terminal's)`)
	.addHelpText(
		'after',
		`
Examples:
  filature demo                                    a demo world, loaded, analysed and served
  filature ingest ./extracts --profile native      load a folder of tables
  filature analyse && filature serve               score what is loaded, open the pages
  filature doctor                                  what is missing, and how to mend it

Neo4j's user and password come from NEO4J_USER and NEO4J_PASSWORD.
Exit codes: 0 done, 2 wrong arguments, 3 bad input, 4 not found, 5 store unavailable, 6 something missing,
70 unexpected, 130 cancelled.`
	)
	.exitOverride();

for (const add of [
	addDemo,
	addGenerate,
	addIngest,
	addQuarantine,
	addAnalyse,
	addExport,
	addFeatures,
	addEvaluate,
	addServe,
	addDoctor
]) {
	add(program);
}

// Options of the program may also follow a command: `filature demo --store neo4j://…`.
for (const sub of program.commands.flatMap((command) => [command, ...command.commands])) {
	sub.exitOverride();
	for (const option of program.options) sub.addOption(option);
}

// When a newer Node was started for an older one (bin/filature.js), this process ends with its parent.
if (process.channel) {
	process.once('disconnect', () => process.exit(ERROR_CODES.cancelled.exit));
	process.channel.unref();
}

// Whoever reads the output may leave early (`| head`): no failure, and no reason to break off a load.
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error) => {
		if (!isBrokenPipe(error)) process.exitCode = explainFailure(error, cliLocale(), false);
	});
}

try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof CommanderError)) throw error;
	process.exitCode = error.exitCode === 0 ? 0 : ERROR_CODES['invalid-argument'].exit;
}
