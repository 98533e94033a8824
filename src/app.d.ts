import type { ErrorCode } from '#lib/domain/errors.ts';
import type { Actor, Scope } from '#lib/domain/scope.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Theme } from '#lib/ui/theme.ts';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
			theme: Theme;
			actor: Actor;
			scope: Scope;
		}
		interface Error {
			/** In the reader's language. */
			message: string;
			/** Of an unexpected failure: the same id stands in the log. */
			id?: string;
			/** Of an expected failure. */
			code?: ErrorCode;
		}
	}
}

export {};
