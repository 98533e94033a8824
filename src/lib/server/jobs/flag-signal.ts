import { AppError } from '#lib/domain/errors.ts';

/** A flag that another thread raises: one shared integer, not 0 asks to stop. */
export type CancelFlag = Int32Array;

export function cancelFlag(): CancelFlag {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Asks to stop: seen at once by a thread that computes, and by one that waits. */
export function raiseFlag(flag: CancelFlag): void {
	Atomics.store(flag, 0, 1);
	Atomics.notify(flag, 0);
}

/**
 * The flag as a signal. No message reaches a thread that computes without a pause, so `aborted` looks at the flag
 * itself; a thread that does pause is woken and hears the event.
 */
export function flagSignal(flag: CancelFlag): AbortSignal {
	const controller = new AbortController();
	const { signal } = controller;
	const raised = (): boolean => {
		const up = Atomics.load(flag, 0) !== 0;
		if (up) controller.abort();
		return up;
	};
	Object.defineProperties(signal, {
		aborted: { get: raised },
		throwIfAborted: {
			value: () => {
				if (raised()) throw new AppError('cancelled', 'cancelled');
			}
		}
	});
	// Holds no thread open: one that has nothing else to do ends.
	const wake = Atomics.waitAsync(flag, 0, 0);
	if (wake.async) void wake.value.then(raised);
	else raised();
	return signal;
}
