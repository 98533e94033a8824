import { AppError } from '#lib/domain/errors.ts';
import { boundedText } from './bounded-text.ts';

/** 10,000 of the longest ids fit; more is no request that an operation takes. */
export const BODY_LIMIT = 6 * 1024 * 1024;

/**
 * The JSON a request carries; anything else is the caller's mistake.
 * @throws AppError `unsupported-type`, `too-large`, `invalid-argument`
 */
export async function jsonBody(request: Request, limit = BODY_LIMIT): Promise<unknown> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json\s*(;|$)/i.test(type)) throw new AppError('unsupported-type', 'not-json');
	const text = await boundedText(request, limit);
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new AppError('invalid-argument', 'not-json', {}, cause);
	}
}
