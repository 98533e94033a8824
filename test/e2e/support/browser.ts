import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { NO_GL, SOFTWARE_GL, launch } from '../../support/chromium.ts';

/** Whether a browser can be had: found and able to start. */
const missing: string | null = await launch(SOFTWARE_GL).then(
	async (browser) => {
		await browser.close();
		return null;
	},
	(cause: unknown) => String(cause).split('\n')[0] ?? 'unknown'
);

export interface BrowserDoor {
	/** A page of a fresh session; its unexpected errors are collected in `errors`. */
	open(options?: PageOptions): Promise<OpenPage>;
}

export interface PageOptions {
	width?: number;
	height?: number;
	theme?: 'light' | 'dark';
	webgl?: boolean;
	/** A telephone: fingers instead of a mouse. */
	touch?: boolean;
}

export interface OpenPage {
	page: Page;
	errors: string[];
}

/** Tests in a real Chromium. Where none can be had they are skipped with the reason; with CI set that is a failure. */
export function describeInBrowser(name: string, tests: (browser: BrowserDoor) => void): void {
	if (missing !== null && process.env.CI) {
		describe(name, () => {
			it('has a browser to run in', () => {
				throw new Error(`no Chromium: ${missing}`);
			});
		});
		return;
	}
	if (missing !== null) console.warn(`\nSKIPPED, no Chromium: ${name}. ${missing}\n`);
	describe.skipIf(missing !== null)(name, () => {
		let browser: Browser;
		let blind: Browser | undefined;
		beforeAll(async () => {
			browser = await launch(SOFTWARE_GL);
		});
		afterAll(async () => {
			await browser?.close();
			await blind?.close();
		});
		tests({
			async open({ width = 1440, height = 900, theme = 'light', webgl = true, touch = false } = {}) {
				if (!webgl) blind ??= await launch(NO_GL);
				const page = await (webgl ? browser : blind!).newPage({
					viewport: { width, height },
					colorScheme: theme,
					hasTouch: touch,
					isMobile: touch
				});
				const errors: string[] = [];
				page.on('pageerror', (error) => errors.push(error.message));
				page.on('console', (message) => {
					// Chromium itself reports a refused context; what the page makes of it is under test.
					if (message.type() === 'error' && !/WebGL/i.test(message.text())) errors.push(message.text());
				});
				return { page, errors };
			}
		});
	});
}
