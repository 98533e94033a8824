import type { Day } from '#lib/domain/day.ts';
import type { OrganisationLabel } from '#lib/domain/labels.ts';
import { LABEL_RANK, STATUS } from '#lib/analysis/entity-columns.ts';
import type { OrganisationRow, PersonRow } from '#lib/analysis/table-rows.ts';
import { NEVER, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { EntityTable } from '#lib/analysis/trade-tables.ts';
import { RoomyColumns } from './roomy-columns.ts';

/** What the rows of an entity say beside its columns. */
interface Register {
	/** Latest effective day of the loads that describe it. */
	effective: number;
	/** Rank of the label whose row gave name and status. */
	describedBy: number;
}

/** Organisations and persons as rows name and describe them, new ones at the end. */
export class GrowingEntities {
	readonly table: EntityTable;
	private readonly columns;
	private readonly positions = new Map<string, number>();
	private readonly registers: Register[] = [];

	/** @param table without a row */
	constructor(table: EntityTable) {
		this.table = table;
		this.columns = new RoomyColumns(table, ['since', 'status', 'statusDay', 'firstDeclaration', 'knownFrom']);
	}

	findOrganisation(id: string): number | undefined {
		return this.positions.get(`O${id}`);
	}

	findPerson(id: string): number | undefined {
		return this.positions.get(`P${id}`);
	}

	/**
	 * A day before `day` from which a row would change what was known of its organisation, undefined for none. A load
	 * that describes it again and leaves its dates as they are changes nothing that was known before.
	 */
	changesPast(row: OrganisationRow, day: Day): Day | undefined {
		const e = this.findOrganisation(row.id);
		if (e === undefined) return undefined;
		const { since, knownFrom, firstDeclaration, status, statusDay, labels } = this.table;
		if (row.since !== null && row.since > since[e]) {
			if (since[e] !== NO_DAY && knownFrom[e] < day) return knownFrom[e];
			const known = Math.max(row.since, firstDeclaration[e], row.effective ?? NO_DAY);
			if (known < day) return known;
		}
		if (!row.status || (LABEL_RANK[row.label] > LABEL_RANK[labels[e]] && status[e] !== 0)) return undefined;
		const from = row.statusDay ?? NO_DAY;
		const same = STATUS[row.status] === status[e] && from === statusDay[e];
		// A status without a day tells of no time.
		if (same || (row.statusDay === null && statusDay[e] === NO_DAY)) return undefined;
		return from < day ? from : undefined;
	}

	organisation(id: string, label: OrganisationLabel): number {
		return this.position(`O${id}`, id, label);
	}

	person(id: string): number {
		return this.position(`P${id}`, id, 'Person');
	}

	/** Takes in what a row says; where two rows describe one firm, a trader's says most, and the later row of a label. */
	describe(row: OrganisationRow): number {
		const { table } = this;
		const e = this.organisation(row.id, row.label);
		const register = this.registers[e];
		const rank = LABEL_RANK[row.label];
		const first = rank <= register.describedBy;
		if (first) register.describedBy = rank;
		if (row.name && (first || table.names[e] === '')) table.names[e] = row.name;
		if (row.country && (first || table.countries[e] === '')) table.countries[e] = row.country;
		if (row.taxId && (first || table.taxIds[e] === '')) table.taxIds[e] = row.taxId;
		if (row.status && (first || table.status[e] === 0)) {
			table.status[e] = STATUS[row.status];
			table.statusDay[e] = row.statusDay ?? NO_DAY;
		}
		table.since[e] = Math.max(table.since[e], row.since ?? NO_DAY);
		register.effective = Math.max(register.effective, row.effective ?? NO_DAY);
		this.date(e);
		return e;
	}

	describePerson(row: PersonRow): number {
		const e = this.person(row.id);
		if (row.name) this.table.names[e] = row.name;
		this.registers[e].effective = Math.max(this.registers[e].effective, row.effective ?? NO_DAY);
		return e;
	}

	/** The day an organisation enters the records, NEVER before its first declaration. */
	seen(e: number): number {
		return Math.max(this.table.firstDeclaration[e], this.table.since[e]);
	}

	/** A party declares on `day`. @returns whether it is its first declaration */
	declares(e: number, day: number): boolean {
		if (this.table.firstDeclaration[e] <= day) return false;
		this.table.firstDeclaration[e] = day;
		this.date(e);
		return true;
	}

	/** A person is known from its first role on. */
	personSeen(e: number, day: number): void {
		this.table.knownFrom[e] = Math.max(day, this.registers[e].effective);
	}

	/** Gives what takes back rows and declarations since now. @param touched organisations that may be named meanwhile */
	mark(touched: readonly number[]): () => void {
		const { table } = this;
		const length = table.ids.length;
		const before = touched.map((e) => ({
			e,
			label: table.labels[e],
			first: table.firstDeclaration[e],
			known: table.knownFrom[e]
		}));
		return () => {
			for (const id of table.ids.splice(length)) this.positions.delete(`O${id}`);
			for (const list of [table.labels, table.names, table.countries, table.taxIds]) list.length = length;
			this.registers.length = length;
			this.columns.resize(length);
			for (const { e, label, first, known } of before) {
				table.labels[e] = label;
				table.firstDeclaration[e] = first;
				table.knownFrom[e] = known;
			}
		};
	}

	private date(e: number): void {
		this.table.knownFrom[e] = Math.max(this.seen(e), this.registers[e].effective);
	}

	private position(key: string, id: string, label: OrganisationLabel | 'Person'): number {
		const { table } = this;
		const known = this.positions.get(key);
		if (known !== undefined) {
			if (LABEL_RANK[label] < LABEL_RANK[table.labels[known]]) table.labels[known] = label;
			return known;
		}
		const e = table.ids.push(id) - 1;
		table.labels.push(label);
		table.names.push('');
		table.countries.push('');
		table.taxIds.push('');
		this.columns.resize(e + 1);
		table.since[e] = NO_DAY;
		table.status[e] = 0;
		table.statusDay[e] = NO_DAY;
		table.firstDeclaration[e] = NEVER;
		table.knownFrom[e] = NEVER;
		this.registers.push({ effective: NO_DAY, describedBy: LABEL_RANK.Person });
		this.positions.set(key, e);
		return e;
	}
}
