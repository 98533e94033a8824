import { chance, int, pick } from '../draw.ts';
import type { Difficulty, Range } from '../settings.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** Days from birth in which it all happens. */
const BURST: Record<Difficulty, Range> = { easy: [40, 80], medium: [60, 95], hard: [80, 140] };

/** Firms just founded bring in more within weeks than others in years, and are gone before the bill comes. */
export function plantNewTraderBurst(ring: Ring): void {
	const { rng, builder } = ring;
	const size = ring.count(4, 7);
	const supplierOf = ringSuppliers(ring, [1, 3], 'supplier');
	const firms = Array.from({ length: size }, (_, i) => {
		const born = Math.round(ring.from + ((ring.to - ring.from - 60) * (i + rng())) / size);
		const firm = ring.found('burst', { born });
		if (firm.trade) {
			firm.trade.from = born + int(rng, 2, 15);
			firm.trade.to = Math.min(builder.end, born + int(rng, ...BURST[ring.difficulty]));
			firm.trade.massScale *= 1.6;
		}
		if (chance(rng, 0.7)) ring.habit(firm, ring.lane(firm, { partner: supplierOf(i, size) }));
		if (chance(rng, 0.35))
			firm.ended = { day: Math.min(builder.end, born + int(rng, 150, 300)), status: 'suspended' };
		return firm;
	});
	shareIdentifiers(ring, firms);
	for (let i = 0; i < ring.illicit; i++) {
		const firm = pick(rng, firms);
		ring.fraud(firm, ring.day(firm), ring.method(firm));
	}
	ring.camouflage(firms);
}
