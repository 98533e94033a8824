import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '#lib/domain/errors.ts';
import { HANDLER } from './build.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
	address: string;
	close(): Promise<void>;
}

/** Room for an address that lists many features; longer ones are refused by Node (431). */
const MAX_HEADER_BYTES = 64 * 1024;
/** Methods that the Fetch standard forbids: no `Request` can be made of them. */
const FORBIDDEN_METHODS = new Set(['TRACE', 'TRACK', 'CONNECT']);

/** Names that reach a server bound to loopback. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Serves the production build. Requests must name a host that this server answers to: a page of another site that
 * rebinds its name to loopback gets nothing.
 *
 * @param port 0 for a free one.
 */
export async function startWebServer(host: string, port: number): Promise<WebServer> {
	const names = new Set([
		...LOOPBACK_NAMES,
		host,
		...(process.env.ORIGIN ? [new URL(process.env.ORIGIN).hostname] : [])
	]);
	// Read by the build when it is loaded: the page's origin is the name it was asked by.
	process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	process.env.HOST_HEADER ??= 'host';
	process.env.BODY_SIZE_LIMIT ??= '8M';
	const { handler } = (await import(HANDLER)) as { handler: Handler };
	const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
		const name = (request.headers.host ?? '').replace(/:\d+$/, '');
		if (!names.has(name)) {
			response.writeHead(421).end();
			return;
		}
		request.headers['x-forwarded-proto'] ??= 'http';
		// No route takes OPTIONS either: the answer is the same refusal, with what the address does allow.
		if (FORBIDDEN_METHODS.has(request.method ?? '')) request.method = 'OPTIONS';
		handler(request, response);
	});
	await listen(server, host, port);
	const { port: bound } = server.address() as AddressInfo;
	return {
		address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
		close: () =>
			new Promise((settle) => {
				server.close(() => settle());
				server.closeAllConnections();
			})
	};
}

function listen(server: Server, host: string, port: number): Promise<void> {
	return new Promise((settle, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const key = { EADDRINUSE: 'port-in-use', EACCES: 'port-refused' }[error.code ?? ''];
			fail(key ? new AppError('invalid-argument', key, { port }, error) : error);
		});
		server.listen(port, host, settle);
	});
}
