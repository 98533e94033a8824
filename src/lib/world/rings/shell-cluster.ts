import { chance, int, pick, uniform } from '../draw.ts';
import { ringSuppliers } from './ring-suppliers.ts';
import type { Ring } from './ring.ts';
import { shareIdentifiers } from './share-identifiers.ts';

/** Young firms of one hand, each with a few consignments, behind common addresses, numbers, accounts or people. */
export function plantShellCluster(ring: Ring): void {
	const { rng, builder } = ring;
	const centres = builder.lookalikes.filter(({ kind }) => kind === 'domiciliation');
	const supplierOf = ringSuppliers(ring, [2, 3], 'supplier');
	const common = uniform(rng, 0.4, 0.9);
	const size = ring.count(6, 11);
	const shells = Array.from({ length: size }, (_, i) => {
		// Shells come one after the other, each soon used up.
		const born = Math.round(ring.from + ((ring.to - ring.from) * i * 0.8) / size) - int(rng, 5, 60);
		const firm = ring.found('shell', { born });
		if (chance(rng, common)) ring.habit(firm, ring.lane(firm, { partner: supplierOf(i, size) }));
		return firm;
	});
	shareIdentifiers(ring, shells);
	for (const shell of shells) {
		// Cover among hundreds of honest tenants.
		if (centres.length > 0 && chance(rng, ring.difficulty === 'easy' ? 0.2 : 0.6)) {
			shell.contact.place = pick(rng, centres).firm.contact.place;
		}
	}
	for (let i = 0; i < ring.illicit; i++) {
		const shell = pick(rng, shells);
		const last = Math.min(ring.to, shell.born + 260);
		const lane = chance(rng, 0.6) ? shell.trade?.lanes.at(-1) : undefined;
		ring.fraud(shell, ring.day(shell, Math.max(ring.from, shell.born), last), ring.method(shell), lane);
	}
	ring.camouflage(shells);
	for (const shell of shells)
		if (chance(rng, 0.25))
			shell.ended = { day: Math.min(builder.end, shell.born + int(rng, 300, 420)), status: 'dissolved' };
}
