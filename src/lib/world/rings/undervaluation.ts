import { chance, int, sample, uniform } from '../draw.ts';
import { undervalue } from '../traffic/falsify.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** Shift of declared prices at full effect; the band of the typology is 15 to 45%. */
const SHIFT = [0.3, 0.45] as const;

/** Importers who buy the same goods of the same sellers declare them below what they cost, all by about as much. */
export function plantUndervaluation(ring: Ring): void {
	const { rng, knobs } = ring;
	const supplierOf = ringSuppliers(ring, [2, 4], 'supplier');
	const sold = supplierOf(0, 1).sells;
	const products = sample(rng, sold, Math.min(sold.length, int(rng, 2, 4)));
	const importers = Array.from({ length: ring.count(6, 11) }, () => ring.join('importer', 0.35));
	shareIdentifiers(
		ring,
		ring.difficulty === 'easy' ? importers : importers.slice(0, Math.ceil(importers.length / 2))
	);
	const lanes = importers.map((firm, at) => {
		const lane = ring.lane(firm, { partner: supplierOf(at, importers.length), products, procedure: '010' });
		// A part of the honest cover comes from the same sellers.
		if (chance(rng, 0.4)) ring.habit(firm, lane);
		return lane;
	});
	const shift = uniform(rng, ...SHIFT) * Math.max(0.5, knobs.effect);
	const shape = undervalue(1 - shift - 0.04, 1 - shift + 0.04);
	ring.dealOut(importers, (firm, at, day) => ring.fraud(firm, day(), shape, lanes[at]));
	ring.camouflage();
}
