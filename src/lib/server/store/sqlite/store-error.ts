import { AppError } from '#lib/domain/errors.ts';

/** Primary result codes of SQLite that a user can do something about (https://sqlite.org/rescode.html). */
const KEYS: Readonly<Record<number, string>> = {
	3: 'store-no-permission',
	5: 'store-busy',
	6: 'store-busy',
	8: 'store-read-only',
	10: 'store-disk-failed',
	11: 'store-damaged',
	13: 'store-full',
	14: 'store-cannot-open',
	23: 'store-no-permission',
	26: 'store-not-a-database'
};

/** A failure of SQLite as one that says what to do; any other failure unchanged. */
export function storeError(cause: unknown, file: string): unknown {
	const errcode = (cause as { errcode?: unknown } | null)?.errcode;
	if (typeof errcode !== 'number') return cause;
	// The low byte of an extended code is the primary one.
	const key = KEYS[errcode & 0xff];
	return key ? new AppError('store-unavailable', key, { file }, cause) : cause;
}
