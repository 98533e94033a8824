import type { Builder } from '../builder.ts';
import { int, pick } from '../draw.ts';
import { makeLane } from '../population/lanes.ts';
import { reexport, TEMPORARY } from '../traffic/reexport.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/** Share of a world's consignments that come in under temporary admission with honest toll manufacturers. */
const SHARE = 0.02;
const SECTORS = new Set(['textile', 'auto-parts', 'shoes', 'electronics']);

/** Workshops that bring cloth or parts in free of duty and send what they made of it out again in time. */
export function plantTollManufacturers(builder: Builder): void {
	const rng = builder.streams('lookalike toll manufacturers');
	const count = numberOf(builder, 55);
	const each = Math.max(2, Math.round((builder.size.shipments * SHARE) / count / 2));
	for (let i = 0; i < count; i++) {
		const firm = pick(
			rng,
			freeFirms(builder, (candidate) => SECTORS.has(candidate.sector.key))
		);
		const regime = pick(rng, TEMPORARY);
		const lanes = Array.from({ length: int(rng, 1, 2) }, () =>
			makeLane(builder, rng, firm, { procedure: regime })
		);
		for (let n = int(rng, Math.ceil(each / 2), Math.ceil(each * 1.6)); n > 0; n--) {
			const trade = firm.trade;
			const day = builder.calendar.draw(rng, trade?.from ?? builder.start, trade?.to ?? builder.end);
			reexport(builder, rng, firm, pick(rng, lanes), day, int(rng, 25, 175));
		}
		mark(builder, 'toll_manufacturer', i, [firm]);
	}
}
