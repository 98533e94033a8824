/**
 * Expected failures. Each has a code, mapped once to an HTTP status (server/http) and once to an exit code (cli),
 * and a message key `error.<code>` that says what happened and what to do.
 */
export const ERROR_CODES = {
	/** The caller's arguments are wrong. */
	'invalid-argument': { status: 400, exit: 2 },
	'not-found': { status: 404, exit: 4 },
	/** The files handed over cannot be loaded as they are. */
	'bad-input': { status: 422, exit: 3 },
	/** The store cannot be reached, is of another version, or is locked. */
	'store-unavailable': { status: 503, exit: 5 },
	/** Ready in a while: params.seconds says when to ask again. */
	warming: { status: 503, exit: 5 },
	/** Something the command needs is not there: a build, a Node version, a snapshot. */
	'missing-prerequisite': { status: 409, exit: 6 },
	/** The caller set a condition that does not hold: another feature set than its model was trained on. */
	'precondition-failed': { status: 412, exit: 6 },
	'too-large': { status: 413, exit: 2 },
	'unsupported-type': { status: 415, exit: 2 },
	'rate-limited': { status: 429, exit: 5 },
	cancelled: { status: 499, exit: 130 }
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export class AppError extends Error {
	readonly code: ErrorCode;
	/** Message key under `error.`; its arguments are `params`. */
	readonly key: string;
	readonly params: Record<string, string | number>;

	constructor(code: ErrorCode, key: string, params: Record<string, string | number> = {}, cause?: unknown) {
		super(`${key} ${JSON.stringify(params)}`, { cause });
		this.name = 'AppError';
		this.code = code;
		this.key = key;
		this.params = params;
	}
}
