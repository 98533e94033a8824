import { describe, expect, test, vi } from 'vitest';
import { throwIfCancelled } from '#lib/domain/throw-if-cancelled.ts';
import { cancelFlag, flagSignal, raiseFlag } from '#lib/server/jobs/flag-signal.ts';

describe('flagSignal', () => {
	test('is seen by code that never pauses', () => {
		const flag = cancelFlag();
		const signal = flagSignal(flag);
		const heard = vi.fn();
		signal.addEventListener('abort', heard);
		expect(signal.aborted).toBe(false);
		signal.throwIfAborted();
		// As another thread would, which cannot wake this one in the middle of a computation.
		Atomics.store(flag, 0, 1);
		expect(signal.aborted).toBe(true);
		expect(heard).toHaveBeenCalledOnce();
		expect(() => signal.throwIfAborted()).toThrow(expect.objectContaining({ code: 'cancelled' }));
		expect(() => throwIfCancelled(signal)).toThrow(expect.objectContaining({ code: 'cancelled' }));
	});

	test('wakes code that waits', async () => {
		const flag = cancelFlag();
		const signal = flagSignal(flag);
		const heard = new Promise((settle) => signal.addEventListener('abort', settle));
		raiseFlag(flag);
		await heard;
	});

	test('is aborted from the start when the flag is up', () => {
		const flag = cancelFlag();
		raiseFlag(flag);
		expect(flagSignal(flag).aborted).toBe(true);
	});
});
