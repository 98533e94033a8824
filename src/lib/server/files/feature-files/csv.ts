import type { FeatureTable, KeyCell } from './feature-table.ts';

/** A spreadsheet takes text that begins so for a formula (OWASP, CSV injection), full-width forms as well. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180 with a header; unknown values are empty, text that looks like a formula has an apostrophe before it. */
export async function* csvBytes({ keys, names, chunks }: FeatureTable): AsyncGenerator<Uint8Array> {
	yield Buffer.from([...keys.map(({ name }) => name), ...names].map(csvText).join(',') + '\n');
	for await (const rows of chunks) {
		let text = '';
		for (const row of rows) {
			text += row.keys.map(csvCell).join(',');
			for (let k = 0; k < names.length; k++) {
				const value = row.values[k]!;
				text += Number.isFinite(value) ? `,${value}` : ',';
			}
			text += '\n';
		}
		yield Buffer.from(text);
	}
}

function csvCell(cell: KeyCell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell) : csvText(cell);
}

function csvText(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
