import { chance, int, pick, uniform } from '../draw.ts';
import { gainful, switchOrigin } from '../traffic/falsify.ts';
import type { Shape } from '../traffic/plan.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

const TRUE_ORIGINS = ['CN', 'CN', 'IN', 'VN', 'BD'];
const SAID_ORIGINS = ['TR', 'AE', 'EG', 'TN', 'ES', 'IT'];

/** Seller and way stay, the origin flips to a country with an agreement, by a port that lies on the way. */
export function plantOriginSwitching(ring: Ring): void {
	const { rng, builder } = ring;
	const real = pick(rng, TRUE_ORIGINS);
	const said = pick(rng, SAID_ORIGINS);
	const supplierOf = ringSuppliers(ring, [2, 3], 'supplier', { country: real });
	const importers = Array.from({ length: ring.count(5, 9) }, () => ring.join('importer', 0.35));
	shareIdentifiers(ring, ring.difficulty === 'hard' ? importers.slice(0, 2) : importers);
	// Part of consignments whose transport papers are false as well.
	const forged = ring.difficulty === 'easy' ? 0.35 : 0.7;
	const turn = uniform(rng, ring.from, ring.from + (ring.to - ring.from) * 0.4);
	for (const [i, firm] of importers.entries()) {
		const span = ring.turn(i, importers.length);
		const lane = ring.lane(firm, { partner: supplierOf(i, importers.length), procedure: '010' });
		lane.origin = real;
		// By a hub, or straight from the true origin by the careless.
		if (chance(rng, 0.6)) lane.departure = pick(rng, [said, 'AE', 'ES']);
		const share = Math.ceil((ring.illicit - i) / importers.length);
		for (let n = 0; n < int(rng, 1, 3); n++) ring.honest(firm, ring.day(firm, builder.start, turn), lane);
		const earliest = Math.max(span.from, Math.round(turn));
		const latest = Math.max(span.to, Math.round(turn) + 90);
		for (let n = 0; n < share; n++) {
			const to = ring.difficulty === 'easy' || chance(rng, 0.7) ? said : pick(rng, SAID_ORIGINS);
			ring.fraud(firm, ring.day(firm, earliest, latest), saidFrom(to, chance(rng, forged)), lane);
		}
		if (ring.difficulty === 'hard') ring.habit(firm, lane);
	}
	ring.camouflage();
}

function saidFrom(origin: string, forgedPapers: boolean): Shape {
	const shape = gainful(switchOrigin(origin));
	return (draft, rng) => {
		shape(draft, rng);
		if (forgedPapers) draft.export = origin;
	};
}
