import { expect, test } from 'vitest';
import type { Connection } from '#lib/server/store/neo4j/connection.ts';
import { checkVersion } from '#lib/server/store/neo4j/health.ts';

/** Answers as a server of that version would. */
function server(version: string): Connection {
	const runner = { run: async () => [{ version }] };
	return {
		url: 'bolt://old',
		read: async (work: (r: unknown) => unknown) => work(runner)
	} as unknown as Connection;
}

test.each(['4.4.40', '5.0.0', '5.9.0', '5.25.1', '3.5.35', '0'])('%s is too old', async (version) => {
	await expect(checkVersion(server(version))).rejects.toMatchObject({
		code: 'store-unavailable',
		key: 'neo4j-too-old',
		params: { url: 'bolt://old', version, oldest: '5.26' }
	});
});

test.each(['5.26.0', '5.26.30', '2025.01.0', '2026.10.1-enterprise'])('%s will do', async (version) => {
	await checkVersion(server(version));
});
