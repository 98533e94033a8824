import type { MessageParams } from '#lib/i18n/translate.ts';
import type { Producer } from './scene-producers.ts';
import type { SceneState } from './scene-state.ts';

/** What was done, in words: message key `explorer.did.<what>` with its arguments. */
export interface Step {
	what: string;
	params: MessageParams;
}

interface Entry {
	step: Step;
	/** The state that the step left. */
	before: SceneState;
}

/** A line of states, unlimited: states share what they have in common. */
export interface History {
	readonly present: SceneState;
	/** Oldest first. */
	readonly done: readonly Entry[];
	/** Next to be redone last; `before` is then the state that the step gives. */
	readonly undone: readonly Entry[];
}

export function beginHistory(present: SceneState): History {
	return { present, done: [], undone: [] };
}

/** Carries out a step; a producer that changes nothing leaves no trace. */
export function perform(history: History, step: Step, produce: Producer): History {
	const present = produce(history.present);
	if (present === history.present) return history;
	return { present, done: [...history.done, { step, before: history.present }], undone: [] };
}

export function undo(history: History): History {
	const last = history.done.at(-1);
	if (!last) return history;
	return {
		present: last.before,
		done: history.done.slice(0, -1),
		undone: [...history.undone, { step: last.step, before: history.present }]
	};
}

export function redo(history: History): History {
	const next = history.undone.at(-1);
	if (!next) return history;
	return {
		present: next.before,
		done: [...history.done, { step: next.step, before: history.present }],
		undone: history.undone.slice(0, -1)
	};
}
