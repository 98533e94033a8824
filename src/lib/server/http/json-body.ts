import { AppError } from '#lib/domain/errors.ts';

/** The JSON a request carries; anything else is the caller's mistake. */
export async function jsonBody(request: Request): Promise<unknown> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json\b/i.test(type)) throw new AppError('invalid-argument', 'not-json');
	try {
		return await request.json();
	} catch (cause) {
		throw new AppError('invalid-argument', 'not-json', {}, cause);
	}
}
