/**
 * `npm run demo`, then in another terminal `npm run screenshots -- http://127.0.0.1:5173`: takes the pictures of the
 * README and the guide from the running product, so that they show what it is.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { SOFTWARE_GL, launch } from '../../test/support/chromium.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:5173';
const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 390, height: 844 };

interface Picture {
	name: string;
	path: string;
	locale: 'fr' | 'ar' | 'en';
	theme: 'light' | 'dark';
	size?: typeof WIDE;
	prepare?: (page: Page) => Promise<void>;
}

/** The layout has come to rest, and the camera has framed it. */
async function settled(page: Page): Promise<void> {
	await page.waitForSelector('[data-settled=true]', { timeout: 90_000 });
	await page.waitForTimeout(600);
}

/** The values of an entity, the first family of them open. */
async function showValues(page: Page): Promise<void> {
	await page.locator('#features summary').first().click();
	await page.evaluate(() => document.querySelector('#features')?.scrollIntoView());
	await page.waitForTimeout(300);
}

async function json<T>(path: string): Promise<T> {
	const response = await fetch(new URL(path, address));
	if (!response.ok) throw new Error(`${path}: ${response.status}. Is the demo running at ${address}?`);
	return (await response.json()) as T;
}

interface ClusterList {
	rows: { cluster_id: string; typologies: unknown[]; counterfactuals: unknown[] }[];
}
interface ClusterPage {
	members: { label: string; id: string }[];
}

const { rows } = await json<ClusterList>('/api/v1/clusters?limit=20');
/** The first that shows a scheme and what its score rests on. */
const cluster = rows.find((row) => row.typologies.length > 0 && row.counterfactuals.length > 0)?.cluster_id;
if (cluster === undefined) throw new Error('no cluster stands out: is this the demo world?');
const { members } = await json<ClusterPage>(`/api/v1/clusters/${encodeURIComponent(cluster)}`);
const member = members[0]!;
const entity = `/entities/${member.label}/${encodeURIComponent(member.id)}`;
const scene = `/clusters/${encodeURIComponent(cluster)}`;

const LANGUAGES = ['fr', 'ar', 'en'] as const;
const pictures: Picture[] = [
	...LANGUAGES.flatMap((locale): Picture[] => [
		{ name: 'home', path: '/', locale, theme: 'light' },
		{ name: 'cluster', path: scene, locale, theme: 'light', prepare: settled },
		{ name: 'entity', path: entity, locale, theme: 'light' },
		{
			name: 'explore',
			path: `/explore?focus=${member.label}:${encodeURIComponent(member.id)}`,
			locale,
			theme: 'light',
			prepare: settled
		},
		{ name: 'typologies', path: '/typologies', locale, theme: 'light' },
		{ name: 'features', path: '/features', locale, theme: 'light' },
		{ name: 'values', path: entity, locale, theme: 'light', prepare: showValues },
		{ name: 'loads', path: '/loads', locale, theme: 'light' }
	]),
	{ name: 'home', path: '/', locale: 'ar', theme: 'dark' },
	{ name: 'cluster', path: scene, locale: 'fr', theme: 'dark', prepare: settled },
	{ name: 'typologies', path: '/typologies', locale: 'ar', theme: 'dark' },
	{ name: 'features', path: '/features', locale: 'fr', theme: 'dark' },
	{ name: 'home-small', path: '/', locale: 'fr', theme: 'light', size: SMALL },
	{ name: 'cluster-small', path: scene, locale: 'ar', theme: 'light', size: SMALL, prepare: settled }
];

const browser = await launch(SOFTWARE_GL);
try {
	for (const { name, path, locale, theme, size = WIDE, prepare } of pictures) {
		const page = await browser.newPage({ viewport: size, colorScheme: theme });
		const url = new URL(path, address);
		url.searchParams.set('lang', locale);
		await page.goto(url.href, { waitUntil: 'networkidle', timeout: 90_000 });
		await prepare?.(page);
		const file = fileURLToPath(new URL(`${name}-${locale}-${theme}.png`, import.meta.url));
		await page.screenshot({ path: file });
		await page.close();
		console.log(file);
	}
} finally {
	await browser.close();
}
