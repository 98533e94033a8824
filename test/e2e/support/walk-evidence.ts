import { expect } from 'vitest';
import type { OpenPage } from './browser.ts';
import { settled } from './scene.ts';

interface ClusterRow {
	cluster_id: string;
	typologies: { typology: string; members: unknown[]; proofs: unknown[] }[];
	counterfactuals: unknown[];
}

/** From what was looked for to the cluster that holds it, its evidence in the drawing and the table, and its values. */
export async function walkEvidence({ page, errors }: OpenPage, address: string): Promise<void> {
	const answer = await page.request.get(`${address}/api/v1/clusters?limit=100`);
	const { rows } = (await answer.json()) as { rows: ClusterRow[] };
	const cluster = rows.find(({ typologies, counterfactuals }) => typologies[0] && counterfactuals.length > 0);
	if (!cluster) throw new Error('no cluster of this world holds a finding and its counterfactuals');
	const typology = cluster.typologies[0]!.typology;

	await page.goto(`${address}/typologies?lang=en`);
	const name = (await page.locator(`section#${typology} h2`).innerText()).replace(/\d+$/, '').trim();
	await page.locator(`section#${typology} a[href^="/clusters/"]`).first().waitFor();

	await page.goto(`${address}/clusters/${encodeURIComponent(cluster.cluster_id)}?lang=en`);
	await settled(page);
	const panel = page.getByRole('complementary', { name: 'Details' });
	await panel.getByRole('heading', { name: 'What it may be' }).waitFor();
	await panel.getByRole('link', { name, exact: true }).first().waitFor();
	await expect.poll(() => panel.innerText()).toMatch(/confidence \d+%/);
	expect(await panel.innerText()).not.toMatch(/\b(typology|proof|signal|role)\.[a-z_-]+/);

	await panel
		.getByRole('button', { name: /^Select its \d+ nodes? in the drawing/ })
		.first()
		.click();
	const status = panel.getByRole('status').filter({ hasText: /nodes? selected/ });
	const selected = Number(/\d+/.exec(await status.innerText())?.[0]);
	expect(selected).toBeGreaterThan(0);
	await page.getByRole('tab', { name: 'Table' }).click();
	await expect.poll(() => page.locator('[role=row][aria-selected=true]').count()).toBeGreaterThan(0);
	if (selected > 1) {
		await page.getByRole('button', { name: `Only the ${selected} selected` }).click();
		await page
			.getByRole('status')
			.filter({ hasText: `${selected} nodes` })
			.first()
			.waitFor();
		await expect.poll(() => page.locator('[role=row][aria-selected=false]').count()).toBe(0);
	}
	await page.getByRole('tab', { name: 'Graph' }).click();

	const line = panel.getByRole('button', { name: /^Without / }).first();
	await line.click();
	await expect.poll(() => line.getAttribute('aria-pressed')).toBe('true');
	await panel
		.getByRole('img', { name: /^From [\d.]+ to [\d.]+$/ })
		.first()
		.waitFor();
	await line.click();
	await expect.poll(() => line.getAttribute('aria-pressed')).toBe('false');

	const proof = panel.locator('details[open] ol a[href^="/"]').first();
	await proof.click();
	await page.waitForURL(/\/(entities|shipments|loads)/);
	expect(errors).toEqual([]);
}

/** The catalogue is searched; a declaration’s values lead to their meaning and to the rows behind them. */
export async function walkFeatures({ page, errors }: OpenPage, address: string): Promise<void> {
	await page.goto(`${address}/?lang=en`);
	await page.getByText('Reference').click();
	await page.getByRole('link', { name: 'Features' }).click();
	await page.waitForURL('**/features');
	const count = page.getByRole('search').getByRole('status');
	const all = await count.innerText();
	await page.getByRole('searchbox', { name: 'Search by meaning' }).fill('importer age');
	await expect.poll(() => count.innerText()).not.toBe(all);
	expect(new URL(page.url()).searchParams.get('q')).toBe('importer age');
	await page.reload();
	await page.getByText('time.importer-age').waitFor();
	await page.getByRole('searchbox', { name: 'Search by meaning' }).fill('nothing is called so');
	await page.getByRole('button', { name: 'Show all features' }).click();
	await expect.poll(() => count.innerText()).toBe(all);

	const answer = await page.request.get(`${address}/api/v1/clusters?limit=1`);
	const { rows } = (await answer.json()) as { rows: { members: { label: string; id: string }[] }[] };
	const { label, id } = rows[0]!.members[0]!;
	await page.goto(`${address}/entities/${label}/${encodeURIComponent(id)}?lang=en`);
	const section = page.locator('section#features');
	await section.getByText(/^As of the snapshot of/).waitFor();
	await section.locator('summary').first().click();
	await section.locator('details th button').first().click();
	await section.locator('details th a[href^="/loads#"]').first().waitFor();
	expect(await section.innerText()).not.toMatch(/\b(feature|family|feature-unit)\.[a-z]/);
	expect(errors).toEqual([]);
}
