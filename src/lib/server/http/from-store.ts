import { error } from '@sveltejs/kit';
import { AppError, ERROR_CODES } from '#lib/domain/errors.ts';
import { translate } from '#lib/i18n/translate.ts';
import { sharedStore } from '#lib/server/container.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';

/** The store this process serves, as its settings name it. */
export function requestStore(): Promise<GraphStore> {
	return sharedStore(readSettings(process.env));
}

/**
 * Runs a page's read on the store. An expected failure becomes the error page of its status, in the reader's words;
 * anything else goes on to the error hook.
 */
export async function fromStore<T>(
	locals: App.Locals,
	read: (store: GraphStore) => Promise<T> | T
): Promise<T> {
	try {
		return await read(await requestStore());
	} catch (cause) {
		if (!(cause instanceof AppError)) throw cause;
		const message = translate(locals.locale, `error.${cause.key}`, cause.params);
		error(ERROR_CODES[cause.code].status, { message, code: cause.code });
	}
}
