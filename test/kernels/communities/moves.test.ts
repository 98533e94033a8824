import { expect, test } from 'vitest';
import { ringOfCliques, undirected } from '../../support/small-graphs.ts';
import { loadedMachine } from './loaded-machine.ts';

test('a node that no neighbour keeps goes to a community of its own', () => {
	const graph = undirected(3, [[0, 1], [2, 2]]); // prettier-ignore
	const { machine, layout, ends, column, place } = loadedMachine(graph);
	machine.setMeasure(1 / ends, 0);
	column(layout.communities).fill(0);
	machine.lineUpShuffled();
	machine.startMoves();
	expect(machine.moveNodes(100)).toBe(0);
	const [a, b, c] = place.map((p) => column(layout.communities)[p]);
	expect(a).toBe(b);
	expect(c).not.toBe(a);
});

test('in the order of the list, nodes of the graph come one after the other, around the end', () => {
	const { machine, layout, column, place } = loadedMachine(ringOfCliques(4, 5));
	const firsts = [1, 2, 3, 4].map((seed) => {
		machine.seed(seed, seed);
		machine.lineUpListed(1);
		const order = Array.from(column(layout.queue), (p) => place.indexOf(p));
		expect(order).toEqual(order.map((_, i) => (order[0]! + i) % 20));
		return order[0];
	});
	expect(new Set(firsts).size).toBeGreaterThan(1);
});
