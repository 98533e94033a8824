import { isoOf } from '#lib/domain/day.ts';
import type { Proof } from '#lib/domain/typology.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { entityName, entityRef, percent, shipmentRef } from '#lib/features/evidence.ts';
import type { KnownOutcomes } from './known-outcomes.ts';

/** Suspicion is never certainty, whatever it rounds to. */
const MOST_STATED = 99;

/** Offences found on shipments, those that brought most first. */
export function offenceProofs(
	tables: TradeTables,
	outcomes: KnownOutcomes,
	shipments: Iterable<number>,
	most: number
): Proof[] {
	return [...shipments]
		.filter((s) => outcomes.offence(s))
		.map((s) => ({ s, ...outcomes.result(s) }))
		.sort((x, y) => y.revenue - x.revenue || x.s - y.s)
		.slice(0, most)
		.map(({ s, day, revenue }) => ({
			code: 'offence',
			params: {
				name: entityName(tables, tables.shipments.importer[s]),
				date: isoOf(day),
				revenue: Math.round(revenue)
			},
			ref: shipmentRef(tables, s)
		}));
}

/** The most suspicious declarations, with what they declare. */
export function declarationProofs(
	tables: TradeTables,
	suspicion: Float64Array,
	shipments: Iterable<number>,
	most: number
): Proof[] {
	return [...shipments]
		.sort((x, y) => suspicion[y] - suspicion[x] || x - y)
		.slice(0, most)
		.map((s) => ({
			code: 'suspicious-declaration',
			params: {
				name: entityName(tables, tables.shipments.importer[s]),
				date: isoOf(tables.shipments.day[s]),
				percent: Math.min(MOST_STATED, percent(suspicion[s])),
				value: Math.round(valueOf(tables, s))
			},
			ref: shipmentRef(tables, s)
		}));
}

/** A supplier, broker or consignee that several of the firms deal with. */
export function partnerProof(tables: TradeTables, partner: number, firms: number, shipments: number): Proof {
	return {
		code: 'common-partner',
		params: { name: entityName(tables, partner), firms, shipments },
		ref: entityRef(tables, partner)
	};
}

/** Customs value of a shipment, 0 where none is declared. */
export function valueOf({ shipments, items }: TradeTables, s: number): number {
	let value = 0;
	for (let i = shipments.itemStart[s]; i < shipments.itemStart[s + 1]; i++)
		value += items.customsValue[i] || 0;
	return value;
}
