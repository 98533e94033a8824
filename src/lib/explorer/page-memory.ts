import type { SessionMemory } from './explorer-session.svelte.ts';

export type ExplorerView = 'graph' | 'table';

/** What the browser keeps of an explorer page in its history: small enough for its store, and plain data. */
export interface PageMark {
	/** Names the page's whole state while the tab is not loaded anew. */
	token: string;
	view: ExplorerView;
	/** What remains after a reload, when the state is gone. */
	selection: string[];
}

/** Pages whose whole state is kept; the one left longest ago is forgotten first. */
const KEPT = 8;

const memories = new Map<string, SessionMemory>();
let issued = 0;

export function keepPage(memory: SessionMemory, view: ExplorerView): PageMark {
	issued += 1;
	// The time of loading tells marks of this load from those that an earlier one left in the browser's store.
	const token = `${performance.timeOrigin} ${issued}`;
	memories.set(token, memory);
	const oldest = memories.keys().next().value;
	if (memories.size > KEPT && oldest !== undefined) memories.delete(oldest);
	return { token, view, selection: [...memory.selection] };
}

/** @returns null where the tab was loaded anew since, or has kept too many pages. */
export function recallPage(mark: PageMark): SessionMemory | null {
	return memories.get(mark.token) ?? null;
}
