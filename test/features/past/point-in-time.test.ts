import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';
import { SmallWorld } from '../../support/small-world.ts';

const START = dayOf('2024-01-01');
const CUT = dayOf('2024-07-01');
const DAYS = 366;

interface Step {
	firm: number;
	supplier: number;
	day: number;
	value: number;
	deed:
		'ship' | 'offence' | 'clean' | 'early' | 'receive' | 'share' | 'borrow' | 'serve' | 'dissolve' | 'found';
}

const step: fc.Arbitrary<Step> = fc.record({
	firm: fc.nat(9),
	supplier: fc.nat(3),
	day: fc.nat(DAYS - 1),
	value: fc.integer({ min: 500, max: 60_000 }),
	deed: fc.constantFrom(
		'ship',
		'ship',
		'ship',
		'offence',
		'clean',
		'early',
		'receive',
		'share',
		'borrow',
		'serve',
		'dissolve',
		'found'
	)
});
const history = fc.array(step, { minLength: 60, maxLength: 140 });
const iso = (day: Day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Rows of one history; ids do not depend on what else happens. */
function worldOf(steps: Step[]): TradeTables {
	const world = new SmallWorld();
	const registered = new Set<string>();
	steps.forEach(({ firm, supplier, day, value, deed }, i) => {
		const [importer, exporter] = [`f${firm}`, `x${supplier}`];
		const on = START + day;
		if (deed === 'dissolve') world.firm(importer, { since: null, status: 'dissolved', statusDay: iso(on) });
		else if (deed === 'found') {
			// One entry in the register a firm: two would be two versions of one value.
			if (!registered.has(importer)) world.firm(importer, { since: iso(on) });
			registered.add(importer);
		} else if (deed === 'share')
			world
				.shares(importer, `+2126${value}`, 'Phone', iso(on))
				.shares(`f${supplier}`, `+2126${value}`, 'Phone', iso(on));
		else if (deed === 'borrow')
			world.shares(importer, `+2125${supplier}`, 'Phone', iso(on), iso(on + (value % 40)));
		else if (deed === 'serve')
			world.role(`p${supplier}`, importer, iso(on), value % 3 ? iso(on + (value % 90)) : null);
		else {
			const id = world.ship({
				id: `s${iso(on)}-${i}`,
				importer,
				exporter,
				consignee: deed === 'receive' ? `f${(firm + 5) % 10}` : null,
				broker: 'b',
				day: on,
				value,
				billOfLading: `B${value % 7}`,
				licence: value % 3 ? null : `L${firm % 2}`
			});
			// Some offices date a control before the declaration.
			if (deed === 'early') world.inspect(id, iso(on - 20), true, { id: `i${i}` });
			else if (deed === 'offence' || deed === 'clean')
				world.inspect(id, iso(on + (value % 40)), deed === 'offence', { id: `i${i}` });
		}
	});
	return world.build();
}

function featuresBefore(tables: TradeTables, day: Day): Map<string, number[]> {
	const stream = new ShipmentStream(tables);
	const found = new Map<string, number[]>();
	for (const { shipment, row, weights } of stream.read()) {
		if (tables.shipments.day[shipment] > day) break;
		found.set(tables.shipments.ids[shipment], [...named(stream, row, tables), ...weights]);
	}
	return found;
}

/** Columns that hold a position in the items are told by what stands there, since positions differ between worlds. */
function named(stream: ShipmentStream, row: Float64Array, { items, shipments }: TradeTables): number[] {
	return stream.featureNames.map((name, k) => {
		if (!/\.(item|from)$/.test(name) || !(row[k] > 0)) return row[k];
		return shipments.day[items.shipment[row[k]]] * 1e6 + items.customsValue[row[k]];
	});
}

describe('point in time', () => {
	test('a world cut at a moment gives the declarations of that day what the full world gives them', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const full = worldOf(steps);
				const cut = cutTables(full, CUT + 1);
				expect(featuresBefore(cut, CUT)).toEqual(featuresBefore(full, CUT));
			}),
			{ numRuns: 25, seed: 3 }
		);
	});

	test('no other future changes what was known', () => {
		fc.assert(
			fc.property(history, history, (past, future) => {
				const known = past.filter(({ day }) => START + day <= CUT);
				const later = future.filter(({ day }) => START + day > CUT);
				expect(featuresBefore(worldOf([...known, ...later]), CUT)).toEqual(
					featuresBefore(worldOf(known), CUT)
				);
			}),
			{ numRuns: 25, seed: 4 }
		);
	});
});
