import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openNeo4jStore } from '#lib/server/store/neo4j/neo4j-store.ts';
import { describeWithNeo4j } from '../../../support/neo4j/test-store.ts';

const unavailable = (key: string) =>
	expect.objectContaining({ name: 'AppError', code: 'store-unavailable', key });

await describeWithNeo4j('opening', ({ settings }) => {
	test('nobody at the address', async () => {
		const server = createServer().listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port } = server.address() as AddressInfo;
		server.close();
		const address = { ...settings, url: `bolt://127.0.0.1:${port}` };
		await expect(openNeo4jStore(address)).rejects.toEqual(unavailable('neo4j-unreachable'));
	});

	test('a wrong password, which is not repeated', async () => {
		const failure = await openNeo4jStore({ ...settings, password: 'not-it-93' }).catch(
			(cause: unknown) => cause
		);
		expect(failure).toEqual(unavailable('neo4j-wrong-password'));
		expect(JSON.stringify(failure)).not.toContain('not-it-93');
	});

	test('says what it is', async () => {
		const store = await openNeo4jStore(settings);
		await store.migrate();
		expect(await store.health()).toEqual({
			kind: 'neo4j',
			version: expect.stringMatching(/^5\.26|^20\d\d/),
			location: settings.url,
			gds: expect.stringMatching(/^\d+\.\d+/),
			schema_version: 3
		});
		await store.close();
	});
});
