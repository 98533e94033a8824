import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte()],
	test: {
		include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
		// Two cores: more workers than that only make the timings of each other worse.
		maxWorkers: 2,
		globalSetup: './test/support/neo4j/global-setup.ts',
		// A first query on a cold Neo4j, with both cores busy, takes many seconds.
		testTimeout: 120_000,
		hookTimeout: 240_000,
		reporters: ['default', './test/support/closing-line-reporter.ts']
	}
});
