import type { Builder } from '../builder.ts';
import { chance, int, pick, sample } from '../draw.ts';
import { makePhone } from '../identifiers/phone.ts';
import { makeEmail } from '../names/email.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/** An accountant fills in the forms of many small firms and gives the office's own telephone or mailbox. */
export function plantAccountants(builder: Builder): void {
	const rng = builder.streams('lookalike accountants');
	for (let i = 0; i < numberOf(builder, 45); i++) {
		const first = pick(rng, freeFirms(builder));
		const near = freeFirms(builder, (firm) => firm.city === first.city && (firm.trade?.weight ?? 9) < 3);
		const clients = sample(rng, near, Math.min(near.length, int(rng, 5, 22)));
		if (!first.city || clients.length < 2) continue;
		const phone = makePhone(rng, first.city.landline);
		const email = makeEmail(rng, `Fiduciaire ${first.city.name}`);
		for (const firm of clients) {
			if (chance(rng, 0.8)) firm.contact.phone = phone;
			if (chance(rng, 0.5)) firm.contact.email = email;
		}
		// Clients may be tenants or sisters elsewhere as well.
		mark(builder, 'accountant', i, clients, chance(rng, 0.5));
	}
}
