import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { Truth } from './truth.ts';

export interface Ring {
	id: string;
	typology: string;
	difficulty: string;
	/** Persons are no part of it. */
	organisations: ReadonlySet<string>;
}

/** Rings of which at least one member is an organisation of the world, by id. */
export function ringsOf(truth: Truth, isOrganisation: (id: string) => boolean): Ring[] {
	const rings = new Map<string, Ring & { organisations: Set<string> }>();
	for (const { ring_id, typology, difficulty, member_id } of truth.rings) {
		if (!isOrganisation(member_id)) continue;
		const ring = rings.get(ring_id) ?? {
			id: ring_id,
			typology,
			difficulty,
			organisations: new Set<string>()
		};
		rings.set(ring_id, ring);
		ring.organisations.add(member_id);
	}
	return [...rings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function ringsOfWorld(tables: TradeTables, truth: Truth): Ring[] {
	const organisations = new Set(organisationsOf(tables));
	return ringsOf(truth, (id) => organisations.has(id));
}

/** Ids of all organisations of a world. */
export function organisationsOf({ entities: { ids, labels } }: TradeTables): string[] {
	return ids.filter((_, e) => labels[e] !== 'Person');
}
