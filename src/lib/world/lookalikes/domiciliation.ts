import type { Builder } from '../builder.ts';
import { chance, int, sample } from '../draw.ts';
import { makePlace } from '../identifiers/address.ts';
import { makePhone } from '../identifiers/phone.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/** Centres that lend an address, and often a switchboard, to hundreds of firms that have nothing else in common. */
export function plantDomiciliation(builder: Builder): void {
	const rng = builder.streams('lookalike domiciliation');
	for (let i = 0; i < numberOf(builder, 4); i++) {
		const size = int(rng, Math.round(builder.size.domiciled * 0.6), builder.size.domiciled);
		const tenants = sample(rng, freeFirms(builder), size);
		const city = tenants[0]?.city;
		if (!city) continue;
		const place = makePlace(rng, city);
		const phone = makePhone(rng, city.landline);
		for (const firm of tenants) {
			// Tenants write their own office number behind the common one.
			firm.contact.place = chance(rng, 0.6) ? place : { ...place, flat: int(rng, 1, 60) };
			if (chance(rng, 0.3)) firm.contact.phone = phone;
			firm.city = city;
		}
		mark(builder, 'domiciliation', i, tenants);
	}
}
