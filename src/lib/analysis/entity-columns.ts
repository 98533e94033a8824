import type { OrganisationLabel } from '#lib/domain/labels.ts';
import { compareText } from './interner.ts';
import type { OrganisationRow, PersonRow } from './table-rows.ts';
import { NEVER, NO_DAY } from './trade-tables.ts';
import type { EntityTable } from './trade-tables.ts';

/** Codes of `EntityTable.status`. */
export const STATUS = { active: 1, dissolved: 2, suspended: 3 } as const;
/** Of an id under several labels the first one names the firm. */
export const LABEL_RANK: Record<OrganisationLabel | 'Person', number> = {
	Trader: 0,
	Broker: 1,
	Consignee: 2,
	Person: 3
};

interface EntityDraft {
	id: string;
	label: OrganisationLabel | 'Person';
	name: string;
	country: string;
	taxId: string;
	since: number;
	status: number;
	statusDay: number;
	effective: number;
}

/** Organisations and persons as they are named by rows; an id under two organisation labels is one firm. */
export class EntityColumns {
	private readonly drafts: EntityDraft[] = [];
	private readonly positions = new Map<string, number>();

	organisation(id: string, label: OrganisationLabel): number {
		return this.position(`O${id}`, id, label);
	}

	person(id: string): number {
		return this.position(`P${id}`, id, 'Person');
	}

	describe(row: OrganisationRow): void {
		const draft = this.drafts[this.organisation(row.id, row.label)];
		draft.name ||= row.name ?? '';
		draft.country ||= row.country ?? '';
		draft.taxId ||= row.taxId ?? '';
		draft.since = Math.max(draft.since, row.since ?? NO_DAY);
		draft.effective = Math.max(draft.effective, row.effective ?? NO_DAY);
		if (row.status && draft.status === 0) {
			draft.status = STATUS[row.status];
			draft.statusDay = row.statusDay ?? NO_DAY;
		}
	}

	describePerson(row: PersonRow): void {
		const draft = this.drafts[this.person(row.id)];
		draft.name ||= row.name ?? '';
		draft.effective = Math.max(draft.effective, row.effective ?? NO_DAY);
	}

	/** Sorted by id, organisations before persons of the same id; `remap` gives the new position of each old one. */
	build(): { table: EntityTable; remap: Int32Array; effective: Int32Array } {
		const drafts = this.drafts;
		const order = drafts
			.map((_, i) => i)
			.sort(
				(i, j) =>
					compareText(drafts[i].id, drafts[j].id) ||
					Number(drafts[i].label === 'Person') - Number(drafts[j].label === 'Person')
			);
		const remap = new Int32Array(order.length);
		order.forEach((old, position) => (remap[old] = position));
		const sorted = order.map((i) => drafts[i]);
		const table: EntityTable = {
			ids: sorted.map((d) => d.id),
			labels: sorted.map((d) => d.label),
			names: sorted.map((d) => d.name),
			countries: sorted.map((d) => d.country),
			taxIds: sorted.map((d) => d.taxId),
			since: Int32Array.from(sorted, (d) => d.since),
			status: Uint8Array.from(sorted, (d) => d.status),
			statusDay: Int32Array.from(sorted, (d) => d.statusDay),
			firstDeclaration: new Int32Array(sorted.length).fill(NEVER),
			knownFrom: new Int32Array(sorted.length).fill(NEVER)
		};
		return { table, remap, effective: Int32Array.from(sorted, (d) => d.effective) };
	}

	private position(key: string, id: string, label: OrganisationLabel | 'Person'): number {
		const known = this.positions.get(key);
		if (known !== undefined) {
			if (LABEL_RANK[label] < LABEL_RANK[this.drafts[known].label]) this.drafts[known].label = label;
			return known;
		}
		const draft = {
			id,
			label,
			name: '',
			country: '',
			taxId: '',
			since: NO_DAY,
			status: 0,
			statusDay: NO_DAY
		};
		this.drafts.push({ ...draft, effective: NO_DAY });
		this.positions.set(key, this.drafts.length - 1);
		return this.drafts.length - 1;
	}
}
