import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A Bolt COMMIT as the driver sends it: a chunk of two bytes, structure 0xB0 with signature 0x12. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12]);

/**
 * Stands between a driver and a server and loses answers: when `lose` says so for the n-th commit (from 1), the
 * server commits, and the connection ends before the driver hears of it.
 */
export async function cuttingProxy(url: string, lose: (commit: number) => boolean) {
	const { hostname, port } = new URL(url);
	const sockets = new Set<Socket>();
	let commits = 0;
	let lost = 0;
	const proxy = createServer((client) => {
		const server = connect(Number(port), hostname);
		let isLost = false;
		client.on('data', (bytes: Buffer) => {
			if (bytes.includes(COMMIT)) isLost ||= lose(++commits);
			server.write(bytes);
		});
		server.on('data', (bytes: Buffer) => {
			if (!isLost) {
				client.write(bytes);
				return;
			}
			lost++;
			client.destroy();
			server.destroy();
		});
		for (const socket of [client, server]) {
			sockets.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				sockets.delete(socket);
				client.destroy();
				server.destroy();
			});
		}
	}).listen(0, '127.0.0.1');
	await once(proxy, 'listening');
	return {
		url: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
		lost: () => lost,
		close: async () => {
			sockets.forEach((socket) => socket.destroy());
			proxy.close();
			await once(proxy, 'close');
		}
	};
}
