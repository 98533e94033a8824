export { node2vec, walks } from './node2vec.ts';
export { Embedding } from './embedding.ts';
export type { Neighbour } from './embedding.ts';
export { Node2VecError } from './errors.ts';
export type { Node2VecErrorCode } from './errors.ts';
export type { CsrInput } from './csr.ts';
export type { Edge, GraphLike } from './input.ts';
export type { Node2VecOptions, Node2VecProgress, WalkOptions } from './parameters.ts';
