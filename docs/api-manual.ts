import { readFileSync, writeFileSync } from 'node:fs';
import { apiReference } from '#lib/server/http/api-reference.ts';
import type { ExplainedOperation } from '#lib/server/http/api-reference.ts';

/** Writes the chapter of operations in docs/api.md from the descriptions that parse the requests. */
const ORIGIN = 'http://127.0.0.1:5173';

export const BEGIN = '<!-- operations: written by docs/api-manual.ts -->';

export function operationsChapter(): string {
	const { groups } = apiReference('en', ORIGIN);
	return (
		groups.flatMap(({ title, operations }) => [`## ${title}`, ...operations.map(entry)]).join('\n\n') + '\n'
	);
}

function entry({ method, path, title, about, cost, curl }: ExplainedOperation): string {
	const points = `Costs ${cost} ${cost === 1 ? 'point' : 'points'}.`;
	return [`### ${title}`, `\`${method} ${path}\``, `${about} ${points}`, '```sh\n' + curl + '\n```'].join(
		'\n\n'
	);
}

if (process.argv[2] === '--write') {
	const manual = readFileSync('docs/api.md', 'utf8');
	const head = manual.slice(0, manual.indexOf(BEGIN) + BEGIN.length);
	writeFileSync('docs/api.md', `${head}\n\n${operationsChapter()}`);
}
