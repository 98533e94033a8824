import type { Rng } from '#lib/domain/task.ts';
import { chance, int, pick, sample, uniform } from '../draw.ts';
import type { Firm } from '../population/firm.ts';
import type { Ring } from './ring.ts';

export type SharedKind = 'place' | 'phone' | 'email' | 'account' | 'person';

const KINDS: readonly SharedKind[] = ['place', 'phone', 'email', 'account', 'person', 'person'];

/**
 * Ties the firms of a ring by common identifiers, as its difficulty says: in plain rings most firms have several in
 * common, in hard ones each has one with its neighbour in a chain, and some links are missing.
 */
export function shareIdentifiers(ring: Ring, firms: readonly Firm[]): void {
	const { rng, knobs, difficulty } = ring;
	const first = firms[0];
	if (!first || firms.length < 2) return;
	if (difficulty === 'hard') {
		for (let i = 1; i < firms.length; i++) {
			if (chance(rng, 0.8)) tie(ring, firms[i - 1] as Firm, firms[i] as Firm, pick(rng, KINDS));
		}
		return;
	}
	const tied = new Set<Firm>([first]);
	for (const kind of sample(rng, [...new Set(KINDS)], knobs.sharedKinds)) {
		const part = Math.max(2, Math.round(firms.length * uniform(rng, knobs.coverage[0], knobs.coverage[1])));
		const group = sample(rng, firms, part);
		for (const firm of group.slice(1)) {
			tie(ring, group[0] as Firm, firm, kind);
			tied.add(firm);
		}
		tied.add(group[0] as Firm);
	}
	for (const firm of firms) if (!tied.has(firm)) tie(ring, first, firm, pick(rng, KINDS));
}

/** Gives `to` one identifier of `from`. */
export function tie(ring: Ring, from: Firm, to: Firm, kind: SharedKind): void {
	if (kind !== 'person') {
		const value = from.contact[kind];
		// A domestic address or number means nothing on a foreign firm: those are tied by bank, mail or person.
		if (value !== null && (from.country === to.country || kind === 'email' || kind === 'account')) {
			Object.assign(to.contact, { [kind]: value });
			return;
		}
	}
	tieByPerson(ring, from, to);
}

function tieByPerson(ring: Ring, from: Firm, to: Firm): void {
	const { registry } = ring.builder;
	const held = registry.rolesOf(from);
	const person = held.length > 0 ? pick(ring.rng, held).person : registry.person(ring.rng);
	if (held.length === 0) registry.role(person, from, 'director', from.born);
	const again = chance(ring.rng, AGAIN[ring.difficulty]) ? registry.personAgain(person) : person;
	const role = pick(ring.rng, ['director', 'shareholder', 'signatory'] as const);
	const share = role === 'shareholder' ? int(ring.rng, 10, 100) : null;
	registry.role(again, to, role, Math.max(to.born, from.born), share);
}

/** Part of common persons that stand in two records with another spelling. */
const AGAIN = { easy: 0.1, medium: 0.3, hard: 0.45 } as const;

/** How a ring ties a successor to a forerunner: `count` different kinds. */
export function tieBy(ring: Ring, from: Firm, to: Firm, count: number, rng: Rng = ring.rng): void {
	for (const kind of sample(rng, [...new Set(KINDS)], count)) tie(ring, from, to, kind);
}
