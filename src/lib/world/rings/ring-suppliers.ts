import { chance, int, pick } from '../draw.ts';
import type { Firm } from '../population/firm.ts';
import type { FirmWishes } from '../population/registry.ts';
import type { Ring } from './ring.ts';
import { tie } from './share-identifiers.ts';

/** Part of neighbouring front firms abroad that keep the bank, the mailbox or the owner of the one before. */
const TIED = { easy: 0.95, medium: 0.75, hard: 0.5 } as const;
/** Part of firms that buy of another front than the one of their turn. */
const CROSSING = 0.25;

/**
 * Fronts abroad of one hand, used one after the other, since an invoice of a known name draws the eye.
 *
 * @returns the front that the `at`-th of `of` firms of the ring buys from.
 */
export function ringSuppliers(
	ring: Ring,
	[low, high]: readonly [number, number],
	role: string,
	wishes: FirmWishes = {}
): (at: number, of: number) => Firm {
	const { rng } = ring;
	const country = wishes.country ?? ring.originOf();
	const fronts: Firm[] = [];
	for (let i = ring.count(low, high); i > 0; i--) {
		const front = ring.supplier(role, { ...wishes, country });
		const before = fronts.at(-1);
		if (before) {
			// One hand sells one kind of goods.
			front.sells = before.sells;
			if (chance(rng, TIED[ring.difficulty]))
				tie(ring, before, front, pick(rng, ['account', 'email', 'person'] as const));
		}
		fronts.push(front);
	}
	return (at, of) => {
		const turn = chance(rng, CROSSING)
			? int(rng, 0, fronts.length - 1)
			: Math.floor((at / of) * fronts.length);
		return fronts[Math.min(fronts.length - 1, turn)] as Firm;
	};
}
