import type { ExplorerSession } from './explorer-session.svelte.ts';
import { hideNodes, unpinNodes } from './scene/scene-producers.ts';
import type { Direction } from './scene/walk-towards.ts';

export interface KeyActions {
	reveal(key: string): void;
	open(key: string): void;
	zoom(factor: number): void;
	fit(): void;
	help(): void;
	search(): void;
}

const ARROWS: Record<string, Direction> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

/**
 * What a key does in the explorer. Writing in a field is never disturbed; the walk works on the drawing only, since
 * lists and the table have arrows of their own.
 * @returns whether the key was taken.
 */
export function explorerKey(
	event: KeyboardEvent,
	onStage: boolean,
	session: ExplorerSession,
	actions: KeyActions
): boolean {
	const target = event.target instanceof HTMLElement ? event.target : null;
	if (event.isComposing || target?.matches('input:not([type=radio], [type=range]), textarea, select'))
		return false;
	if (document.querySelector('dialog[open]')) return false;
	if (event.ctrlKey || event.metaKey) return historyKey(event, session);
	if (event.altKey) return false;
	if (event.key === '/') {
		actions.search();
		return true;
	}
	if (event.key === '?') {
		actions.help();
		return true;
	}
	if (event.key === 'Escape') {
		if (session.selection.length === 0) return false;
		session.select(null);
		return true;
	}
	return onStage && stageKey(event.key, session, actions);
}

function historyKey(event: KeyboardEvent, session: ExplorerSession): boolean {
	const key = event.key.toLowerCase();
	if (key === 'z' && !event.shiftKey) session.undo();
	else if (key === 'y' || key === 'z') session.redo();
	else return false;
	return true;
}

function stageKey(key: string, session: ExplorerSession, actions: KeyActions): boolean {
	const direction = ARROWS[key];
	const here = session.chosen;
	if (direction) {
		const next = session.walk(direction);
		if (next !== null) actions.reveal(next);
	} else if (key === '+' || key === '=') actions.zoom(1.5);
	else if (key === '-') actions.zoom(1 / 1.5);
	else if (key === '0') actions.fit();
	else if (!here) return false;
	else if (key === 'Enter') actions.open(here.key);
	else if (key === 'h')
		session.perform({ what: 'hide', params: { name: here.caption } }, hideNodes([here.key]));
	else if (key === 'p') togglePin(session, here.key, here.caption);
	else return false;
	return true;
}

function togglePin(session: ExplorerSession, key: string, name: string): void {
	const place = session.places.get(key);
	if (session.scene.pinned.has(key)) session.perform({ what: 'unpin', params: { name } }, unpinNodes([key]));
	else if (place) session.place(key, place);
}
