/** What went wrong, for programs; the message says it to people. */
export type Node2VecErrorCode = 'empty-graph' | 'bad-graph' | 'bad-weight' | 'bad-parameter' | 'unknown-node';

/** Every expected failure of this package. An aborted `signal` rejects with the signal's own reason instead. */
export class Node2VecError extends Error {
	readonly code: Node2VecErrorCode;

	constructor(code: Node2VecErrorCode, message: string) {
		super(message);
		this.name = 'Node2VecError';
		this.code = code;
	}
}
