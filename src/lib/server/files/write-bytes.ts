import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#lib/domain/errors.ts';

/**
 * Writes to `file` through a neighbour that is renamed at the end: a reader never meets half a file.
 *
 * @returns how many bytes were written
 * @throws AppError invalid-argument where the file cannot be written.
 */
export async function writeBytes(file: string, chunks: AsyncIterable<Uint8Array | string>): Promise<number> {
	const partial = `${file}.partial`;
	try {
		const out = createWriteStream(partial);
		await pipeline(chunks, out);
		await rename(partial, file);
		return out.bytesWritten;
	} catch (error) {
		await rm(partial, { force: true });
		throw writeError(error, file);
	}
}

/** What the system refuses, said as what to do; any other failure is that of the rows. */
function writeError(cause: unknown, file: string): unknown {
	const { syscall, code = '' } = (cause ?? {}) as NodeJS.ErrnoException;
	if (syscall === undefined) return cause;
	return new AppError('invalid-argument', 'file-not-written', { file, reason: code }, cause);
}
