import { expect, test } from 'vitest';
import { en } from '#lib/i18n/messages/en/index.ts';

/** Codes of a group of messages. */
const codes = (group: string) =>
	Object.keys(en).flatMap((key) => (key.startsWith(`${group}.`) ? [key.slice(group.length + 1)] : []));

/** Of an entity that is told of its cluster: no signal of a declaration, so no piece of a cluster's evidence. */
const OF_ENTITIES = ['cluster-member'];

test('every reason that a signal gives has a short name, as a piece of evidence that is thought away', () => {
	const unnamed = codes('reason').filter((code) => !codes('signal').includes(code));
	expect(unnamed).toEqual(OF_ENTITIES);
	expect(codes('signal').filter((code) => !codes('reason').includes(code))).toEqual([]);
});
