import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TYPOLOGY_FINDERS } from '#lib/typologies/registry.ts';

const document = readFileSync(new URL('../../docs/typologies.md', import.meta.url), 'utf8');

test.each(TYPOLOGY_FINDERS.map((finder) => [finder.id, finder] as const))(
	'docs/typologies.md tells %s with its parameters as they are',
	(id, { parameters }) => {
		const section = document.split(/^### /m).find((part) => part.includes(`(\`${id}\`)`)) ?? '';
		for (const heading of ['**Sign.**', '**Sources.**', '**Not to be taken for.**']) {
			expect(section).toContain(heading);
		}
		for (const [name, { value, min, max }] of Object.entries(parameters)) {
			const row = new RegExp(`^\\| \`${name}\` +\\| ${value} +\\| ${min} to ${max} +\\|`, 'm');
			expect(section, name).toMatch(row);
		}
	}
);
