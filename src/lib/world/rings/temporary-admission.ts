import { chance, int, pick } from '../draw.ts';
import { reexport, TEMPORARY } from '../traffic/reexport.ts';
import type { Shape } from '../traffic/plan.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** Part of what comes in free that truly leaves again, by difficulty: the cover. */
const HONEST_PART = { easy: 0.1, medium: 0.45, hard: 0.75 } as const;

/** Goods come in free of duty to be worked on and sent out again, and stay. */
export function plantTemporaryAdmission(ring: Ring): void {
	const { rng } = ring;
	const firms = Array.from({ length: ring.count(4, 8) }, () => ring.join('manufacturer', 0.4));
	const supplierOf = ringSuppliers(ring, [1, 3], 'supplier');
	shareIdentifiers(ring, firms);
	const stays: Shape = (draft) => {
		for (const { actual } of draft.lines) actual.procedure = '010';
	};
	const cover = HONEST_PART[ring.difficulty];
	ring.dealOut(firms, (firm, at, day) => {
		const lane = ring.steadyLane(firm, 'temporary', () => ({
			procedure: pick(rng, TEMPORARY),
			partner: chance(rng, 0.6) ? supplierOf(at, firms.length) : undefined
		}));
		ring.fraud(firm, day(), stays, lane);
		if (chance(rng, cover)) reexport(ring.builder, rng, firm, lane, ring.day(firm), int(rng, 30, 160));
	});
	ring.camouflage();
}
