import { AppError } from './errors.ts';

/** @throws AppError `cancelled` where the caller has asked for an end. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
	if (signal?.aborted) throw new AppError('cancelled', 'cancelled', {}, signal.reason);
}
