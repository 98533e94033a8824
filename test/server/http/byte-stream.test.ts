import { afterEach, expect, test, vi } from 'vitest';
import { byteStream } from '#lib/server/http/byte-stream.ts';

const where = { method: 'GET', path: '/api/v1/features/shipments' };

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** Chunks 0, 1, 2, …; `made` says how many, `ended` whether the source was told to stop. */
function source(total: number, failAt = Infinity) {
	const state = { made: 0, ended: false };
	async function* chunks(): AsyncGenerator<Uint8Array> {
		try {
			for (let i = 0; i < total; i++) {
				if (i === failAt) throw new TypeError('disk gone');
				state.made++;
				yield Uint8Array.of(i);
			}
		} finally {
			state.ended = true;
		}
	}
	return { state, chunks: chunks() };
}

test('all chunks in order', async () => {
	const { chunks } = source(5);
	const bytes = new Uint8Array(await new Response(await byteStream(chunks, where)).arrayBuffer());
	expect([...bytes]).toEqual([0, 1, 2, 3, 4]);
});

test('no more than one chunk is made ahead of a slow reader', async () => {
	const { chunks, state } = source(1000);
	const reader = (await byteStream(chunks, where)).getReader();
	for (let read = 1; read <= 5; read++) {
		await reader.read();
		await new Promise((settle) => setTimeout(settle, 5));
		expect(state.made).toBeLessThanOrEqual(read + 1);
	}
	await reader.cancel();
	expect(state.ended).toBe(true);
});

test('what fails before the first chunk fails before the answer begins', async () => {
	await expect(byteStream(source(5, 0).chunks, where)).rejects.toThrow('disk gone');
});

test('what fails later breaks the answer off, and is logged', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const stream = await byteStream(source(5, 2).chunks, where);
	await expect(new Response(stream).arrayBuffer()).rejects.toThrow('disk gone');
	expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({ path: where.path });
});

test('a reader that takes nothing ends the scan', async () => {
	const { chunks, state } = source(1000);
	const reader = (await byteStream(chunks, where, 20)).getReader();
	await reader.read();
	await new Promise((settle) => setTimeout(settle, 80));
	expect(state.ended).toBe(true);
	await expect(reader.read()).rejects.toThrow('the reader took nothing');
});
