import type { Reason } from '#lib/domain/assessment.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import { sentence } from './sentence.ts';

/** A reason as a sentence in the reader's language. */
export function reasonText({ code, params }: Reason, translator: Pick<Translator, 't' | 'date'>): string {
	return sentence(`reason.${code}`, params, translator);
}
