import { dayOf } from '#lib/domain/day.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { SmallWorld } from './small-world.ts';

const FIRMS = 24;

/**
 * What a small generated world has none of: a hub, parties of one declaration that share phones, busy months of one
 * trade, values that crowd under two limits, a licence used by two linked firms.
 */
export function rareWorld(): TradeTables {
	const world = new SmallWorld();
	for (let k = 0; k < FIRMS; k++) {
		world.firm(`f${k}`).shares(`f${k}`, '+212600000000');
		const own = `+21261000${String(k).padStart(4, '0')}`;
		if (k % 2) world.shares(`f${k}`, own).shares(`b${k}`, own).shares(`c${k}`, own).shares(`x${k}`, own);
		for (let month = 0; month < 12; month++) {
			world.ship({
				importer: `f${k}`,
				exporter: `x${k}`,
				broker: `b${k}`,
				consignee: `c${k}`,
				day: dayOf('2024-01-01') + month * 30 + k,
				// Every third firm prices at half from July on.
				mass: k % 3 === 0 && month > 5 ? 2000 : 1000 + ((k * 7 + month) % 5) * 10,
				value: (month === 3 ? 4700 : 9500) + ((k * 13 + month * 29) % (month === 3 ? 250 : 450)),
				licence: k === 1 ? 'L1' : null
			});
		}
	}
	world.shares('f1', '+212620000000').shares('f2', '+212620000000');
	world.ship({ importer: 'f2', day: '2024-12-20', licence: 'L1' });
	for (const day of ['2024-12-01', '2024-12-11', '2024-12-21']) world.ship({ importer: 'f3', day });
	return world.build();
}
