import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPERATIONS } from '#lib/server/http/operations/registry.ts';
import { BEGIN, operationsChapter } from '../../docs/api-manual.ts';

test('docs/api.md tells of every operation as it is: node docs/api-manual.ts --write', () => {
	const manual = readFileSync('docs/api.md', 'utf8');
	expect(manual.slice(manual.indexOf(BEGIN) + BEGIN.length).trim()).toBe(operationsChapter().trim());
	for (const { method, path } of OPERATIONS) expect(manual).toContain(`\`${method} ${path}\``);
});
