import type { Day } from '#lib/domain/day.ts';
import type { Firm } from '../population/firm.ts';
import type { Office } from '../reference/offices.ts';
import type { Product } from '../reference/tariff.ts';

/** Goods as they are, or as they are said to be. */
export interface Goods {
	product: Product;
	origin: string;
	/** Net, kg. */
	mass: number;
	/** Number in the product's unit. */
	quantity: number;
	/** Customs value, dirhams. */
	value: number;
	/** The preferential rate is claimed. */
	preference: boolean;
	/** Quota licence that gives the low rate. */
	licence: string | null;
	/** Regime: home use, temporary admission, export… */
	procedure: string;
}

export interface DraftLine {
	actual: Goods;
	declared: Goods;
}

/** One consignment before it is written: parties, way and goods. */
export interface Draft {
	day: Day;
	importer: Firm;
	exporter: Firm | null;
	broker: Firm | null;
	consignee: Firm | null;
	office: Office;
	mode: string;
	departure: string;
	export: string;
	incoterm: string;
	currency: string;
	/** Account the invoice is settled through. */
	account: string | null;
	manifest: string;
	bill: string;
	containers: string[];
	lines: DraftLine[];
	/** Revenue lost beyond the dues of the lines: refunds, drawback. */
	refund: number;
}
