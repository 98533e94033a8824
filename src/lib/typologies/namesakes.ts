import type { Past } from '#lib/features/past/past.ts';
import { HUB_HOLDERS } from '#lib/features/past/tie-state.ts';
import { personNameKey } from './person-name-key.ts';

/** A firm that a person of the same name stands behind, under another record. */
export interface Namesake {
	entity: number;
	/** The two records of persons. */
	own: number;
	other: number;
	/** Firms behind which a person of that name stands. */
	holders: number;
}

/**
 * Firms with persons of one name in different records: one person registered twice, or two who share a common name. A
 * hint for firms that have more in common, never a tie by itself.
 */
export class Namesakes {
	private readonly past: Past;
	private readonly keys = new Map<number, string>();
	private readonly persons = new Map<string, number[]>();

	constructor(past: Past) {
		this.past = past;
		const { labels, names } = past.tables.entities;
		for (let e = 0; e < labels.length; e++) {
			if (labels[e] !== 'Person' || past.ties.personsOf(e).length === 0) continue;
			const key = personNameKey(names[e]);
			// One part is a family name alone.
			if (!key.includes(' ')) continue;
			this.keys.set(e, key);
			const list = this.persons.get(key);
			if (list) list.push(e);
			else this.persons.set(key, [e]);
		}
	}

	/** Firms with a namesake of a person of this one, names of half a country left out. */
	of(firm: number): Namesake[] {
		const { ties } = this.past;
		const found = new Map<number, Namesake>();
		for (const own of ties.personsOf(firm)) {
			const others = this.persons.get(this.keys.get(own) ?? '') ?? [];
			const holders = others.reduce((sum, person) => sum + ties.personsOf(person).length, 0);
			if (holders > HUB_HOLDERS) continue;
			for (const other of others) {
				if (other === own) continue;
				for (const entity of ties.personsOf(other)) {
					const known = found.get(entity);
					if (entity === firm || (known && known.holders <= holders)) continue;
					found.set(entity, { entity, own, other, holders });
				}
			}
		}
		return [...found.values()].sort((x, y) => x.entity - y.entity);
	}
}
