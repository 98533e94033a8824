import type { Builder } from '../builder.ts';
import { chance, int, pick, sample } from '../draw.ts';
import { makeTrade } from '../population/lanes.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/**
 * A family changes the form of its firm, or hands it on: the old one ends with its dues paid, the new one has its
 * people, its premises and its suppliers. In the graph a phoenix, in law and in fact none.
 */
export function plantRestructurings(builder: Builder): void {
	const rng = builder.streams('lookalike restructurings');
	const { registry, start, end } = builder;
	for (let i = 0; i < numberOf(builder, 45); i++) {
		const old = pick(
			rng,
			freeFirms(builder, (firm) => firm.born < start - 500 && firm.ended === null)
		);
		const day = int(rng, start + 90, end - 60);
		const heir = registry.importer(rng, {
			sector: old.sector,
			city: old.city ?? undefined,
			born: day + int(rng, -20, 100)
		});
		heir.trade = makeTrade(builder, rng, heir, (old.trade?.weight ?? 1) * 1.1);
		if (!old.trade || !heir.trade) continue;
		const kept = old.trade.lanes.filter(() => chance(rng, 0.8));
		if (kept.length > 0) heir.trade.lanes = kept.map((lane) => ({ ...lane, from: start, to: end }));
		heir.trade.from = heir.born + int(rng, 3, 25);
		heir.trade.massScale = old.trade.massScale;
		heir.trade.priceShift = old.trade.priceShift;
		old.trade.to = day;
		if (chance(rng, 0.8)) old.ended = { day: day + int(rng, 0, 60), status: 'dissolved' };
		for (const kind of sample(rng, ['place', 'phone', 'email', 'account'] as const, int(rng, 1, 3))) {
			Object.assign(heir.contact, { [kind]: old.contact[kind] });
		}
		const person = registry.rolesOf(old)[0]?.person;
		if (person)
			registry.role(
				chance(rng, 0.3) ? registry.personAgain(person) : person,
				heir,
				'director',
				heir.born,
				null
			);
		builder.identities.push({ a: old, b: heir, same: true });
		mark(builder, 'restructuring', i, [old, heir]);
	}
}
