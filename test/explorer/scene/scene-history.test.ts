import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, perform, redo, undo } from '#lib/explorer/scene/scene-history.ts';
import type { History } from '#lib/explorer/scene/scene-history.ts';
import {
	addToScene,
	hideNodes,
	isolateNodes,
	pinNodes,
	setMinScore,
	showHidden,
	toggleFamily,
	toggleLabel,
	unpinNodes
} from '#lib/explorer/scene/scene-producers.ts';
import type { Producer } from '#lib/explorer/scene/scene-producers.ts';
import { sceneOf } from '#lib/explorer/scene/scene-state.ts';
import { anyScene, ring } from './sample-scene.ts';

const step = { what: 'hide', params: {} };
const key = fc.constantFrom('Trader:1', 'Trader:2', 'Broker:3', 'Phone:4', 'Shipment:5', 'Person:6');

const anyProducer: fc.Arbitrary<Producer> = fc.oneof(
	fc.array(key).map(hideNodes),
	fc.array(key).map(isolateNodes),
	fc.constant(showHidden()),
	fc.tuple(key, fc.integer(), fc.integer()).map(([k, x, y]) => pinNodes([[k, { x, y }]])),
	fc.array(key).map(unpinNodes),
	fc.constantFrom('Trader' as const, 'Phone' as const).map(toggleLabel),
	fc.constantFrom('trade' as const, 'identifier' as const).map(toggleFamily),
	fc.double({ min: 0, max: 1, noNaN: true }).map(setMinScore),
	anyScene.map((data) => addToScene(data, 'Trader:1'))
);

describe('the history of a scene', () => {
	it('takes back every step to the very state it left, and repeats it to the very state it gave', () => {
		fc.assert(
			fc.property(anyScene, fc.array(anyProducer, { maxLength: 15 }), (data, producers) => {
				const states: History[] = [beginHistory(sceneOf(data))];
				for (const produce of producers) {
					const next = perform(states.at(-1)!, step, produce);
					if (next !== states.at(-1)) states.push(next);
				}
				let history = states.at(-1)!;
				for (let i = states.length - 2; i >= 0; i--) {
					history = undo(history);
					expect(history.present).toBe(states[i]!.present);
				}
				expect(undo(history)).toBe(history);
				for (const state of states.slice(1)) {
					history = redo(history);
					expect(history.present).toBe(state.present);
				}
				expect(redo(history)).toBe(history);
			})
		);
	});

	it('never changes a state in place', () => {
		fc.assert(
			fc.property(anyScene, fc.array(anyProducer, { minLength: 1, maxLength: 6 }), (data, producers) => {
				const state = sceneOf(data);
				const before = structuredClone(state);
				producers.reduce((s, produce) => produce(s), state);
				expect(state).toEqual(before);
			})
		);
	});

	it('forgets what was undone once something else is done', () => {
		const { data, keys } = ring();
		const hidden = perform(beginHistory(sceneOf(data)), step, hideNodes([keys.a]));
		const other = perform(undo(hidden), step, hideNodes([keys.b]));
		expect(other.undone).toEqual([]);
		expect([...other.present.hidden]).toEqual([keys.b]);
	});

	it('keeps no trace of a step that changes nothing', () => {
		const start = beginHistory(sceneOf(ring().data));
		expect(perform(start, step, hideNodes(['Trader:nobody']))).toBe(start);
		expect(perform(start, step, showHidden())).toBe(start);
	});
});
