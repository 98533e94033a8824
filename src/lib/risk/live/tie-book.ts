import type { Day } from '#lib/domain/day.ts';
import type { IdentifierLabel } from '#lib/domain/labels.ts';
import { compareText } from '#lib/analysis/interner.ts';
import { compareEntities } from '#lib/analysis/entity-order.ts';
import type { IdentifierTieRow, OrganisationRow, RoleTieRow } from '#lib/analysis/table-rows.ts';
import { startsTenure } from '#lib/analysis/tenure.ts';
import { KIND_SLOT, TO_IDENTIFIER, TO_ORGANISATION } from '#lib/analysis/tie-columns.ts';
import { NEVER, NONE, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { GrowingEntities } from './growing-entities.ts';
import { RoomyColumns } from './roomy-columns.ts';

interface Tie {
	a: number;
	/** Of an identifier its text, of a role the organisation. */
	b: number;
	text: string;
	kind: number;
	from: Day;
	to: Day | null;
	effective: Day | null;
	origin: IdentifierTieRow['origin'] | 'role';
	slot: number;
}

type Undated = Omit<Tie, 'from'>;

/** An identifier by its text: its present tenure, how far that reaches, and the links of all of them. */
interface Holding {
	position: number;
	reach: Day;
	links: number[];
}

/**
 * Ties as their days come. The rules are those of analysis/tie-columns.ts, which has all ties before it at once; here a
 * tie without a day of its own waits until its entity enters the records, and one that is dated until its day is over.
 */
export class TieBook {
	private readonly tables: TradeTables;
	private readonly entities: GrowingEntities;
	private readonly columns;
	private readonly byDay = new Map<Day, Tie[]>();
	/** Undated ties by the entity they wait for. */
	private readonly waiting = new Map<number, Undated[]>();
	private readonly personSeen = new Map<number, Day>();
	/** Organisations with undated ties that have got their day. */
	private readonly restedOn = new Set<number>();
	/** First day the identifiers table speaks of an entity and kind, and the links of columns it overrides. */
	private readonly speaks = new Map<number, Day>();
	private readonly ofColumns = new Map<number, { link: number; text: string }[]>();
	private readonly holdings = new Map<string, Holding>();
	private readonly accounts = new Set<string>();

	constructor(tables: TradeTables, entities: GrowingEntities) {
		this.tables = tables;
		this.entities = entities;
		this.columns = new RoomyColumns(tables.links, ['a', 'b', 'kind', 'from', 'to']);
	}

	/** Day from which a row would count, undefined while its entity is not in the records. */
	dayOfIdentifier(row: IdentifierTieRow, entity: number | undefined): Day | undefined {
		if (row.from !== null) return row.from;
		if (entity === undefined) return undefined;
		return dated(this.seen(entity), row.effective);
	}

	dayOfRole(row: RoleTieRow, organisation: number | undefined): Day | undefined {
		if (row.from !== null) return row.from;
		return organisation === undefined ? undefined : dated(this.entities.seen(organisation), row.effective);
	}

	/** The day, before `day`, of undated ties that would count from another day if a row were taken in. */
	movedBy({ id, since }: OrganisationRow, day: Day): Day | undefined {
		const e = this.entities.findOrganisation(id);
		if (e === undefined || since === null || !this.restedOn.has(e)) return undefined;
		const seen = this.entities.seen(e);
		return since > seen && seen < day ? seen : undefined;
	}

	addIdentifier(a: number, row: IdentifierTieRow): void {
		const text = `${row.kind}:${row.identifier}`;
		const { to, effective, origin } = row;
		const slot = KIND_SLOT[row.kind];
		this.date({ a, b: NONE, text, kind: TO_IDENTIFIER, to, effective, origin, slot }, a, row.from);
	}

	addRole(a: number, b: number, { from, to, effective }: RoleTieRow): void {
		this.date({ a, b, text: '', kind: TO_ORGANISATION, to, effective, origin: 'role', slot: 0 }, b, from);
	}

	/** An entity has entered the records: what waited for it gets its day. */
	enter(entity: number): void {
		const ties = this.waiting.get(entity);
		if (!ties) return;
		this.waiting.delete(entity);
		for (const tie of ties) this.date(tie, entity, null);
	}

	/** Writes the ties dated before `day`, in order of day; a day's ties by the ids of their ends. */
	placeBefore(day: Day): void {
		const days = [...this.byDay.keys()].filter((d) => d < day).sort((x, y) => x - y);
		for (const due of days) {
			const ties = (this.byDay.get(due) ?? []).filter(
				(tie) => !this.isOverridden(tie) && this.isFirstUse(tie)
			);
			this.byDay.delete(due);
			const { table } = this.entities;
			ties.sort(
				(x, y) =>
					x.kind - y.kind ||
					compareEntities(table, x.a, y.a) ||
					(x.kind === TO_IDENTIFIER ? compareText(x.text, y.text) : compareEntities(table, x.b, y.b)) ||
					(x.to ?? 0) - (y.to ?? 0)
			);
			let i = this.columns.length;
			this.columns.resize(i + ties.length);
			for (const tie of ties) this.write(i++, tie);
		}
	}

	/** Position of an identifier that a tie from `day` on would share with its present holders, NONE where there are none. */
	sharedOn(kind: IdentifierLabel, identifier: string, day: Day): number {
		const holding = this.holdings.get(`${kind}:${identifier}`);
		return holding === undefined || startsTenure(day, holding.reach) ? NONE : holding.position;
	}

	private date(tie: Undated, subject: number, own: Day | null): void {
		const from = own ?? dated(this.seen(subject), tie.effective);
		if (from === undefined) {
			const list = this.waiting.get(subject);
			if (list) list.push(tie);
			else this.waiting.set(subject, [tie]);
			return;
		}
		if (own === null) this.restedOn.add(subject);
		if (tie.kind === TO_ORGANISATION && from < (this.personSeen.get(tie.a) ?? NEVER)) {
			this.personSeen.set(tie.a, from);
			this.entities.personSeen(tie.a, from);
			this.enter(tie.a);
		}
		if (tie.origin === 'identifiers') this.speak(tie, from);
		const list = this.byDay.get(from);
		if (list) list.push({ ...tie, from });
		else this.byDay.set(from, [{ ...tie, from }]);
	}

	private seen(entity: number): Day {
		const isPerson = this.entities.table.labels[entity] === 'Person';
		return isPerson ? (this.personSeen.get(entity) ?? NEVER) : this.entities.seen(entity);
	}

	/** Rows of the identifiers table end what a column said, from the day the first of them speaks. */
	private speak(tie: Undated, from: Day): void {
		const key = overrideKey(tie);
		if (from >= (this.speaks.get(key) ?? NEVER)) return;
		this.speaks.set(key, from);
		const { to } = this.tables.links;
		for (const { link, text } of this.ofColumns.get(key) ?? []) {
			to[link] = Math.min(to[link] === NO_DAY ? NEVER : to[link], from - 1);
			const holding = this.holdings.get(text);
			if (holding) holding.reach = Math.max(...holding.links.map((i) => (to[i] === NO_DAY ? NEVER : to[i])));
		}
	}

	private isOverridden(tie: Tie): boolean {
		return tie.origin === 'column' && tie.from >= (this.speaks.get(overrideKey(tie)) ?? NEVER);
	}

	/** The same account on a hundred declarations is one tie, from its first use. */
	private isFirstUse({ a, text, origin }: Tie): boolean {
		if (origin !== 'shipment') return true;
		const key = `${a} ${text}`;
		const isFirst = !this.accounts.has(key);
		this.accounts.add(key);
		return isFirst;
	}

	private write(i: number, tie: Tie): void {
		const { links } = this.tables;
		const end = tie.origin === 'column' ? this.endOfColumn(tie) : tie.to;
		links.a[i] = tie.a;
		links.kind[i] = tie.kind;
		links.from[i] = tie.from;
		links.to[i] = end ?? NO_DAY;
		links.b[i] = tie.kind === TO_ORGANISATION ? tie.b : this.hold(i, tie, end);
		if (tie.origin !== 'column') return;
		const key = overrideKey(tie);
		const list = this.ofColumns.get(key);
		if (list) list.push({ link: i, text: tie.text });
		else this.ofColumns.set(key, [{ link: i, text: tie.text }]);
	}

	private endOfColumn(tie: Tie): Day | null {
		const speaks = this.speaks.get(overrideKey(tie));
		return speaks === undefined ? tie.to : Math.min(tie.to ?? NEVER, speaks - 1);
	}

	/** Position of the identifier for a tie: a new one where it begins a new tenure. */
	private hold(link: number, { text, from }: Tie, end: Day | null): number {
		const { identifiers } = this.tables;
		let holding = this.holdings.get(text);
		if (holding === undefined) {
			holding = { position: NONE, reach: NO_DAY, links: [] };
			this.holdings.set(text, holding);
		}
		if (holding.position === NONE || startsTenure(from, holding.reach)) {
			const cut = text.indexOf(':');
			holding.position = identifiers.ids.push(text.slice(cut + 1)) - 1;
			identifiers.kinds.push(text.slice(0, cut) as IdentifierLabel);
		}
		holding.reach = Math.max(holding.reach, end ?? NEVER);
		holding.links.push(link);
		return holding.position;
	}
}

function dated(seen: Day, effective: Day | null): Day | undefined {
	return seen === NEVER ? undefined : Math.max(seen, effective ?? NO_DAY);
}

function overrideKey({ a, slot }: Pick<Tie, 'a' | 'slot'>): number {
	return a * 4 + slot;
}
