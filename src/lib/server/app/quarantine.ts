import type { Scope } from '#lib/domain/scope.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

const PAGE = 1000;
const COLUMNS = ['load_id', 'file', 'line', 'table', 'column', 'value', 'reason', 'explanation', 'raw'];

export interface QuarantineRequest {
	/** All loads when absent. */
	loadId?: string;
	/** Language of the explanations. */
	locale: Locale;
}

/** All that was set aside, to be mended at its source, in order of load, file and line; streamed. */
export function quarantineTable(
	store: GraphStore,
	scope: Scope,
	request: QuarantineRequest
): { columns: string[]; rows: AsyncIterable<(string | number | null)[]> } {
	return { columns: COLUMNS, rows: rows(store, scope, request) };
}

async function* rows(
	store: GraphStore,
	scope: Scope,
	{ loadId, locale }: QuarantineRequest
): AsyncGenerator<(string | number | null)[]> {
	for (let offset = 0; ; offset += PAGE) {
		const query = { offset, limit: PAGE, ...(loadId === undefined ? {} : { load_id: loadId }) };
		const page = await store.quarantine(scope, query);
		for (const { load_id, file, line, table, column, value, reason, params, raw } of page.rows) {
			yield [load_id, file, line, table, column, value, reason, translate(locale, reason, params), raw];
		}
		if (offset + PAGE >= page.total) return;
	}
}
