import { randomUUID } from 'node:crypto';

/**
 * Writes an unexpected failure to the log as one JSON line.
 *
 * @returns its id, short enough to be read out on the telephone, which the reader is shown.
 */
export function logFailure(cause: unknown, where: { method: string; path: string }): string {
	const id = randomUUID().slice(0, 8);
	const error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
	console.error(JSON.stringify({ level: 'error', id, time: new Date().toISOString(), ...where, error }));
	return id;
}
