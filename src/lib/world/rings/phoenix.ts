import { chance, int, pick, uniform } from '../draw.ts';
import type { Firm } from '../population/firm.ts';
import type { Difficulty, Range } from '../settings.ts';
import type { Ring } from './ring.ts';
import { tieBy } from './share-identifiers.ts';

/** Kinds of identifiers that a successor takes over. */
const TAKEN_OVER: Record<Difficulty, Range> = { easy: [3, 4], medium: [2, 3], hard: [2, 2] };
/** Days from the end of one firm to the birth of the next. */
const GAP: Record<Difficulty, Range> = { easy: [10, 70], medium: [15, 110], hard: [30, 150] };
/** Part of a life after which nothing is paid in full any more. */
const HONEST_PART = 0.45;

/** A firm runs up what it owes, ends, and trades on under a new tax id with the same people, supplier and goods. */
export function plantPhoenix(ring: Ring): void {
	const lines = ring.count(1, 3);
	for (let line = 0; line < lines; line++) plantLine(ring, Math.ceil(ring.illicit / lines));
	ring.camouflage();
}

function plantLine(ring: Ring, illicit: number): void {
	const { rng, builder } = ring;
	const generations = int(rng, 2, 3);
	const life = (ring.to - ring.from) / generations;
	let former: Firm | null = null;
	let begin = ring.from;
	for (let g = 0; g < generations; g++) {
		const end = Math.round(g === generations - 1 ? ring.to : begin + life * uniform(rng, 0.7, 1));
		const firm: Firm = former === null ? ring.recruit('forerunner') : successor(ring, former, begin);
		if (!firm.trade) return;
		firm.trade.to = Math.min(firm.trade.to, g === generations - 1 ? builder.end : end);
		const bust = Math.round(Math.max(firm.trade.from, begin + (end - begin) * HONEST_PART));
		for (let i = 0; i < illicit / generations; i++)
			ring.fraud(firm, ring.day(firm, bust, end), ring.method(firm));
		if (g < generations - 1) endFirm(ring, firm, end);
		former = firm;
		begin = end + Math.round(Math.min(int(rng, ...GAP[ring.difficulty]), (builder.end - end) / 2));
	}
}

function successor(ring: Ring, former: Firm, born: number): Firm {
	const { rng, builder } = ring;
	const firm = ring.found('successor', { sector: former.sector, city: former.city ?? undefined, born });
	tieBy(ring, former, firm, int(rng, ...TAKEN_OVER[ring.difficulty]));
	if (firm.trade && former.trade) {
		// It goes on with what the other did; in hard rings with a part of it.
		const kept = former.trade.lanes.filter(
			(_, i) => i === 0 || chance(rng, ring.difficulty === 'hard' ? 0.5 : 0.85)
		);
		const own = chance(rng, 0.3) ? firm.trade.lanes.slice(0, 1) : [];
		firm.trade.lanes = [...kept.map((lane) => ({ ...lane, from: builder.start, to: builder.end })), ...own];
		firm.trade.from = firm.born + int(rng, 3, 25);
	}
	builder.identities.push({ a: former, b: firm, same: true });
	return firm;
}

function endFirm(ring: Ring, firm: Firm, day: number): void {
	// A part of them just falls silent: the register learns of it late or never.
	if (chance(ring.rng, ring.difficulty === 'hard' ? 0.5 : 0.15)) return;
	firm.ended = {
		day: day + int(ring.rng, 0, 40),
		status: pick(ring.rng, ['dissolved', 'dissolved', 'suspended'] as const)
	};
}
