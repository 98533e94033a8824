import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.wasm': 'application/wasm'
};
/** What a page must send to be given shared memory. */
const ISOLATION = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp'
};

export interface StaticServer {
	origin: string;
	close(): void;
}

/** Serves a folder on this machine alone, and an empty page at `/`. */
export async function serveFolder(folder: string, isolated: boolean): Promise<StaticServer> {
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
		const headers = { 'content-type': TYPES[extname(path)] ?? 'text/plain', ...(isolated && ISOLATION) };
		if (path === '/') {
			response
				.writeHead(200, { ...headers, 'content-type': 'text/html' })
				.end('<!doctype html><link rel="icon" href="data:,">');
			return;
		}
		readFile(join(folder, path)).then(
			(body) => response.writeHead(200, headers).end(body),
			() => response.writeHead(404, headers).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
