import { ERROR_CODES } from '#lib/domain/errors.ts';
import type { ErrorCode } from '#lib/domain/errors.ts';

/** Codes of the failures that an operation of the API may answer with. */
export type ProblemName = Exclude<ErrorCode, 'cancelled'>;

/** What any operation may answer: words not understood, another site's page, too many requests, no store. */
const EVERYWHERE: readonly ProblemName[] = ['invalid-argument', 'rate-limited', 'store-unavailable'];
/** What any operation with a body may answer. */
const WITH_BODY: readonly ProblemName[] = ['too-large', 'unsupported-type'];
const CROSS_SITE = 403;
const UNEXPECTED = 500;

/** Every status of a problem that an operation may answer with, in order. */
export function problemStatuses(own: readonly ProblemName[], hasBody: boolean): number[] {
	const names = [...EVERYWHERE, ...(hasBody ? WITH_BODY : []), ...own];
	const statuses = names.map((name) => ERROR_CODES[name].status as number);
	return [...new Set([...statuses, CROSS_SITE, UNEXPECTED])].sort((a, b) => a - b);
}
