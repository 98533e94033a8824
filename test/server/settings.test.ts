import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readSettings, settingsEnvironment, storeAddress } from '#lib/server/settings.ts';

describe('readSettings', () => {
	test('the option wins over FILATURE_STORE, which wins over NEO4J_URI', () => {
		const env = { FILATURE_STORE: 'sqlite:/b.sqlite', NEO4J_URI: 'neo4j://c' };
		expect(readSettings(env, 'sqlite:/a.sqlite').store).toEqual({ kind: 'sqlite', file: '/a.sqlite' });
		expect(readSettings(env).store).toEqual({ kind: 'sqlite', file: '/b.sqlite' });
		expect(readSettings({ NEO4J_URI: 'neo4j://c' }).store).toMatchObject({ kind: 'neo4j', url: 'neo4j://c' });
	});

	test('credentials come from the address or from the environment, and leave the address', () => {
		const env = { NEO4J_USER: 'reader', NEO4J_PASSWORD: 'from-env' };
		expect(readSettings(env, 'bolt://host:7687').store).toMatchObject({
			user: 'reader',
			password: 'from-env'
		});
		const settings = readSettings(env, 'neo4j+s://ana:p%40ss@host:7687');
		expect(settings.store).toEqual({
			kind: 'neo4j',
			url: 'neo4j+s://host:7687',
			user: 'ana',
			password: 'p@ss'
		});
		expect(storeAddress(settings)).not.toContain('p@ss');
	});

	test.each(['', 'sqlite:', 'mysql://host', 'http://host', 'neo4j', 'C:\\x.sqlite', 'neo4j://%zz@host'])(
		'refuses %j',
		(address) => {
			expect(() => readSettings({}, address)).toThrowError(
				expect.objectContaining({ code: 'invalid-argument' })
			);
		}
	);

	test('kernels run in one thread a core, unless somebody says otherwise', () => {
		expect(readSettings({}).kernels).toEqual({ threads: availableParallelism(), where: 'threads' });
		const env = { FILATURE_THREADS: '3', FILATURE_KERNELS: 'gds' };
		expect(readSettings(env).kernels).toEqual({ threads: 3, where: 'gds' });
		for (const wrong of [
			{ FILATURE_THREADS: '0' },
			{ FILATURE_THREADS: 'many' },
			{ FILATURE_KERNELS: 'gpu' }
		]) {
			expect(() => readSettings(wrong)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
		}
	});

	test('what a child program is given means the same', () => {
		for (const address of ['sqlite:/data/x.sqlite', 'neo4j://ana:secret@host:7687']) {
			const settings = readSettings(
				{ FILATURE_DATA: '/data', FILATURE_THREADS: '7', FILATURE_KERNELS: 'gds' },
				address
			);
			expect(readSettings(settingsEnvironment(settings))).toEqual(settings);
		}
	});

	test('lanes begin where an administrator says, within bounds and in order', () => {
		expect(readSettings({ FILATURE_LANES: '{"orange": 0.1}' }).lanes.orange).toBe(0.1);
		for (const value of ['0.1', '{"orange": 2}', '{"orange": 0.4}', '{"red": 0.4}', 'x']) {
			expect(() => readSettings({ FILATURE_LANES: value })).toThrowError(
				expect.objectContaining({ code: 'invalid-argument' })
			);
		}
	});
});
