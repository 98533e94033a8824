import { chance, int, pick, uniform } from '../draw.ts';
import { lineOf, roundMass } from '../traffic/draft.ts';
import type { Goods } from '../traffic/consignment.ts';
import type { Shape } from '../traffic/plan.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers, tie } from './share-identifiers.ts';

/** VAT claimed back on goods nobody paid it for (20%), half on the way in, half on the way out. */
const REFUND = 0.1;

/** The same goods go round: in from abroad, through a short-lived firm, out again, each time with VAT claimed back. */
export function plantCarousel(ring: Ring): void {
	const { rng, builder } = ring;
	const abroad = Array.from({ length: ring.count(1, 2) }, () => ring.supplier('conduit'));
	const importers = Array.from({ length: ring.count(1, 3) }, () => ring.recruit('importer'));
	const exporters = Array.from({ length: ring.count(1, 2) }, () => ring.found('exporter'));
	const missing = Array.from({ length: ring.count(3, 6) }, (_, i) => {
		const firm = ring.found('missing trader', {
			born: Math.round(ring.from + ((ring.to - ring.from) * i) / 5) - int(rng, 5, 40)
		});
		firm.alsoConsignee = true;
		return firm;
	});
	shareIdentifiers(ring, [...missing, ...exporters]);
	if (abroad[1] && abroad[0]) tie(ring, abroad[0], abroad[1], 'account');
	const cycles = Math.max(2, Math.round(ring.illicit / 2));
	for (let c = 0; c < cycles; c++) {
		const importer = pick(rng, importers);
		const exporter = pick(rng, exporters);
		const day = ring.day(importer);
		const alive = missing.filter((firm) => firm.born <= day && day <= firm.born + 400);
		const middle = alive.length > 0 ? pick(rng, alive) : null;
		const usual = ring.steadyLane(importer, 'in', () => ({ partner: pick(rng, abroad), procedure: '010' }));
		const inward = { ...usual, consignee: middle ?? usual.consignee };
		const outward = ring.steadyLane(exporter, 'out', () => ({
			partner: pick(rng, abroad),
			exports: true,
			products: inward.products
		}));
		// Hard rings let a part stay in the country, and let more time pass.
		const part = ring.difficulty === 'easy' ? 1 : uniform(rng, ring.difficulty === 'medium' ? 0.92 : 0.8, 1);
		const wait = ring.difficulty === 'easy' ? int(rng, 5, 30) : int(rng, 10, 60);
		const round = roundTrip(part, uniform(rng, 1.02, 1.25), chance(rng, 0.6));
		ring.fraud(importer, day, round.inward, inward);
		const back = Math.max(day + wait, exporter.trade?.from ?? 0);
		if (back <= builder.end) ring.fraud(exporter, back, round.outward, outward);
	}
	for (const firm of missing)
		if (chance(rng, 0.6))
			firm.ended = { day: Math.min(builder.end, firm.born + int(rng, 250, 420)), status: 'dissolved' };
	ring.camouflage([...importers, ...exporters]);
}

/** The goods of the way in are those of the way out: rows are made in order of day, so the first tells the second. */
function roundTrip(part: number, markUp: number, home: boolean): { inward: Shape; outward: Shape } {
	let goods: Goods[] = [];
	return {
		inward: (draft) => {
			goods = draft.lines.map(({ declared }) => ({ ...declared }));
			draft.refund = draft.lines.reduce((sum, { declared }) => sum + declared.value * REFUND, 0);
		},
		outward: (draft) => {
			if (goods.length > 0) {
				draft.lines = goods.map((good) =>
					lineOf({
						...good,
						origin: home ? 'MA' : good.origin,
						mass: roundMass(good.mass * part),
						quantity: Math.max(1, Math.round(good.quantity * part)),
						value: good.value * part * markUp,
						preference: false,
						licence: null,
						procedure: '060'
					})
				);
			}
			draft.refund = draft.lines.reduce((sum, { declared }) => sum + declared.value * REFUND, 0);
		}
	};
}
