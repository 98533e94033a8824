import { Neo4jError } from 'neo4j-driver';
import { AppError } from '#lib/domain/errors.ts';

/** Codes of the driver and the server that a user can do something about. */
const KEYS: readonly (readonly [code: RegExp, key: string])[] = [
	[/^ServiceUnavailable$/, 'neo4j-unreachable'],
	[/^SessionExpired$/, 'neo4j-unreachable'],
	[/^Neo\.TransientError\.General\.DatabaseUnavailable$/, 'neo4j-unreachable'],
	[/^Neo\.ClientError\.Security\.CredentialsExpired$/, 'neo4j-password-expired'],
	[/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit)$/, 'neo4j-wrong-password'],
	[/^Neo\.ClientError\.Security\.Forbidden$/, 'neo4j-forbidden'],
	[/(WriteOnReadOnlyAccessDatabase|ForbiddenOnReadOnlyDatabase|NotALeader|ReadOnly)$/, 'neo4j-read-only'],
	[/^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|OutOfMemoryError)$/, 'neo4j-memory'],
	[/^Neo\.TransientError\.Transaction\./, 'neo4j-busy']
];

/** A failure of Neo4j as one that says what to do; any other failure unchanged. */
export function storeError(cause: unknown, url: string): unknown {
	if (!(cause instanceof Neo4jError)) return cause;
	const key = KEYS.find(([code]) => code.test(cause.code))?.[1];
	return key ? new AppError('store-unavailable', key, { url }, cause) : cause;
}
