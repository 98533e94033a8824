import { EDGE_TYPES, NODE_LABELS } from '#lib/domain/labels.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { GraphStore } from '#lib/store/graph-store.ts';
import { collect } from './collect.ts';

/** Values with their keys in order, so that equal content is equal text. */
function line(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}

async function* dumpLines(store: GraphStore): AsyncGenerator<string> {
	for (const label of NODE_LABELS) {
		for await (const nodes of store.scanNodes(EVERYTHING, label)) {
			for (const node of nodes) {
				yield line({ node });
				if (node.version > 1) yield line({ history: await store.history(EVERYTHING, node) });
			}
		}
	}
	for await (const edges of store.scanEdges(EVERYTHING, EDGE_TYPES)) {
		for (const edge of edges) yield line({ edge });
	}
	const { rows } = await store.quarantine(EVERYTHING, { offset: 0, limit: 100_000 });
	for (const rejection of rows) yield line({ rejection });
	const loads = await store.loads(EVERYTHING);
	loads.sort((a, b) => (a.load_id < b.load_id ? -1 : 1));
	for (const { started_at, finished_at, totals, ...load } of loads) {
		yield line({
			load,
			begun: started_at !== '',
			ended: finished_at !== null,
			totals: { ...totals, unchanged: 0 }
		});
	}
}

/**
 * All that loads have put into a store, a line a thing: nodes with their earlier contents, relations, what was set
 * aside, loads but for their times. Two stores of the same content give the same lines, whatever they are made of.
 * `unchanged` is left out: a resumed load sends some shared values again.
 */
export async function dumpStore(store: GraphStore): Promise<string[]> {
	return collect(dumpLines(store));
}
