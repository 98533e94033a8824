import { chance, int, pick } from '../draw.ts';
import type { Firm } from '../population/firm.ts';
import type { Ring } from './ring.ts';
import { tieBy } from './share-identifiers.ts';

/** Offences found on the first firms, before the others begin. */
const CAUGHT = { easy: 4, medium: 3, hard: 2 } as const;

/** Days a front is used. */
const FRONT_LIFE = 240;

/** Firms found out go on through others that are one to three steps away: a person, a number, a bank. */
export function plantPriorOffender(ring: Ring): void {
	const { rng, builder } = ring;
	const known = Array.from({ length: ring.count(1, 2) }, () => ring.recruit('known offender'));
	const early = ring.from + Math.round((ring.to - ring.from) * 0.25);
	const fresh: Firm[] = [];
	let previous = pick(rng, known);
	for (let i = ring.count(5, 10); i > 0; i--) {
		const firm = ring.found('new front', { born: early + int(rng, 0, Math.round((ring.to - early) * 0.6)) });
		// From the offender itself, or along a chain, one link longer in hard rings.
		const from = ring.difficulty === 'easy' || chance(rng, 0.4) ? pick(rng, known) : previous;
		tieBy(ring, from, firm, Math.max(1, ring.knobs.sharedKinds - (chance(rng, 0.5) ? 1 : 0)));
		fresh.push(firm);
		previous = firm;
	}
	for (const firm of known) {
		for (let n = 0; n < CAUGHT[ring.difficulty]; n++) {
			ring.fraud(firm, ring.day(firm, ring.from, early), ring.method(firm));
			const last = builder.plans.at(-1);
			if (last) last.caught = true;
		}
	}
	for (let i = 0; i < ring.illicit; i++) {
		const firm = chance(rng, 0.9) ? pick(rng, fresh) : pick(rng, known);
		ring.fraud(firm, ring.day(firm, firm.born, firm.born + FRONT_LIFE), ring.method(firm));
	}
	ring.camouflage();
}
