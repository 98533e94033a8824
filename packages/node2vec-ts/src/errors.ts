/**
 * What went wrong, for programs; the message says it to people.
 *
 * @example
 * const code: Node2VecErrorCode = 'bad-weight';
 */
export type Node2VecErrorCode =
	/** No nodes. */
	| 'empty-graph'
	/** Ends that are no nodes, rows that overlap, arrays of other lengths than they should have. */
	| 'bad-graph'
	/** Negative, infinite or NaN. */
	| 'bad-weight'
	/** An option out of range, of another kind, or of a name that is none. */
	| 'bad-parameter'
	/** An id the embedding does not know. */
	| 'unknown-node'
	/** More than `memoryLimit`, or than one WebAssembly memory can hold. */
	| 'too-much-memory'
	/** An engine that was asked for and does not run here. */
	| 'no-engine'
	/** The vectors grew past what a float holds. */
	| 'diverged'
	/** An id that a file cannot hold. */
	| 'bad-id'
	/** A file that is cut off, damaged, or no embedding. */
	| 'bad-file';

/**
 * Every expected failure of this package. An aborted `signal` rejects with the signal's own reason instead.
 *
 * @example
 * try {
 *   await node2vec([['a', 'b', -1]]);
 * } catch (error) {
 *   if (error instanceof Node2VecError) console.log(error.code); // bad-weight
 * }
 */
export class Node2VecError extends Error {
	readonly code: Node2VecErrorCode;

	constructor(code: Node2VecErrorCode, message: string) {
		super(message);
		this.name = 'Node2VecError';
		this.code = code;
	}
}
