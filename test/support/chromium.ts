import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Sigma draws with WebGL, which machines without a graphics card have by software. */
export const SOFTWARE_GL = [
	'--no-sandbox',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist'
];
export const NO_GL = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-software-rasterizer'];

/** Chromium: CHROMIUM_PATH, the system's, else the one that the package @sparticuz/chromium unpacks. */
async function findChromium(): Promise<string> {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which is not there`);
	}
	const own = SYSTEM_BROWSERS.find((path) => existsSync(path));
	return own ?? (await import('@sparticuz/chromium')).default.executablePath();
}

/** Starts a Chromium; an error says why none can be had. */
export async function launch(args: string[]): Promise<Browser> {
	return chromium.launch({ executablePath: await findChromium(), args });
}
