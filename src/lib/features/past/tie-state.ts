import { compareEntities } from '#lib/analysis/entity-order.ts';
import { startsTenure } from '#lib/analysis/tenure.ts';
import { NEVER, NONE, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { integers } from './growing-array.ts';

/** A firm tied to another through shared identifiers and persons, with the tie that binds most. */
export interface Neighbour {
	entity: number;
	/** Sum over what they share of 1 / log2(holders): a pair's own phone counts 1, a hub's address next to nothing. */
	strength: number;
	/** Distinct identifiers and persons shared. */
	shared: number;
	/** The rarest shared identifier, NONE where only persons are shared. */
	identifier: number;
	/** A shared person, NONE where only identifiers are. */
	person: number;
	/** Day on which they first shared something, and on which they last came to share one thing more. */
	first: number;
	last: number;
}

/**
 * What more holders than this share says nothing about any two of them: a domiciliation centre, an accountant, a
 * forwarder's desk. It also bounds the work of one expansion.
 */
export const HUB_HOLDERS = 20;

/**
 * Who shares what, grown day by day: holds only ties known on the eve of the current day. Identifiers come by tenure
 * (see IdentifierTable); the roles of a person are let go when a later one starts a new tenure.
 */
export class TieState {
	private readonly tables: TradeTables;
	private cursor = 0;
	/** Entities that hold each identifier, and the days since when. */
	private readonly holders: number[][] = [];
	private readonly holdersFrom: number[][] = [];
	/** Identifiers of each entity. */
	private readonly held: number[][] = [];
	private readonly heldFrom: number[][] = [];
	/** Organisations of each person, persons of each organisation. */
	private readonly roles: number[][] = [];
	private readonly rolesFrom: number[][] = [];
	/** Last day of the roles of each person taken in so far, NEVER for open. */
	private readonly reach = integers(0, NO_DAY);
	private readonly known = new Set<number>();
	private readonly cache = new Map<number, Neighbour[]>();

	constructor(tables: TradeTables) {
		this.tables = tables;
	}

	/** Takes in the ties dated before `day`. */
	advanceTo(day: number): void {
		const { a, b, kind, from, to } = this.tables.links;
		this.makeRoom();
		for (; this.cursor < from.length && from[this.cursor] < day; this.cursor++) {
			const i = this.cursor;
			if (kind[i] !== 0) {
				if (startsTenure(from[i], this.reach.get(a[i]))) this.leaveRoles(a[i]);
				this.reach.set(a[i], Math.max(this.reach.get(a[i]), to[i] === NO_DAY ? NEVER : to[i]));
			}
			const key = keyOf(a[i], b[i], kind[i]);
			if (this.known.has(key)) continue;
			this.known.add(key);
			if (kind[i] === 0) this.hold(a[i], b[i], from[i]);
			else {
				this.forget(this.roles[a[i]]);
				for (const [x, y] of [
					[a[i], b[i]],
					[b[i], a[i]]
				]) {
					this.roles[x].push(y);
					this.rolesFrom[x].push(from[i]);
				}
				this.forget([a[i], b[i]]);
			}
		}
	}

	/**
	 * Takes an entity for a holder of identifiers until the answer is called: what is asked meanwhile sees the ties, what
	 * is asked afterwards does not.
	 */
	lend(entity: number, identifiers: readonly number[], from: number): () => void {
		this.makeRoom();
		for (const identifier of identifiers) this.hold(entity, identifier, from);
		return () => {
			for (const identifier of identifiers) {
				this.forget(this.holders[identifier]);
				for (const list of [this.holders[identifier], this.holdersFrom[identifier]]) list.pop();
				for (const list of [this.held[entity], this.heldFrom[entity]]) list.pop();
			}
			this.cache.delete(entity);
		};
	}

	/** Thinks an identifier away until the answer is called: nobody holds it meanwhile. */
	withholdIdentifier(identifier: number): () => void {
		this.makeRoom();
		return this.withhold(identifier, [this.holders, this.holdersFrom], [this.held, this.heldFrom]);
	}

	/** Thinks a person away until the answer is called: no organisation is its own meanwhile. */
	withholdPerson(person: number): () => void {
		this.makeRoom();
		return this.withhold(person, [this.roles, this.rolesFrom], [this.roles, this.rolesFrom]);
	}

	/** @param outward lists by what is withheld, of those bound to it and since when; `inward` those of each of them */
	private withhold(at: number, outward: readonly number[][][], inward: readonly number[][][]): () => void {
		const bound = outward[0][at];
		const kept = outward.map((lists) => lists[at]);
		const keptOf = bound.map((e) => inward.map((lists) => lists[e]));
		for (const lists of outward) lists[at] = [];
		bound.forEach((e, i) => {
			const position = keptOf[i][0].indexOf(at);
			inward.forEach((lists, k) => (lists[e] = keptOf[i][k].toSpliced(position, 1)));
		});
		this.forget(bound);
		return () => {
			outward.forEach((lists, k) => (lists[at] = kept[k]));
			bound.forEach((e, i) => inward.forEach((lists, k) => (lists[e] = keptOf[i][k])));
			this.forget(bound);
		};
	}

	private hold(entity: number, identifier: number, from: number): void {
		this.forget(this.holders[identifier]);
		this.holders[identifier].push(entity);
		this.holdersFrom[identifier].push(from);
		this.held[entity].push(identifier);
		this.heldFrom[entity].push(from);
		this.cache.delete(entity);
	}

	/** Lists for what the tables have by now. */
	private makeRoom(): void {
		const { entities, identifiers } = this.tables;
		for (const lists of [this.holders, this.holdersFrom]) fill(lists, identifiers.ids.length);
		for (const lists of [this.held, this.heldFrom, this.roles, this.rolesFrom])
			fill(lists, entities.ids.length);
	}

	/** What a person left long ago says nothing of the firms it joins now. */
	private leaveRoles(person: number): void {
		this.forget(this.roles[person]);
		for (const firm of this.roles[person]) {
			const at = this.roles[firm].indexOf(person);
			this.roles[firm].splice(at, 1);
			this.rolesFrom[firm].splice(at, 1);
			this.known.delete(keyOf(person, firm, 1));
		}
		this.roles[person] = [];
		this.rolesFrom[person] = [];
		this.cache.delete(person);
	}

	holdersOf(identifier: number): readonly number[] {
		return this.holders[identifier] ?? NOTHING;
	}

	identifiersOf(entity: number): readonly number[] {
		return this.held[entity] ?? NOTHING;
	}

	personsOf(organisation: number): readonly number[] {
		return this.roles[organisation] ?? NOTHING;
	}

	/** Other entities that share an identifier or a person with this one, hubs left out, strongest first. */
	neighbours(entity: number): readonly Neighbour[] {
		const cached = this.cache.get(entity);
		if (cached) return cached;
		const found = new Map<number, Neighbour>();
		for (const [k, identifier] of this.identifiersOf(entity).entries()) {
			const holders = this.holders[identifier];
			if (holders.length > HUB_HOLDERS) continue;
			const strength = tieStrength(holders.length);
			for (const [h, other] of holders.entries()) {
				if (other === entity) continue;
				const since = Math.max(this.heldFrom[entity][k], this.holdersFrom[identifier][h]);
				const neighbour = share(found, other, strength, since);
				if (neighbour.identifier === NONE || holders.length < this.holders[neighbour.identifier].length) {
					neighbour.identifier = identifier;
				}
			}
		}
		for (const [k, person] of this.personsOf(entity).entries()) {
			const firms = this.roles[person];
			if (firms.length > HUB_HOLDERS) continue;
			const strength = tieStrength(firms.length);
			for (const [h, other] of firms.entries()) {
				if (other === entity) continue;
				const since = Math.max(this.rolesFrom[entity][k], this.rolesFrom[person][h]);
				share(found, other, strength, since).person = person;
			}
		}
		const { entities } = this.tables;
		const list = [...found.values()].sort(
			(x, y) => y.strength - x.strength || compareEntities(entities, x.entity, y.entity)
		);
		this.cache.set(entity, list);
		return list;
	}

	private forget(entities: readonly number[]): void {
		if (entities.length <= HUB_HOLDERS + 1) for (const e of entities) this.cache.delete(e);
	}
}

function keyOf(a: number, b: number, kind: number): number {
	return (a * 2 + kind) * 4_194_304 + b;
}

const NOTHING: readonly number[] = [];

function fill(lists: number[][], length: number): void {
	while (lists.length < length) lists.push([]);
}

/** One more thing in common with `entity`, since the day on which both had it. */
function share(found: Map<number, Neighbour>, entity: number, strength: number, since: number): Neighbour {
	let neighbour = found.get(entity);
	if (!neighbour) {
		neighbour = { entity, strength: 0, shared: 0, identifier: NONE, person: NONE, first: since, last: since };
		found.set(entity, neighbour);
	}
	neighbour.strength += strength;
	neighbour.shared++;
	neighbour.first = Math.min(neighbour.first, since);
	neighbour.last = Math.max(neighbour.last, since);
	return neighbour;
}

function tieStrength(holders: number): number {
	return 1 / Math.log2(Math.max(holders, 2));
}
