import { z } from 'zod';
import { brokerRow, consigneeRow, itemRow, shipmentRow, traderRow } from './tables.ts';

/** SAD box 32 has three digits. */
const MOST_ITEMS = 999;
/** Importer, exporter, broker, consignee; a firm may be described in more than one of its roles. */
const MOST_PARTIES = 8;

/**
 * A declaration as it is lodged, before any store holds it: the columns of the data contract, as JSON. Only what names
 * it is required. Parties that the store knows are taken as it knows them; what else is said of a party here counts
 * for one that it does not know.
 */
export const declaration = z.strictObject({
	shipment: shipmentRow
		.partial()
		.required({ declaration_date: true, importer_id: true })
		.strict()
		.describe('The declaration itself: columns of the table `shipments`'),
	items: z
		.array(itemRow.omit({ shipment_id: true }).partial().required({ hs_code: true }).strict())
		.min(1)
		.max(MOST_ITEMS)
		.describe('Its items, in order: columns of the table `items`'),
	traders: z
		.array(traderRow.partial().required({ trader_id: true }).strict())
		.max(MOST_PARTIES)
		.default([])
		.describe('What is known of importer and exporter: columns of the table `traders`'),
	brokers: z
		.array(brokerRow.partial().required({ broker_id: true }).strict())
		.max(MOST_PARTIES)
		.default([]),
	consignees: z
		.array(consigneeRow.partial().required({ consignee_id: true }).strict())
		.max(MOST_PARTIES)
		.default([])
});

/** Clean values; `null` or absent is unknown. */
export type Declaration = z.infer<typeof declaration>;
