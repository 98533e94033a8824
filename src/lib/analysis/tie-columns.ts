import type { IdentifierLabel } from '#lib/domain/labels.ts';
import { Interner } from './interner.ts';
import type { IdentifierTieRow, RoleTieRow } from './table-rows.ts';
import { startsTenure } from './tenure.ts';
import { NEVER, NO_DAY } from './trade-tables.ts';
import type { EntityTable, IdentifierTable, LinkTable } from './trade-tables.ts';

/** Kinds of a link. */
export const TO_IDENTIFIER = 0;
export const TO_ORGANISATION = 1;

interface Tie {
	a: number;
	b: number;
	kind: number;
	from: number | null;
	to: number | null;
	effective: number | null;
	origin: IdentifierTieRow['origin'] | 'role';
	slot: number;
}

type Dated = Tie & { from: number };

export const KIND_SLOT: Record<IdentifierLabel, number> = { Address: 0, Phone: 1, Email: 2, BankAccount: 3 };

/** Ties as read, dated and ordered once the entities' own dates are known. */
export class TieColumns {
	private readonly ties: Tie[] = [];
	private readonly identifiers = new Interner();
	private readonly accountsSeen = new Map<string, number>();

	addIdentifier(entity: number, row: IdentifierTieRow): void {
		const b = this.identifiers.add(`${row.kind}:${row.identifier}`);
		if (row.origin === 'shipment') {
			// The same account on a hundred declarations is one tie, from its first use.
			const key = `${entity} ${b}`;
			const seen = this.accountsSeen.get(key);
			if (seen !== undefined) {
				const tie = this.ties[seen];
				tie.from = Math.min(tie.from ?? NEVER, row.from ?? NEVER);
				return;
			}
			this.accountsSeen.set(key, this.ties.length);
		}
		const { from, to, effective, origin } = row;
		const slot = KIND_SLOT[row.kind];
		this.ties.push({ a: entity, b, kind: TO_IDENTIFIER, from, to, effective, origin, slot });
	}

	addRole(person: number, organisation: number, { from, to, effective }: RoleTieRow): void {
		const [a, b] = [person, organisation];
		this.ties.push({ a, b, kind: TO_ORGANISATION, from, to, effective, origin: 'role', slot: 0 });
	}

	/** @param effective effective day of each entity's load; sets `knownFrom` of persons on the way. */
	build(
		entities: EntityTable,
		remap: Int32Array,
		effective: Int32Array
	): { identifiers: IdentifierTable; links: LinkTable } {
		const names = this.identifiers.sorted();
		const ties = this.ties.map((tie) => ({
			...tie,
			a: remap[tie.a],
			b: tie.kind === TO_IDENTIFIER ? names.remap[tie.b] : remap[tie.b]
		}));
		const seen = firstSeen(ties, entities);
		datePersons(entities, seen, effective);
		const dated = overridden(ties.map((tie) => ({ ...tie, from: tie.from ?? undatedFrom(tie, seen) })));
		dated.sort(
			(x, y) => x.from - y.from || x.kind - y.kind || x.a - y.a || x.b - y.b || (x.to ?? 0) - (y.to ?? 0)
		);
		const tenures = splitTenures(dated, names.texts);
		return {
			identifiers: {
				ids: tenures.map((text) => text.slice(text.indexOf(':') + 1)),
				kinds: tenures.map((text) => text.slice(0, text.indexOf(':')) as IdentifierLabel)
			},
			links: {
				a: Int32Array.from(dated, (t) => t.a),
				b: Int32Array.from(dated, (t) => t.b),
				kind: Uint8Array.from(dated, (t) => t.kind),
				from: Int32Array.from(dated, (t) => t.from),
				to: Int32Array.from(dated, (t) => t.to ?? NO_DAY)
			}
		};
	}
}

/**
 * Day each entity enters the records, whatever load tells of it now: an organisation by incorporation or licence and
 * first declaration; a person, that declares nothing, by its first role.
 */
function firstSeen(ties: readonly Tie[], { labels, since, firstDeclaration }: EntityTable): Int32Array {
	const seen = firstDeclaration.map((day, e) => (labels[e] === 'Person' ? NEVER : Math.max(day, since[e])));
	for (const tie of ties) {
		if (tie.kind !== TO_ORGANISATION) continue;
		seen[tie.a] = Math.min(seen[tie.a], tie.from ?? undatedFrom(tie, seen));
	}
	return seen;
}

/**
 * An undated tie waits for its own load's day, not for that of a later correction of its entity: what the correction
 * leaves as it was had been known before.
 */
function undatedFrom({ kind, a, b, effective }: Tie, seen: Int32Array): number {
	return Math.max(seen[kind === TO_ORGANISATION ? b : a], effective ?? NO_DAY);
}

function datePersons({ labels, knownFrom }: EntityTable, seen: Int32Array, effective: Int32Array): void {
	for (let e = 0; e < labels.length; e++) {
		if (labels[e] === 'Person') knownFrom[e] = Math.max(seen[e], effective[e]);
	}
}

/**
 * Rows of the identifiers table override the undated columns of the same entity and kind, from the day the first
 * of them speaks: a row dated later must not change what was known before it.
 */
function overridden(ties: Dated[]): Dated[] {
	const speaks = new Map<number, number>();
	const keyOf = (tie: Tie) => tie.a * 4 + tie.slot;
	for (const tie of ties) {
		if (tie.origin !== 'identifiers') continue;
		speaks.set(keyOf(tie), Math.min(speaks.get(keyOf(tie)) ?? NEVER, tie.from));
	}
	return ties.flatMap((tie) => {
		const day = tie.origin === 'column' ? speaks.get(keyOf(tie)) : undefined;
		if (day === undefined) return [tie];
		return tie.from >= day ? [] : [{ ...tie, to: Math.min(tie.to ?? NEVER, day - 1) }];
	});
}

/**
 * Gives each tenure of an identifier a position of its own, those of one identifier in order of time.
 * @param ties in order of their first day; their `b` changes in place
 * @returns the text of each position
 */
function splitTenures(ties: Dated[], texts: readonly string[]): string[] {
	const reach = new Int32Array(texts.length).fill(NO_DAY);
	const tenures = new Int32Array(texts.length);
	const ofTie = ties.map(({ kind, b, from, to }) => {
		if (kind === TO_ORGANISATION) return 0;
		if (tenures[b] === 0 || startsTenure(from, reach[b])) tenures[b]++;
		reach[b] = Math.max(reach[b], to ?? NEVER);
		return tenures[b] - 1;
	});
	const first = new Int32Array(texts.length);
	for (let b = 1; b < texts.length; b++) first[b] = first[b - 1] + tenures[b - 1];
	ties.forEach((tie, i) => {
		if (tie.kind === TO_IDENTIFIER) tie.b = first[tie.b] + ofTie[i];
	});
	return texts.flatMap((text, b) => Array.from({ length: tenures[b] }, () => text));
}
