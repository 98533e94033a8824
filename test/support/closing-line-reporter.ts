import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any machine can read: `N passed, N failed, N skipped`. */
export default class ClosingLineReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
		for (const module of modules) {
			const before = count.passed + count.failed + count.skipped + count.pending;
			for (const test of module.children.allTests()) count[test.result().state]++;
			const collected = count.passed + count.failed + count.skipped + count.pending > before;
			// A file that fails before its tests are known has failed, not vanished.
			if (!collected && module.state() === 'failed') count.failed++;
		}
		process.stdout.write(
			`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`
		);
	}
}
