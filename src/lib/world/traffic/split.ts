import type { Rng } from '#lib/domain/task.ts';
import { uniform } from '../draw.ts';
import { lineOf, roundMass } from './draft.ts';
import type { Draft, Goods } from './consignment.ts';
import type { Shape } from './plan.ts';

/** Makes a draft's goods cost about `value` dirhams in all, keeping prices per kg. */
export function resize(draft: Draft, value: number): void {
	const total = draft.lines.reduce((sum, { actual }) => sum + actual.value, 0);
	draft.lines = draft.lines.map(({ actual }) => lineOf(scaled(actual, value / total)));
}

function scaled(goods: Goods, by: number): Goods {
	const mass = roundMass(goods.mass * by);
	return {
		...goods,
		mass,
		quantity: Math.max(1, Math.round(goods.quantity * by)),
		value: (goods.value / goods.mass) * mass
	};
}

/** Declarations that share the papers of the first of them: one bill of lading, one box. */
export function samePapers(): Shape {
	let papers: Pick<Draft, 'bill' | 'containers' | 'manifest' | 'mode' | 'office' | 'departure'> | null = null;
	return (draft) => {
		if (papers) Object.assign(draft, papers);
		else {
			const { bill, containers, manifest, mode, office, departure } = draft;
			papers = { bill, containers: containers.slice(0, 1), manifest, mode, office, departure };
			draft.containers = papers.containers;
		}
	};
}

/** A value drawn under a bound. */
export function under(rng: Rng, bound: number, low: number, high: number): number {
	return bound * uniform(rng, low, high);
}
