import { afterAll, beforeAll, it } from 'vitest';
import { describeWithNeo4j } from '../support/neo4j/test-store.ts';
import { describeInBrowser } from './support/browser.ts';
import { START_MS, serveSmallWorld } from './support/served-world.ts';
import type { ServedWorld } from './support/served-world.ts';
import { walk } from './support/walk.ts';
import { walkEvidence, walkFeatures } from './support/walk-evidence.ts';

await describeWithNeo4j('the pages, over Neo4j', ({ settings }) => {
	describeInBrowser('in Chromium', (browser) => {
		let world: ServedWorld;
		beforeAll(async () => {
			world = await serveSmallWorld({
				store: settings.url,
				env: { NEO4J_USER: settings.user, NEO4J_PASSWORD: settings.password }
			});
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
	});
});
