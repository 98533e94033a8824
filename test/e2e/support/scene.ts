import type { Page } from 'playwright-core';

/** Waits until the drawing stands still. */
export async function settled(page: Page): Promise<void> {
	await page.waitForSelector('[data-settled=true]', { timeout: 60_000 });
	// The camera frames the picture after the layout.
	await page.waitForTimeout(400);
}

/** Where a node stands in the window once it stands still, by the drawing's `filature:locate` hook. */
export async function placeOf(page: Page, key: string): Promise<{ x: number; y: number }> {
	for (let before = await locate(page, key); ;) {
		await page.waitForTimeout(150);
		const now = await locate(page, key);
		if (now.x === before.x && now.y === before.y) return now;
		before = now;
	}
}

async function locate(page: Page, key: string): Promise<{ x: number; y: number }> {
	const at = await page.evaluate((wanted) => {
		const event = new CustomEvent('filature:locate', { detail: { key: wanted, at: null } });
		document.querySelector('[data-testid=stage]')?.dispatchEvent(event);
		return event.detail.at as { x: number; y: number } | null;
	}, key);
	if (!at) throw new Error(`${key} is not drawn`);
	return at;
}

/** Rows of the table twin that are drawn now, in order. */
export async function tableKeys(page: Page): Promise<string[]> {
	return page
		.locator('[role=row][data-key]')
		.evaluateAll((rows) =>
			(rows as HTMLElement[])
				.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
				.map((row) => row.dataset.key ?? '')
		);
}

/** Presses a node on the drawing until the page tells of it: on a busy machine it may still have been on its way. */
export async function pressNode(
	page: Page,
	{ key, caption }: { key: string; caption: string }
): Promise<void> {
	const heading = page.getByRole('heading', { name: caption, level: 2 });
	for (let tries = 3; ; tries--) {
		const at = await placeOf(page, key);
		await page.mouse.click(at.x, at.y);
		try {
			return await heading.waitFor({ timeout: 15_000 });
		} catch (cause) {
			if (tries === 1) throw cause;
		}
	}
}
