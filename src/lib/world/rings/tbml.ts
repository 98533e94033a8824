import { chance, int, pick, uniform } from '../draw.ts';
import { lineOf } from '../traffic/draft.ts';
import type { Goods } from '../traffic/consignment.ts';
import type { Shape } from '../traffic/plan.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers, tie } from './share-identifiers.ts';

/** Part of the money moved that the exchange office can claim. */
const CLAIM = 0.12;
/** Declared over real value at full effect: money leaves by over-invoicing, or stays abroad by under-invoicing. */
const OVER = [1.35, 2.3] as const;
const UNDER = [0.45, 0.7] as const;

/** Related parties move money under goods: prices out of the band, and the same consignment invoiced again and again. */
export function plantTbml(ring: Ring): void {
	const { rng, knobs } = ring;
	const importers = Array.from({ length: ring.count(4, 8) }, () => ring.join('importer', 0.5));
	const partnerOf = ringSuppliers(ring, [2, 4], 'related supplier');
	const partners = ring.members.filter((firm) => firm.city === null);
	shareIdentifiers(ring, importers);
	for (const partner of partners) {
		if (chance(rng, ring.difficulty === 'hard' ? 0.6 : 0.9)) {
			tie(ring, pick(rng, importers), partner, pick(rng, ['account', 'person', 'email'] as const));
		}
	}
	const over = chance(rng, 0.65);
	const [low, high] = over ? OVER : UNDER;
	const strength = uniform(rng, low, high) ** knobs.effect;
	const turns = importers.map((_, at) => ring.turn(at, importers.length));
	for (let i = 0; i < ring.illicit;) {
		const at = int(rng, 0, importers.length - 1);
		const firm = importers[at] as (typeof importers)[number];
		const turn = turns[at];
		const lane = ring.steadyLane(firm, 'related', () => ({
			partner: partnerOf(at, importers.length),
			procedure: '010'
		}));
		const shape = repeated(strength, chance(rng, 0.7));
		const start = ring.day(firm, turn?.from, turn?.to);
		for (let n = int(rng, 2, ring.difficulty === 'easy' ? 7 : 4); n > 0 && i < ring.illicit; n--, i++) {
			const day = Math.min(ring.to, start + (n - 1) * int(rng, 6, 25));
			ring.fraud(firm, ring.day(firm, day, day + 3), shape, lane);
		}
	}
	ring.camouflage();
}

/** Misprices; with `again` every consignment of the series is nearly the first one. */
function repeated(strength: number, again: boolean): Shape {
	let model: Goods[] | null = null;
	return (draft, rng) => {
		if (model && again)
			draft.lines = model.map((goods) =>
				lineOf({ ...goods, value: goods.value * uniform(rng, 0.995, 1.005) })
			);
		else model = draft.lines.map(({ actual }) => ({ ...actual }));
		let moved = 0;
		for (const { actual, declared } of draft.lines) {
			declared.value *= strength * uniform(rng, 0.95, 1.05);
			moved += Math.abs(declared.value - actual.value);
		}
		draft.refund = moved * CLAIM;
	};
}
