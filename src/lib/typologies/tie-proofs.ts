import { isoOf } from '#lib/domain/day.ts';
import type { Proof } from '#lib/domain/typology.ts';
import type { LinkTable } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';
import { HUB_HOLDERS } from '#lib/features/past/tie-state.ts';
import { entityName, entityRef, identifierRef } from '#lib/features/evidence.ts';

interface Shared {
	proof: Proof;
	worth: number;
}

/** What a group of firms has in common, in words for its proofs. */
export class TieProofs {
	private readonly past: Past;
	/** Rows of the links by their entity, and by their organisation for roles. */
	private readonly rows = new Map<number, number[]>();

	constructor(past: Past) {
		this.past = past;
		const { a, b, kind } = past.tables.links;
		for (let i = 0; i < a.length; i++) this.note(kind[i] === 0 ? a[i] : b[i], i);
	}

	/** Rare identifiers and persons that two or more of the firms have, those that bind most first. */
	of(firms: readonly number[]): Proof[] {
		const { ties, tables } = this.past;
		const identifiers = counted(firms, (e) => ties.identifiersOf(e));
		const persons = counted(firms, (e) => ties.personsOf(e));
		const found: Shared[] = [];
		for (const [identifier, inside] of identifiers) {
			const holders = ties.holdersOf(identifier).length;
			if (inside.length < 2 || holders > HUB_HOLDERS) continue;
			const ref = identifierRef(tables, identifier);
			const params = { kind: ref.label, value: ref.id, firms: inside.length, holders };
			const date = this.since(inside, identifier, 0);
			const proof = { code: 'shared-identifier', params: { ...params, date }, ref };
			found.push({ proof, worth: (inside.length - 1) / Math.log2(holders) });
		}
		for (const [person, inside] of persons) {
			const holders = ties.personsOf(person).length;
			if (inside.length < 2 || holders > HUB_HOLDERS) continue;
			const params = { name: entityName(tables, person), firms: inside.length };
			const date = this.since(inside, person, 1);
			const proof = { code: 'shared-person', params: { ...params, date }, ref: entityRef(tables, person) };
			found.push({ proof, worth: (inside.length - 1) / Math.log2(holders) });
		}
		return found.sort((x, y) => y.worth - x.worth).map(({ proof }) => proof);
	}

	/** First day on which a second of the firms had it. */
	private since(firms: readonly number[], what: number, kind: number): string {
		const { links } = this.past.tables;
		const days = firms
			.map((e) =>
				Math.min(
					...(this.rows.get(e) ?? []).filter((i) => names(links, i, what, kind)).map((i) => links.from[i])
				)
			)
			.filter(Number.isFinite)
			.sort((x, y) => x - y);
		return days.length > 1 ? isoOf(days[1]) : '';
	}

	private note(entity: number, row: number): void {
		const list = this.rows.get(entity);
		if (list) list.push(row);
		else this.rows.set(entity, [row]);
	}
}

function names({ a, b, kind }: LinkTable, row: number, what: number, of: number): boolean {
	return kind[row] === of && (of === 0 ? b[row] : a[row]) === what;
}

/** Firms by what they have, in the order it is met. */
function counted(firms: readonly number[], of: (e: number) => readonly number[]): Map<number, number[]> {
	const by = new Map<number, number[]>();
	for (const e of firms) {
		for (const what of of(e)) {
			const list = by.get(what);
			if (list) list.push(e);
			else by.set(what, [e]);
		}
	}
	return by;
}
