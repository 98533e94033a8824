import { expect, test } from 'vitest';
import { translate } from '#lib/i18n/translate.ts';

const FSI = '\u2068';
const PDI = '\u2069';

test('a key this version does not know is shown rather than nothing', () => {
	expect(translate('fr', 'reason.from-the-future')).toBe('reason.from-the-future');
});

test('a Latin name in an Arabic sentence is isolated from its neighbours', () => {
	expect(translate('ar', 'error.unknown-shipment', { id: 'A 12' })).toContain(`${FSI}A 12${PDI}`);
});

test('an Arabic name in a French sentence is isolated, a French one is left alone', () => {
	expect(translate('fr', 'period.since', { from: 'مارس' })).toContain(`${FSI}مارس${PDI}`);
	expect(translate('fr', 'period.since', { from: 'mars' })).toBe('depuis le mars');
});

test('isolates do not hide the value that a choice is made by', () => {
	const words = translate('ar', 'error.ingest-not-a-table', { file: 'a.csv', kind: 'zip', table: 'items' });
	const other = translate('ar', 'error.ingest-not-a-table', { file: 'a.csv', kind: 'pdf', table: 'items' });
	expect(words).not.toBe(other);
	expect(words).toContain(`${FSI}a.csv${PDI}`);
});

test('plurals follow the language', () => {
	const of = (count: number) => translate('ar', 'search.count', { count });
	expect(new Set([of(1), of(2), of(3), of(11)]).size).toBe(4);
	expect(translate('fr', 'search.count', { count: 0 })).toBe('0 résultat');
});
