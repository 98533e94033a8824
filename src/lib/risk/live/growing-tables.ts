import type { Day } from '#lib/domain/day.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import { TableBuilder } from '#lib/analysis/table-builder.ts';
import type { ItemRow, ShipmentRow } from '#lib/analysis/table-rows.ts';
import { NONE } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import type { DayRows, DeclaredRows } from './day-rows.ts';
import { GrowingEntities } from './growing-entities.ts';
import { GrowingShipments } from './growing-shipments.ts';
import type { PartyPositions } from './growing-shipments.ts';
import { RowQueue } from './row-queue.ts';
import { TieBook } from './tie-book.ts';

/**
 * TradeTables that grow day by day: what is new stands at the end, so positions keep their meaning. A day's rows enter
 * the tables when the day is over and all of it is there. Equal to tables that are built at once but for the order of
 * entities, identifiers and codes.
 */
export class GrowingTables {
	readonly tables: TradeTables = new TableBuilder().build();
	private readonly entities = new GrowingEntities(this.tables.entities);
	private readonly ties = new TieBook(this.tables, this.entities);
	private readonly shipments = new GrowingShipments(this.tables);
	private readonly queue = new RowQueue();
	private readonly positions = new Map<string, number>();
	private readonly inspected = new Set<string>();

	positionOf(label: NodeLabel, id: string): number | undefined {
		return label === 'Person' ? this.entities.findPerson(id) : this.entities.findOrganisation(id);
	}

	/** Whether an outcome of it is among the rows, known by now or not. */
	isInspected(shipment: string): boolean {
		return this.inspected.has(shipment);
	}

	/** The first row, in words, that is dated before `day` or changes what the tables hold already. */
	contradiction(rows: DayRows, day: Day): { row: string; date: Day } | undefined {
		const { entities, ties, queue, positions } = this;
		const held = (id: string) => positions.has(id) || queue.has(id);
		for (const { id, day: date } of rows.shipments) if (date < day || held(id)) return { row: id, date };
		for (const { shipment } of rows.items) {
			const position = positions.get(shipment);
			if (position !== undefined) return { row: shipment, date: this.tables.shipments.day[position] };
		}
		for (const { id, shipment, day: date } of rows.inspections) {
			if (date < day && positions.has(shipment)) return { row: id, date };
		}
		for (const row of rows.identifierTies) {
			const entity = row.ofPerson ? entities.findPerson(row.entity) : entities.findOrganisation(row.entity);
			const date = ties.dayOfIdentifier(row, entity);
			if (date !== undefined && date < day) return { row: row.entity, date };
		}
		for (const row of rows.roleTies) {
			const date = ties.dayOfRole(row, entities.findOrganisation(row.organisation));
			if (date !== undefined && date < day) return { row: row.person, date };
		}
		for (const row of rows.organisations) {
			const date = entities.changesPast(row, day) ?? ties.movedBy(row, day);
			if (date !== undefined) return { row: row.id, date };
		}
		return undefined;
	}

	append(rows: DayRows): void {
		const { entities, ties, queue } = this;
		for (const row of rows.organisations) entities.describe(row);
		for (const row of rows.persons) entities.describePerson(row);
		for (const row of rows.identifierTies) {
			// Nobody knows yet which table an unseen organisation belongs to: the least specific label holds the place.
			const entity = row.ofPerson
				? entities.person(row.entity)
				: entities.organisation(row.entity, 'Consignee');
			ties.addIdentifier(entity, row);
		}
		for (const row of rows.roleTies) {
			const organisation = entities.organisation(row.organisation, 'Consignee');
			ties.addRole(entities.person(row.person), organisation, row);
		}
		for (const row of rows.shipments) queue.addShipment(row);
		for (const row of rows.items) queue.addItem(row);
		for (const row of rows.inspections) {
			this.inspected.add(row.shipment);
			const position = this.positions.get(row.shipment);
			if (position === undefined) queue.addInspection(row);
			else queue.addInspection(row, this.tables.shipments.day[position]);
		}
	}

	/**
	 * Moves the rows of days before `day` into the tables, one day after the other.
	 * Each is given when its shipments stand there and nothing later does.
	 */
	*placeBefore(day: Day): Generator<{ day: Day; first: number; end: number }> {
		for (const today of this.queue.daysBefore(day)) {
			const placed = this.queue.takeShipments(today).map(({ row, items }) => ({
				row,
				items,
				parties: this.partiesOf(row)
			}));
			// What the day's declarations make known is known after it.
			this.placeKnown(today);
			const first = this.shipments.add(placed);
			placed.forEach(({ row, parties }, k) => {
				this.positions.set(row.id, first + k);
				this.enterRecords(parties, today);
			});
			yield { day: today, first, end: first + placed.length };
		}
		this.placeKnown(day);
	}

	/** Stands a declaration at the end of the tables. @returns its position, its new ties' parties, and the way back */
	propose({ shipment, items, organisations, identifierTies }: DeclaredRows): Proposal {
		const named = [shipment.importer, shipment.exporter, shipment.broker, shipment.consignee];
		const known = named.map((id) => (id === null ? undefined : this.entities.findOrganisation(id)));
		const takeEntities = this.entities.mark(known.filter((e) => e !== undefined));
		const takeRows = this.shipments.mark();
		for (const row of organisations) if (!this.entities.findOrganisation(row.id)) this.entities.describe(row);
		const strangers = new Set(named.filter((id, k) => id !== null && known[k] === undefined));
		const parties = this.partiesOf(shipment);
		const position = this.shipments.add([{ row: shipment, items: inOrder(items), parties }]);
		for (const e of Object.values(parties)) if (e !== NONE) this.entities.declares(e, shipment.day);
		const ties: Proposal['ties'] = [];
		for (const row of identifierTies) {
			if (!strangers.has(row.entity)) continue;
			const identifier = this.ties.sharedOn(row.kind, row.identifier, shipment.day);
			const entity = this.entities.findOrganisation(row.entity);
			if (identifier !== NONE && entity !== undefined) ties.push({ entity, identifier });
		}
		const takeBack = () => {
			takeRows();
			takeEntities();
		};
		return { position, ties, takeBack };
	}

	private placeKnown(day: Day): void {
		this.ties.placeBefore(day);
		const inspections = this.queue.takeInspections(day);
		this.shipments.addInspections(
			inspections.map(({ row, day: known }) => ({
				row,
				day: known,
				shipment: this.positions.get(row.shipment) ?? NONE
			}))
		);
	}

	private partiesOf({ importer, exporter, broker, consignee }: ShipmentRow): PartyPositions {
		const { entities } = this;
		return {
			importer: entities.organisation(importer, 'Trader'),
			exporter: exporter === null ? NONE : entities.organisation(exporter, 'Trader'),
			broker: broker === null ? NONE : entities.organisation(broker, 'Broker'),
			consignee: consignee === null ? NONE : entities.organisation(consignee, 'Consignee')
		};
	}

	private enterRecords(parties: PartyPositions, day: Day): void {
		for (const e of Object.values(parties)) {
			if (e !== NONE && this.entities.declares(e, day)) this.ties.enter(e);
		}
	}
}

export interface Proposal {
	position: number;
	/** Identifiers that parties unknown so far share with known ones. */
	ties: { entity: number; identifier: number }[];
	takeBack: () => void;
}

function inOrder(items: readonly ItemRow[]): ItemRow[] {
	return [...items].sort((a, b) => a.number - b.number);
}
