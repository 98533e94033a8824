import { AppError, ERROR_CODES } from '#lib/domain/errors.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { translate } from '#lib/i18n/translate.ts';

/** Expected failures have codes of their own (domain/errors.ts); this one is ours to mend. */
const UNEXPECTED = 70;

/** Says what went wrong on standard error and gives the exit code of its kind. */
export function explainFailure(error: unknown, locale: Locale, json: boolean): number {
	if (error instanceof AppError) {
		const message = translate(locale, `error.${error.key}`, error.params);
		write(json, { error: error.code, key: error.key, params: error.params, message }, message);
		return ERROR_CODES[error.code].exit;
	}
	if (error instanceof Error && error.name === 'AbortError') {
		const message = translate(locale, 'error.cancelled');
		write(json, { error: 'cancelled', message }, message);
		return ERROR_CODES.cancelled.exit;
	}
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	write(
		json,
		{ error: 'unexpected', message: detail },
		`${translate(locale, 'error.unexpected')}\n${detail}`
	);
	return UNEXPECTED;
}

function write(json: boolean, data: unknown, sentence: string): void {
	process.stderr.write((json ? JSON.stringify(data) : sentence) + '\n');
}
