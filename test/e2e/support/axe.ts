import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations on the page as it stands, each with the first elements concerned. */
export async function axeViolations(page: Page): Promise<string[]> {
	// Evaluated by the debugger protocol: the page's content security policy stays as it is.
	await page.evaluate(source);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: {
				run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
			};
		};
		const { violations } = await axe.run();
		return violations.map(
			({ id, nodes }) =>
				`${id} (${nodes.length}): ${nodes
					.slice(0, 2)
					.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 160)}`)
					.join(' | ')}`
		);
	});
}
