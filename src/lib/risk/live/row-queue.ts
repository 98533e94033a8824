import type { Day } from '#lib/domain/day.ts';
import { compareText } from '#lib/analysis/interner.ts';
import type { InspectionRow, ItemRow, ShipmentRow } from '#lib/analysis/table-rows.ts';

export interface DatedInspection {
	row: InspectionRow;
	day: Day;
}

/** Shipments, items and inspections that wait for their day to be over, and what waits for its shipment. */
export class RowQueue {
	private readonly shipments = new Map<Day, ShipmentRow[]>();
	private readonly inspections = new Map<Day, InspectionRow[]>();
	/** By shipment. */
	private readonly items = new Map<string, ItemRow[]>();
	private readonly orphans = new Map<string, InspectionRow[]>();
	private readonly days = new Map<string, Day>();

	has(shipment: string): boolean {
		return this.days.has(shipment);
	}

	addShipment(row: ShipmentRow): void {
		this.days.set(row.id, row.day);
		push(this.shipments, row.day, row);
		for (const inspection of this.orphans.get(row.id) ?? []) this.addInspection(inspection, row.day);
		this.orphans.delete(row.id);
	}

	addItem(row: ItemRow): void {
		push(this.items, row.shipment, row);
	}

	/** @param declared day of its shipment where the tables hold it; an outcome is known from then on at the earliest. */
	addInspection(row: InspectionRow, declared = this.days.get(row.shipment)): void {
		if (declared === undefined) push(this.orphans, row.shipment, row);
		else push(this.inspections, Math.max(row.day, declared), row);
	}

	/** Days before `day` on which shipments wait, in order. */
	daysBefore(day: Day): Day[] {
		return [...this.shipments.keys()].filter((d) => d < day).sort((a, b) => a - b);
	}

	/** The shipments of a day with their items, by id and item number. */
	takeShipments(day: Day): { row: ShipmentRow; items: ItemRow[] }[] {
		const rows = this.shipments.get(day) ?? [];
		this.shipments.delete(day);
		return rows
			.sort((a, b) => compareText(a.id, b.id))
			.map((row) => {
				const items = this.items.get(row.id) ?? [];
				this.items.delete(row.id);
				this.days.delete(row.id);
				return { row, items: items.sort((a, b) => a.number - b.number) };
			});
	}

	/** The inspections known by `day`, in order of day, then id. */
	takeInspections(day: Day): DatedInspection[] {
		const days = [...this.inspections.keys()].filter((d) => d < day).sort((a, b) => a - b);
		return days.flatMap((due) => {
			const rows = this.inspections.get(due) ?? [];
			this.inspections.delete(due);
			return rows.sort((a, b) => compareText(a.id, b.id)).map((row) => ({ row, day: due }));
		});
	}
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
