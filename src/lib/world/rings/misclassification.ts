import { chance, int, pick, sample, uniform } from '../draw.ts';
import { cheaperSibling, gainful, reclassify } from '../traffic/falsify.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** After a rise of the rate or a finding, the same goods of the same seller come in under a cheaper code. */
export function plantMisclassification(ring: Ring): void {
	const { rng, builder } = ring;
	const tempting = builder.products.filter((product) => cheaperSibling(builder, product, ring.to) !== null);
	const inSector = tempting.filter((product) => product.sector === ring.sector.key);
	const product = pick(rng, inSector.length > 0 ? inSector : tempting);
	const others = sample(rng, inSector, Math.min(inSector.length, int(rng, 1, 3)));
	const products = [...new Set([product, ...others])];
	const supplierOf = ringSuppliers(ring, [2, 3], 'supplier');
	const importers = Array.from({ length: ring.count(5, 9) }, () => ring.join('importer', 0.3));
	shareIdentifiers(ring, ring.difficulty === 'hard' ? importers.slice(0, 2) : importers);
	const inside =
		product.changeDay !== null && product.changeDay > ring.from && product.changeDay < ring.to - 90;
	const turn = inside
		? (product.changeDay as number)
		: Math.round(uniform(rng, ring.from, ring.from + (ring.to - ring.from) * 0.35));
	const shape = gainful(reclassify(builder));
	for (const [i, firm] of importers.entries()) {
		const lane = ring.lane(firm, { partner: supplierOf(i, importers.length), products, procedure: '010' });
		const before = int(rng, 1, 3);
		for (let n = 0; n < before; n++) {
			const day = ring.day(firm, builder.start, turn);
			const caught = !inside && n === 0 && chance(rng, 0.4);
			builder.plans.push({ day, firm, lane, caught });
		}
		const share = Math.ceil((ring.illicit - i) / importers.length);
		const span = ring.turn(i, importers.length);
		for (let n = 0; n < share; n++) {
			ring.fraud(
				firm,
				ring.day(firm, Math.max(turn + int(rng, 1, 30), span.from), Math.max(span.to, turn + 90)),
				shape,
				lane
			);
		}
		// Not every one turns: in hard rings the true code goes on beside the false one.
		if (ring.difficulty === 'hard') ring.habit(firm, lane);
	}
	ring.camouflage();
}
