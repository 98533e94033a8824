import type { Builder } from '../builder.ts';
import { chance, int, pick, sample } from '../draw.ts';
import { freeFirms, mark, numberOf } from './crowd.ts';

/** Honest groups: sister firms with the same directors, head office, switchboard, treasury and often suppliers. */
export function plantCorporateGroups(builder: Builder): void {
	const rng = builder.streams('lookalike groups');
	const { registry } = builder;
	for (let i = 0; i < numberOf(builder, 70); i++) {
		const head = pick(rng, freeFirms(builder));
		const sector = head.sector;
		const near = freeFirms(
			builder,
			(firm) => firm !== head && firm.city === head.city && (firm.sector === sector || chance(rng, 0.1))
		);
		const sisters = [head, ...sample(rng, near, Math.min(near.length, int(rng, 2, 6)))];
		const owner = registry.rolesOf(head)[0]?.person ?? registry.person(rng);
		for (const firm of sisters.slice(1)) {
			const role = pick(rng, ['director', 'shareholder'] as const);
			registry.role(owner, firm, role, firm.born, role === 'shareholder' ? int(rng, 30, 100) : null);
			if (chance(rng, 0.6)) firm.contact.place = head.contact.place;
			if (chance(rng, 0.45)) firm.contact.phone = head.contact.phone;
			if (chance(rng, 0.3)) firm.contact.email = head.contact.email;
			if (chance(rng, 0.25)) firm.contact.account = head.contact.account;
			const common = head.trade?.lanes[0];
			if (common && firm.trade && chance(rng, 0.5)) {
				firm.trade.lanes.push({ ...common, from: builder.start, to: builder.end });
			}
		}
		mark(builder, 'corporate_group', i, sisters);
	}
}
