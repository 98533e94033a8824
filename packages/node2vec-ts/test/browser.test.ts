import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_GL, launch } from '../../../test/support/chromium.ts';
import { findNode, packAndInstall, run } from './packed-package.ts';
import type { Packed } from './packed-package.ts';
import { serveFolder } from './static-server.ts';

/** Tells the bits of an embedding from others; the same text runs in the page and in Node. */
const RUN = `async ({ node2vec, saveBinary }, options) => {
	const edges = Array.from({ length: 90 }, (_, v) => [v, (v * 7 + 1) % 90, 1 + (v % 3)]);
	const embedding = await node2vec(edges, { dimensions: 20, walkLength: 12, walksPerNode: 3, ...options });
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', saveBinary(embedding)));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}`;
const OPTIONS = [{ engine: 'simd' }, { engine: 'simd', workers: 2 }, { engine: 'js' }];

const missing = await launch(NO_GL).then(
	(browser) => browser.close().then(() => null),
	(cause: unknown) => String(cause).split('\n')[0]
);
if (missing !== null && process.env.CI) throw new Error(`no Chromium: ${missing}`);
if (missing !== null) console.warn(`NOT TESTED in a browser: ${missing}`);

describe.skipIf(missing !== null)('in Chromium', () => {
	let packed: Packed;
	let browser: Browser;
	let inNode: string[];

	beforeAll(async () => {
		packed = await packAndInstall();
		browser = await launch(NO_GL);
		const code = `
			import * as module from 'node2vec-ts';
			for (const options of ${JSON.stringify(OPTIONS)}) console.log(await (${RUN})(module, options));`;
		const node = (await findNode(24)) ?? process.execPath;
		inNode = (await run(node, ['--input-type=module', '--eval', code], packed.project)).trim().split('\n');
	});
	afterAll(async () => {
		await browser?.close();
		await packed?.remove();
	});

	test.each([true, false])('the bits are those of Node; page isolated: %s', async (isolated) => {
		const server = await serveFolder(packed.installed, isolated);
		const page = await browser.newPage();
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		try {
			await page.goto(server.origin);
			expect(await page.evaluate('crossOriginIsolated')).toBe(isolated);
			for (const [i, options] of OPTIONS.entries()) {
				const call = `import('/dist/index.js').then((module) => (${RUN})(module, ${JSON.stringify(options)}))`;
				expect(await page.evaluate<string>(call), JSON.stringify(options)).toBe(inNode[i]);
			}
			const progress = await page.evaluate<number>(`import('/dist/index.js').then(async ({ node2vec }) => {
				const controller = new AbortController();
				const edges = Array.from({ length: 3000 }, (_, v) => [v, (v + 1) % 3000]);
				const onProgress = ({ stage }) => stage === 'training' && controller.abort(7);
				return node2vec(edges, { signal: controller.signal, onProgress }).catch((reason) => reason);
			})`);
			expect(progress).toBe(7);
			expect(errors).toEqual([]);
		} finally {
			await page.close();
			server.close();
		}
	});
});
