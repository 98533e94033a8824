import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.ts';

const SOURCES = filesBelow('src', ['.ts', '.svelte']).map((file) => ({
	file,
	text: readFileSync(file, 'utf8')
}));
/** Clauses that only Cypher has; SQL's words are not among them. */
const CYPHER = /\b(MATCH\s*\(|MERGE\s*\(|UNWIND\s+\$|OPTIONAL MATCH|DETACH DELETE|CREATE CONSTRAINT)/;

test('there are queries to look at', () => {
	expect(filesBelow('cypher', ['.cypher']).length).toBeGreaterThan(10);
});

test('no query text in TypeScript: it lives in cypher/, one file a query', () => {
	expect(SOURCES.filter(({ text }) => CYPHER.test(text)).map(({ file }) => file)).toEqual([]);
});

test.each(filesBelow('cypher', ['.cypher']).filter((file) => !/^cypher\/(schema|patterns)\//.test(file)))(
	'%s is used exactly once',
	(file) => {
		const name = file.replace(/^cypher\//, '').replace(/\.cypher$/, '');
		const places = file.includes('/browser-')
			? filesBelow('test', ['.ts']).map((test) => readFileSync(test, 'utf8'))
			: SOURCES.map(({ text }) => text);
		const uses = places.flatMap(
			(text) => text.match(new RegExp(`['"\`/]${name}(\\.cypher)?['"\`]`, 'g')) ?? []
		);
		expect(uses).toHaveLength(1);
	}
);
