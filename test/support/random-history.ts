import fc from 'fast-check';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { SmallWorld } from './small-world.ts';

export const START = dayOf('2024-01-01');
/** Both sides of it have much of everything. */
export const CUT = dayOf('2024-07-01');
const DAYS = 366;

const DEEDS = [
	...(['ship', 'ship', 'ship', 'offence', 'clean', 'late', 'early', 'receive', 'split'] as const),
	...(['share', 'borrow', 'serve', 'dissolve', 'found', 'register', 'admit'] as const)
] as const;

/** One thing that happens on a day; what else follows from its numbers. */
export interface Step {
	firm: number;
	supplier: number;
	day: number;
	value: number;
	deed: (typeof DEEDS)[number];
}

const step: fc.Arbitrary<Step> = fc.record({
	firm: fc.nat(9),
	supplier: fc.nat(3),
	// Every third day, so that much falls on one day.
	day: fc.nat(DAYS / 3 - 1).map((third) => third * 3),
	value: fc.integer({ min: 500, max: 60_000 }),
	deed: fc.constantFrom(...DEEDS)
});
/** Enough of one day and one trade that peers, likes and rates have something to say. */
export const history = fc.array(step, { minLength: 80, maxLength: 220 });

const OFFICES = ['MACAS', 'MATNG', 'MAAGA'];
const ORIGINS = ['CN', 'TR', 'ES'];
const CODES = ['6403990000', '6404190000', '8517120000'];

/** Rows of one history; ids do not depend on what else happens. */
export function worldOf(steps: readonly Step[], world = new SmallWorld()): TradeTables {
	const dissolved = new Set<string>();
	const registered = new Set<string>();
	steps.forEach((step, i) => {
		const { firm, supplier, day, value, deed } = step;
		const importer = `f${firm}`;
		const on = START + day;
		const iso = isoOf(on);
		if (deed === 'dissolve') {
			if (!dissolved.has(importer)) {
				world.firm(importer, { since: null, status: 'dissolved', statusDay: iso });
			}
			dissolved.add(importer);
		} else if (deed === 'found' || deed === 'register') {
			// One entry in the register a firm: two would be two versions of one value.
			if (!registered.has(importer)) {
				world.firm(importer, { since: iso, effective: deed === 'register' ? on + (value % 60) : null });
			}
			registered.add(importer);
		} else if (deed === 'share') {
			const phone = `+2126${value}`;
			world.shares(importer, phone, 'Phone', iso).shares(`f${supplier}`, phone, 'Phone', iso);
		} else if (deed === 'borrow') {
			world.shares(importer, `+2125${supplier}`, 'Phone', iso, isoOf(on + (value % 40)));
		} else if (deed === 'serve') {
			world.role(`p${supplier}`, importer, iso, value % 3 ? isoOf(on + (value % 90)) : null);
		} else ship(world, step, i);
	});
	return world.build();
}

function ship(world: SmallWorld, { firm, supplier, day, value, deed }: Step, i: number): void {
	const on = START + day;
	const id = world.ship({
		id: `s${isoOf(on)}-${i}`,
		importer: `f${firm}`,
		exporter: value % 11 ? `x${supplier}` : null,
		consignee: deed === 'receive' ? `f${(firm + 5) % 10}` : null,
		broker: value % 13 ? `b${value % 3}` : null,
		office: OFFICES[value % 3],
		departure: ORIGINS[(value >> 2) % 3],
		procedure: deed === 'admit' ? '022' : '010',
		day: on,
		hs: CODES[(value >> 1) % 3],
		origin: ORIGINS[value % 3],
		value,
		mass: 200 + (value % 900),
		quantity: 10 + (value % 50),
		quantityUnit: value % 2 ? 'pairs' : 'pieces',
		preference: value % 5 ? null : 'EUR1',
		billOfLading: `B${value % 7}`,
		licence: value % 3 ? null : `L${firm % 2}`
	});
	if (deed === 'split') {
		world.item(id, {
			number: 2,
			hs: CODES[0],
			origin: 'TR',
			netMass: 50,
			customsValue: value / 2,
			duty: value / 9
		});
	}
	// Some offices date a control before the declaration, others write it down months later.
	if (deed === 'early') world.inspect(id, isoOf(on - 20), true, { id: `i${i}` });
	else if (deed === 'late') world.inspect(id, isoOf(on + 120 + (value % 60)), true, { id: `i${i}` });
	else if (deed === 'offence' || deed === 'clean') {
		world.inspect(id, isoOf(on + (value % 40)), deed === 'offence', { id: `i${i}` });
	}
}
