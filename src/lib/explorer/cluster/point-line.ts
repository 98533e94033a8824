import type { NodeRef } from '#lib/domain/graph.ts';

/** Selects the nodes that a line of the panel speaks of; the same line again takes the selection back. */
export type PointLine = (line: string, refs: NodeRef[], name: string) => void;
