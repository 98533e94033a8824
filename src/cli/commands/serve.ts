import { Option } from 'commander';
import type { Command } from 'commander';
import { settingsEnvironment } from '#lib/server/settings.ts';
import { ensureBuilt } from '../build.ts';
import { command } from '../command.ts';
import type { CliContext } from '../context.ts';
import { portNumber } from '../port-number.ts';
import { startWebServer } from '../web-server.ts';

export const portOption = () =>
	new Option('--port <port>', '0 for a free one').argParser(portNumber).default(5173);

export function addServe(program: Command): void {
	program
		.command('serve')
		.description('Serve the pages on loopback.')
		.addOption(portOption())
		.addHelpText('after', '\nExample:\n  filature serve --port 8080')
		.action(
			command(async (context, _args, { port }: { port: number }) => {
				await ensureBuilt(context.task);
				await serve(context, port, (address) =>
					context.result({ address }, context.t('cli.serving', { address }))
				);
			})
		);
}

/** Serves the pages over the store of this command until the process is told to stop. */
export async function serve(
	context: CliContext,
	port: number,
	announce: (address: string) => void
): Promise<void> {
	// The build is a program of its own in this process: it reads its settings where a server finds them.
	Object.assign(process.env, settingsEnvironment(context.settings));
	const server = await startWebServer('127.0.0.1', port);
	announce(server.address);
	await context.stopped();
	await server.close();
	// The pages' store may hold connections open; its writes are transactions, so leaving is safe.
	process.exit(0);
}
