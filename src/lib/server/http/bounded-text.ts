import { AppError } from '#lib/domain/errors.ts';

/**
 * The text of a request's body, read no further than `limit` bytes.
 * @throws AppError `too-large`, `invalid-argument` where it is not UTF-8
 */
export async function boundedText(request: Request, limit: number): Promise<string> {
	const tooLarge = () => new AppError('too-large', 'body-too-large', { limit });
	if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > limit) throw tooLarge();
		chunks.push(chunk);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
	} catch (cause) {
		throw new AppError('invalid-argument', 'not-json', {}, cause);
	}
}
