import type { Builder } from '../builder.ts';
import { digits, shuffled } from '../draw.ts';
import type { Firm, Person } from '../population/firm.ts';
import type { Plan } from './plan.ts';

const PREFIX: Readonly<Record<Firm['kind'], string>> = { trader: 'OP', broker: 'TR', consignee: 'DS' };

/** Ids say nothing: the same length for all of a kind, drawn without order when all is there. */
export function giveIds(builder: Builder): void {
	const rng = builder.streams('ids');
	const taken = new Set<string>();
	const fresh = (prefix: string): string => {
		for (;;) {
			const id = prefix + digits(rng, 7);
			if (taken.has(id)) continue;
			taken.add(id);
			return id;
		}
	};
	for (const firm of builder.registry.firms) firm.id = fresh(PREFIX[firm.kind]);
	for (const person of builder.registry.persons) person.id = fresh('PP');
}

/** By day, in random order within a day. */
export function orderPlans(builder: Builder): Plan[] {
	return shuffled(builder.streams('order'), builder.plans).sort((a, b) => a.day - b.day);
}

export function byId(a: Firm | Person, b: Firm | Person): number {
	return a.id < b.id ? -1 : 1;
}
