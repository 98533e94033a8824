import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './support/browser.ts';
import { placeOf, settled, tableKeys } from './support/scene.ts';
import { START_MS, serveSmallWorld } from './support/served-world.ts';
import type { ServedWorld } from './support/served-world.ts';
import { axeViolations } from './support/axe.ts';
import { walk } from './support/walk.ts';
import { walkEvidence, walkFeatures } from './support/walk-evidence.ts';

interface ClusterAnswer {
	cluster: { cluster_id: string };
	members: { key: string; caption: string; id: string; label: string }[];
}

describeInBrowser('the pages, over the embedded store', (browser) => {
	let world: ServedWorld;
	let cluster: ClusterAnswer;
	let clusterPath: string;

	beforeAll(async () => {
		world = await serveSmallWorld();
		const list = (await (await fetch(`${world.address}/api/v1/clusters?limit=1`)).json()) as {
			rows: { cluster_id: string }[];
		};
		const id = encodeURIComponent(list.rows[0]!.cluster_id);
		clusterPath = `/clusters/${id}`;
		cluster = (await (await fetch(`${world.address}/api/v1${clusterPath}`)).json()) as ClusterAnswer;
	}, START_MS);
	afterAll(() => world?.stop());

	it('are walked from home to a declaration', { timeout: 180_000 }, async () => {
		await walk(await browser.open(), world.address);
	});

	it(
		'show what a cluster may be, what proves it and what its score rests on',
		{ timeout: 180_000 },
		async () => {
			await walkEvidence(await browser.open(), world.address);
		}
	);

	it('let the catalogue be searched, and lead from a value to its rows', { timeout: 180_000 }, async () => {
		await walkFeatures(await browser.open(), world.address);
	});

	it('show one selection in drawing and table', async () => {
		const { page, errors } = await browser.open();
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await settled(page);
		await page.getByRole('tab', { name: 'Table' }).click();
		const member = cluster.members[0]!;
		await page.getByRole('searchbox', { name: /^Filter/ }).fill(member.id);
		await page.locator(`[data-key="${member.key}"]`).click();
		await page.getByRole('heading', { name: member.caption, level: 2 }).waitFor();
		await page.getByRole('tab', { name: 'Graph' }).click();
		await page.getByRole('heading', { name: member.caption, level: 2 }).waitFor();
		await page.getByRole('tab', { name: 'Table' }).click();
		expect(await page.locator('[role=row][aria-selected=true]').getAttribute('data-key')).toBe(member.key);
		expect(errors).toEqual([]);
	});

	it('sort the table both ways, the unknown last', async () => {
		const { page } = await browser.open({ height: 1600 });
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await page.getByRole('tab', { name: 'Table' }).click();
		await page.locator('[role=row][data-key]').first().waitFor();
		const falling = await tableKeys(page);
		await page.getByRole('button', { name: 'Score' }).click();
		const rising = await tableKeys(page);
		expect(rising).not.toEqual(falling);
		expect(await page.locator('[aria-sort=ascending]').textContent()).toContain('Score');
	});

	it('are worked by keyboard alone: search, walk, open, hide, undo', async () => {
		const { page, errors } = await browser.open();
		await page.goto(`${world.address}/explore?lang=en`);
		await settled(page);
		await page.keyboard.press('/');
		await page.keyboard.type(cluster.members[0]!.id);
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('Enter');
		const stage = page.getByRole('application');
		await expect.poll(() => stage.getAttribute('aria-label')).toContain('1');
		await page.getByRole('heading', { name: cluster.members[0]!.caption, level: 2 }).waitFor();
		await settled(page);
		await stage.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('node-name');
		await stage.focus();
		await page.keyboard.press('h');
		await expect.poll(() => stage.getAttribute('aria-label')).toContain('0');
		await page.keyboard.press('Control+z');
		await expect.poll(() => stage.getAttribute('aria-label')).toContain('1');
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		expect(errors).toEqual([]);
	});

	it('walk along links by arrow keys and say where they are', async () => {
		const { page } = await browser.open();
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await settled(page);
		await page.getByRole('application').focus();
		const told = new Set<string>();
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
			await page.keyboard.press(key);
			await page.waitForTimeout(100);
			told.add((await page.locator('[aria-live=polite]').last().textContent()) ?? '');
		}
		expect(told.size).toBeGreaterThan(1);
		for (const text of told) expect(text).toMatch(/(score \d+ out of 100|not assessed), \d+ links?/);
	});

	it('keep a dragged node where it was put, through an undo back to where it was', async () => {
		const { page } = await browser.open();
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await settled(page);
		const { key } = cluster.members[0]!;
		const from = await placeOf(page, key);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + 40, from.y + 30, { steps: 6 });
		await page.mouse.up();
		await page.getByRole('button', { name: /^Undo: pinned/ }).waitFor();
		const to = await placeOf(page, key);
		expect(Math.hypot(to.x - from.x - 40, to.y - from.y - 30)).toBeLessThan(4);
		await page.getByRole('button', { name: /^Undo/ }).click();
		await page.waitForTimeout(200);
		const back = await placeOf(page, key);
		expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(2);
	});

	it('find the scene, its undo and the selection again by the back button', async () => {
		const { page, errors } = await browser.open();
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await settled(page);
		const stage = page.getByRole('application');
		const atFirst = await stage.getAttribute('aria-label');
		const { key, caption } = cluster.members[0]!;
		const at = await placeOf(page, key);
		await page.mouse.click(at.x, at.y);
		await page.getByRole('heading', { name: caption, level: 2 }).waitFor();
		await page.keyboard.press('h');
		const left = await stage.getAttribute('aria-label');
		expect(left).not.toBe(atFirst);
		const { key: next, caption: nextCaption } = cluster.members[1]!;
		const there = await placeOf(page, next);
		await page.mouse.click(there.x, there.y);
		await page.getByRole('heading', { name: nextCaption, level: 2 }).waitFor();
		await page.getByRole('link', { name: /^Open the full record/ }).click();
		await page.waitForURL('**/entities/**');
		await page.goBack();
		await settled(page);
		await page.getByRole('heading', { name: nextCaption, level: 2 }).waitFor();
		expect(await stage.getAttribute('aria-label')).toBe(left);
		const again = await placeOf(page, next);
		expect(Number.isFinite(again.x + again.y)).toBe(true);
		await page.getByRole('button', { name: /^Undo/ }).click();
		expect(await stage.getAttribute('aria-label')).toBe(atFirst);
		expect(errors).toEqual([]);
	});

	it('are worked by fingers: tap, open and close the panel, choose several', async () => {
		const { page, errors } = await browser.open({ width: 390, height: 844, touch: true });
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await settled(page);
		const [first, second] = cluster.members;
		const bar = page.locator('.sheet > button');
		const tap = async (key: string) => {
			const { x, y } = await placeOf(page, key);
			await page.touchscreen.tap(x, y);
		};
		await tap(first!.key);
		await expect.poll(() => bar.textContent()).toContain(first!.caption);
		await bar.tap();
		await page.getByRole('heading', { name: first!.caption, level: 2 }).waitFor();
		await bar.tap();
		await page.getByRole('heading', { name: first!.caption, level: 2 }).waitFor({ state: 'hidden' });
		expect(await bar.textContent()).toContain(first!.caption);
		await page.getByRole('button', { name: 'Choose several' }).tap();
		await tap(second!.key);
		await expect.poll(() => bar.textContent()).toContain('2');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect(errors).toEqual([]);
	});

	it('give the table where the browser refuses WebGL, and say so', async () => {
		const { page, errors } = await browser.open({ webgl: false });
		await page.goto(`${world.address}${clusterPath}?lang=en`);
		await page.getByText(/This browser gives no WebGL/).waitFor();
		await page.locator(`[data-key="${cluster.members[0]!.key}"]`).first().waitFor();
		await page.locator('[role=row][data-key]').first().click();
		await page.locator('aside h2').first().waitFor();
		expect(errors).toEqual([]);
	});

	it('mirror in Arabic, and speak each of the three languages', async () => {
		for (const [lang, dir, word] of [
			['fr', 'ltr', 'Légende et filtres'],
			['ar', 'rtl', 'المفتاح والتصفية'],
			['en', 'ltr', 'Legend and filters']
		] as const) {
			const { page, errors } = await browser.open();
			await page.goto(`${world.address}${clusterPath}?lang=${lang}`);
			await settled(page);
			expect(await page.locator('html').getAttribute('dir')).toBe(dir);
			await page.getByRole('region', { name: word }).waitFor();
			const legend = (await page.locator('.legend').boundingBox())!;
			const stage = (await page.locator('[data-testid=stage]').boundingBox())!;
			expect(legend.x < stage.x).toBe(dir === 'ltr');
			const text = await page.locator('body').innerText();
			expect(text).not.toMatch(/\b(explorer|reason|label|property)\.[a-z]/);
			expect(errors).toEqual([]);
		}
	});

	it('answer a wrong request with problem details', async () => {
		const bad = await fetch(`${world.address}/api/v1/expand`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({
				along: 'relations',
				refs: [{ label: 'Trader', id: 'x' }],
				limit: 1e9,
				order: 'risk'
			})
		});
		expect(bad.status).toBe(400);
		expect(bad.headers.get('content-type')).toBe('application/problem+json');
		expect(((await bad.json()) as { errors: { pointer: string }[] }).errors[0]?.pointer).toBe('/limit');
		const unknown = await fetch(`${world.address}/api/v1/clusters/nothing`);
		expect(unknown.status).toBe(404);
		const text = await fetch(`${world.address}/api/v1/connect`, {
			method: 'POST',
			headers: { 'content-type': 'application/xml' },
			body: '{}'
		});
		expect(text.status).toBe(415);
	});

	it('have no violation that axe finds, in three languages', { timeout: 300_000 }, async () => {
		const trader = cluster.members[0]!;
		const shipment = (await (await fetch(`${world.address}/api/v1${clusterPath}/scene`)).json()) as {
			nodes: { label: string; id: string }[];
		};
		const declaration = shipment.nodes.find(({ label }) => label === 'Shipment')!;
		const paths = [
			'/',
			'/explore',
			'/loads',
			'/typologies',
			'/features',
			clusterPath,
			`/entities/${trader.label}/${encodeURIComponent(trader.id)}`,
			`/shipments/${encodeURIComponent(declaration.id)}`
		];
		const found: string[] = [];
		for (const lang of ['fr', 'ar', 'en']) {
			const { page } = await browser.open({ theme: lang === 'ar' ? 'dark' : 'light' });
			for (const path of paths) {
				await page.goto(`${world.address}${path}?lang=${lang}`);
				if (path === clusterPath || path === '/explore') await settled(page);
				found.push(...(await axeViolations(page)).map((violation) => `${lang} ${path}: ${violation}`));
			}
			await page.close();
		}
		expect(found).toEqual([]);
	});
});
