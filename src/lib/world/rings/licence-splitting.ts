import { chance, int, pick, sample } from '../draw.ts';
import { licenceOf } from '../traffic/draft.ts';
import type { Shape } from '../traffic/plan.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** Linked firms bring goods in under the quota licence of one of them, well past what it allows. */
export function plantLicenceSplitting(ring: Ring): void {
	const { rng, builder } = ring;
	const quota = builder.products.filter((product) => product.quota);
	const inSector = quota.filter((product) => product.sector === ring.sector.key);
	const pool = inSector.length > 0 ? inSector : quota;
	const products = sample(rng, pool, Math.min(pool.length, int(rng, 1, 3)));
	const firms = Array.from({ length: ring.count(5, 9) }, () => ring.join('holder', 0.55));
	const supplierOf = ringSuppliers(ring, [1, 3], 'supplier');
	shareIdentifiers(ring, firms);
	const consignee = chance(rng, 0.5) ? builder.circles.consignees(ring.city, null)(rng) : null;
	const holders = ring.difficulty === 'hard' ? firms.slice(0, 2) : firms.slice(0, 1);
	ring.dealOut(firms, (firm, at, day) => {
		const lane = ring.steadyLane(firm, 'quota', () => ({
			products,
			partner: chance(rng, 0.6) ? supplierOf(at, firms.length) : undefined,
			consignee,
			procedure: '010'
		}));
		const holder = pick(rng, holders);
		const shape: Shape = (draft) => {
			for (const { actual, declared } of draft.lines) {
				actual.licence = null;
				declared.licence = licenceOf(builder, holder, draft.day);
			}
		};
		ring.fraud(firm, day(), shape, lane);
	});
	ring.camouflage();
}
