import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOFTWARE_GL, launch } from '../test/support/chromium.ts';
import { BIN, filature } from './filature.ts';

const TIMES = 7;

/** What a user waits for, by page: the selector that is there when the wait is over. */
const WAITS = [
	{ page: 'home: first cluster visible', path: '/', selector: 'a[href^="/clusters/"]' },
	{ page: 'cluster: drawing at rest', path: '/clusters/C0001', selector: '[data-settled=true]' }
] as const;

/** Seconds from opening a page at demo size, in Chromium without a graphics card: first visit, then the others. */
export async function pages(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'filature-bench-'));
	const env = { ...process.env, FILATURE_DATA: folder };
	await filature(['demo', '--no-serve'], { FILATURE_DATA: folder });
	const store = `sqlite:${join(folder, 'demo-demo-1.sqlite')}`;
	const server = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', store, '--json'], {
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const browser = await launch(SOFTWARE_GL);
	try {
		const [announced] = (await once(server.stdout, 'data')) as [Buffer];
		const { address } = JSON.parse(announced.toString()) as { address: string };
		const rows = ['| page | first visit, s | median of the next, s | slowest, s |', '|---|---|---|---|'];
		for (const { page: name, path, selector } of WAITS) {
			const seconds: number[] = [];
			for (let i = 0; i < TIMES; i++) {
				const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
				const start = performance.now();
				await page.goto(address + path, { waitUntil: 'commit' });
				await page.locator(selector).first().waitFor();
				seconds.push((performance.now() - start) / 1000);
				await page.close();
			}
			const [first, ...rest] = seconds;
			const sorted = rest.sort((a, b) => a - b);
			const median = sorted[Math.floor(sorted.length / 2)]!;
			rows.push(`| ${name} | ${first!.toFixed(2)} | ${median.toFixed(2)} | ${sorted.at(-1)!.toFixed(2)} |`);
		}
		return rows.join('\n');
	} finally {
		await browser.close();
		server.kill('SIGTERM');
		rmSync(folder, { recursive: true, force: true });
	}
}
