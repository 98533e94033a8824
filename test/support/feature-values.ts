import type { Day } from '#lib/domain/day.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import { Past } from '#lib/features/past/past.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';

/** Features of the dated snapshots are held to the same in the tests of that room. */
export const local = (id: string) => !id.startsWith('structure.');

export type Values = Record<string, Record<string, number>>;

/** Every catalogue feature, and every weight, of the declarations up to a day. */
export function shipmentsUpTo(tables: TradeTables, day: Day, groups = makeGroups): Values {
	const stream = new ShipmentStream(tables, { groups });
	const found: Values = {};
	for (const reading of stream.read()) {
		if (tables.shipments.day[reading.shipment] > day) break;
		const values = stream.features(reading);
		found[tables.shipments.ids[reading.shipment]] = Object.fromEntries([
			...stream.featureNames.map((name, k) => [name, values[k]] as const),
			...stream.signals.map(({ id }, k) => [`weight.${id}`, reading.weights[k]] as const)
		]);
	}
	return found;
}

/** Every catalogue feature of the entities on the eve of a day, of those that anything was known of. */
export function entitiesOn(tables: TradeTables, day: Day): Values {
	const past = new Past(tables);
	const { ties } = past;
	const groups = makeGroups(past);
	past.advanceTo(day);
	const names = groups.flatMap(({ ofEntity }) => ofEntity);
	const row = new Float64Array(names.length);
	const found: Values = {};
	for (let e = 0; e < tables.entities.ids.length; e++) {
		let at = 0;
		for (const group of groups) {
			group.readEntity(e, row, at);
			at += group.ofEntity.length;
		}
		const known =
			past.trade.shipments.get(e) > 0 || ties.identifiersOf(e).length > 0 || ties.personsOf(e).length > 0;
		if (known) found[tables.entities.ids[e]] = Object.fromEntries(names.map((name, k) => [name, row[k]]));
	}
	return found;
}

/** The first few values that are not the same, in words; nothing where all are. */
export function differences(some: Values, others: Values): string[] {
	const found: string[] = [];
	for (const id of new Set([...Object.keys(some), ...Object.keys(others)])) {
		const [one, other] = [some[id] ?? {}, others[id] ?? {}];
		for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
			if (!Object.is(one[name], other[name])) found.push(`${name} of ${id}: ${one[name]} and ${other[name]}`);
			if (found.length === 5) return found;
		}
	}
	return found;
}
