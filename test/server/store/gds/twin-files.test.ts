import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KERNELS } from '#lib/kernels/registry.ts';
import type { Kernel } from '#lib/kernels/kernel.ts';
import { TWINS } from '#lib/server/store/gds/twins.ts';
import { filesBelow } from '../../../support/files-below.ts';

const kernels = Object.values(KERNELS) as unknown as Kernel<string, object, unknown>[];
const queries = filesBelow('cypher/features', ['.cypher']).map((file) => readFileSync(file, 'utf8'));

test('a kernel that names a procedure of GDS has a twin, and only such a one', () => {
	const named = kernels.filter(({ gds }) => gds !== undefined).map(({ id }) => id);
	expect(named.sort()).toEqual(Object.keys(TWINS).sort());
});

test.each(kernels.filter(({ gds }) => gds !== undefined).map(({ id, gds }) => [id, gds]))(
	'%s: a query calls %s',
	(_, procedure) => {
		const calls = queries.filter((query) => new RegExp(`CALL ${procedure}\\.(stream|mutate)\\(`).test(query));
		expect(calls.length).toBeGreaterThan(0);
	}
);
