import { logFailure } from './log-failure.ts';

/** A reader that takes nothing for so long has gone, or holds up a scan of the store for no one. */
const PATIENCE_MS = 120_000;

/**
 * Bytes as the body of an answer. A chunk is made when the reader wants it, so that a slow reader slows the scan and
 * fills no memory. Ends the scan when the reader leaves, or takes nothing for two minutes.
 *
 * @param where for the log, since nobody can be told once the answer has begun
 * @throws what making the first chunk throws: nothing has been sent then
 */
export async function byteStream(
	chunks: AsyncIterator<Uint8Array>,
	where: { method: string; path: string },
	patience = PATIENCE_MS
): Promise<ReadableStream<Uint8Array>> {
	let first: IteratorResult<Uint8Array> | undefined = await chunks.next();
	let timer: NodeJS.Timeout | undefined;
	const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
		clearTimeout(timer);
		try {
			const { done, value } = first ?? (await chunks.next());
			first = undefined;
			if (done) return controller.close();
			controller.enqueue(value);
			timer = setTimeout(() => {
				controller.error(new DOMException('the reader took nothing', 'TimeoutError'));
				void chunks.return?.();
			}, patience);
			timer.unref();
		} catch (cause) {
			logFailure(cause, where);
			controller.error(cause);
		}
	};
	const cancel = async () => {
		clearTimeout(timer);
		await chunks.return?.();
	};
	return new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
}
