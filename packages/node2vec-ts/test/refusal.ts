import { Node2VecError } from '../src/index.ts';

/** Code and message of the package's own error; any other error is thrown on, none gives the code `none`. */
export async function refusal(run: () => unknown): Promise<{ code: string; message: string }> {
	try {
		await run();
	} catch (error) {
		if (error instanceof Node2VecError) return { code: error.code, message: error.message };
		throw error;
	}
	return { code: 'none', message: '' };
}
