import { expect } from 'vitest';
import type { OpenPage } from './browser.ts';
import { pressNode, settled } from './scene.ts';

/** The path the product exists for: home → cluster → node → expand → shipment. */
export async function walk({ page, errors }: OpenPage, address: string): Promise<void> {
	await page.goto(`${address}/?lang=en`);
	const first = page.locator('main a[href^="/clusters/"]').first();
	await first.click();
	await page.waitForURL('**/clusters/**');
	await settled(page);

	const clusterId = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
	const answer = await page.request.get(`${address}/api/v1/clusters/${encodeURIComponent(clusterId)}`);
	const { members } = (await answer.json()) as { members: { key: string; caption: string; label: string }[] };
	const member = members.find(({ label }) => label === 'Trader') ?? members[0]!;

	await pressNode(page, member);
	await page.getByRole('heading', { name: 'Reasons' }).waitFor();

	const stage = page.getByRole('application');
	const before = await stage.getAttribute('aria-label');
	const expand = page.getByRole('form', { name: 'Expand' });
	await expand.waitFor();
	const declarations = expand.getByText(/^declarations as /).first();
	await declarations.click();
	await expand.getByRole('button', { name: /^Bring in \d+/ }).click();
	await expand.getByText(/added|Nothing new/).waitFor();
	await settled(page);
	const added = /(\d+) added/.exec((await expand.getByRole('status').textContent()) ?? '');
	if (added) {
		expect(await stage.getAttribute('aria-label')).not.toBe(before);
		await page.getByRole('button', { name: /^Undo/ }).click();
		expect(await stage.getAttribute('aria-label')).toBe(before);
		await page.getByRole('button', { name: /^Redo/ }).click();
		expect(await stage.getAttribute('aria-label')).not.toBe(before);
	}

	await page.locator('aside a[href^="/shipments/"]').first().click();
	await page.waitForURL('**/shipments/**');
	const shipment = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
	await page.locator('main').getByText(shipment).first().waitFor();
	expect(errors).toEqual([]);
}
