import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { Neo4jMissing } from './neo4j-missing.ts';

/** What a test file is told: where its Neo4j is, why there is none, or why it may not have the one that is there. */
export type DoorAnswer =
	{ url: string; user: string; password: string } | { missing: string } | { refused: string };

/**
 * Neo4j Community has one database, and test files run beside each other: the door lends it to one at a time, for as
 * long as that file's connection is open, so that one that crashes gives it back too. The server is started at the
 * first knock.
 */
export async function openDoor(
	start: () => Promise<{ url: string; user: string; password: string }>
): Promise<{ port: number; close(): Promise<void> }> {
	let answer: Promise<DoorAnswer> | undefined;
	const waiting: Socket[] = [];
	let lent: Socket | undefined;

	const next = async () => {
		if (lent || waiting.length === 0) return;
		lent = waiting.shift();
		answer ??= start().catch((cause: unknown) =>
			cause instanceof Neo4jMissing ? { missing: cause.message } : { refused: String(cause) }
		);
		const told = await answer;
		lent?.write(`${JSON.stringify(told)}\n`);
	};
	const door: Server = createServer((socket) => {
		waiting.push(socket);
		socket.on('error', () => undefined);
		socket.once('close', () => {
			if (lent === socket) lent = undefined;
			else if (waiting.includes(socket)) waiting.splice(waiting.indexOf(socket), 1);
			void next();
		});
		void next();
	});
	await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
	return {
		port: (door.address() as AddressInfo).port,
		close: async () => {
			lent?.destroy();
			waiting.forEach((socket) => socket.destroy());
			await new Promise((resolve) => door.close(resolve));
		}
	};
}
