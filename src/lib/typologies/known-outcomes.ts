import { NONE } from '#lib/analysis/trade-tables.ts';
import type { Past } from '#lib/features/past/past.ts';

/** What inspections found, by shipment, as known on the eve of the snapshot. An offence outweighs a clean look. */
export class KnownOutcomes {
	private readonly inspections: Past['tables']['inspections'];
	private readonly rowOf: Int32Array;

	constructor({ tables, day }: Past) {
		this.inspections = tables.inspections;
		this.rowOf = new Int32Array(tables.shipments.ids.length).fill(NONE);
		const { shipment, day: days, offence } = tables.inspections;
		for (let i = 0; i < shipment.length && days[i] < day; i++) {
			const known = this.rowOf[shipment[i]];
			if (known === NONE || offence[i] >= offence[known]) this.rowOf[shipment[i]] = i;
		}
	}

	inspected(shipment: number): boolean {
		return this.rowOf[shipment] !== NONE;
	}

	offence(shipment: number): boolean {
		return this.inspected(shipment) && this.inspections.offence[this.rowOf[shipment]] === 1;
	}

	/** Day and additional revenue (0 unknown) of an inspected shipment. */
	result(shipment: number): { day: number; revenue: number } {
		const row = this.rowOf[shipment];
		return { day: this.inspections.day[row], revenue: this.inspections.revenue[row] || 0 };
	}
}
