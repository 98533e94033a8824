import { chance, int, pick, uniform } from '../draw.ts';
import { SIMPLIFIED_THRESHOLD } from '../settings.ts';
import { resize, samePapers, under } from '../traffic/split.ts';
import type { Shape } from '../traffic/plan.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** How close under the threshold, as parts of it. */
const BAND = { easy: [0.92, 0.995], medium: [0.82, 0.99], hard: [0.65, 0.99] } as const;

/** One delivery becomes several declarations, each just under the threshold of the simplified procedure. */
export function plantValueSplitting(ring: Ring): void {
	const { rng } = ring;
	const firms = Array.from({ length: ring.count(4, 8) }, () => ring.join('importer', 0.5));
	const supplierOf = ringSuppliers(ring, [1, 3], 'supplier');
	shareIdentifiers(ring, firms);
	const [low, high] = BAND[ring.difficulty];
	const consignee = ring.builder.circles.consignees(ring.city, null)(rng);
	const turns = firms.map((_, at) => ring.turn(at, firms.length));
	for (let left = ring.illicit; left > 0;) {
		const parts = Math.min(left, int(rng, 3, ring.difficulty === 'hard' ? 4 : 7));
		const papers = chance(rng, ring.difficulty === 'hard' ? 0.5 : 0.85) ? samePapers() : null;
		const at = int(rng, 0, firms.length - 1);
		const first = firms[at] as (typeof firms)[number];
		const start = ring.day(first, turns[at]?.from, turns[at]?.to);
		const base = ring.steadyLane(first, 'split', () => ({
			partner: chance(rng, 0.7) ? supplierOf(at, firms.length) : undefined,
			consignee,
			procedure: '010'
		}));
		const hidden = uniform(rng, 1.15, 1.7);
		for (let n = 0; n < parts; n++, left--) {
			const firm = chance(rng, 0.6) ? first : pick(rng, firms);
			const shape: Shape = (draft, rowRng) => {
				papers?.(draft, rowRng);
				resize(draft, under(rowRng, SIMPLIFIED_THRESHOLD, low, high));
				for (const { actual } of draft.lines) actual.value *= hidden;
			};
			ring.fraud(firm, ring.day(firm, start, start + 6), shape, base);
		}
	}
	ring.camouflage();
}
