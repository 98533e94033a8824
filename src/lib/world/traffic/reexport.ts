import type { Day } from '#lib/domain/day.ts';
import type { Rng } from '#lib/domain/task.ts';
import type { Builder } from '../builder.ts';
import { uniform } from '../draw.ts';
import type { Firm, Lane } from '../population/firm.ts';
import { makeLane } from '../population/lanes.ts';
import { lineOf, roundMass } from './draft.ts';
import type { Goods } from './consignment.ts';

/** Temporary admission: for working up (022, 023) and as it is (300 to 332). */
export const TEMPORARY = ['022', '022', '023', '300', '312', '332'];
/** Export that settles a temporary admission. */
const REGULARISING = '680';

/** An honest round: goods in under temporary admission, and out again after `wait` days, less a little waste. */
export function reexport(builder: Builder, rng: Rng, firm: Firm, lane: Lane, day: Day, wait: number): void {
	const yieldPart = uniform(rng, 0.88, 1);
	const added = uniform(rng, 1.15, 1.6);
	let goods: Goods[] = [];
	builder.plans.push({
		day,
		firm,
		lane,
		shape: (draft) => {
			goods = draft.lines.map(({ declared }) => ({ ...declared }));
		}
	});
	// Still within the deadline when the world ends: no export yet.
	if (day + wait > builder.end) return;
	const outward = makeLane(builder, rng, firm, {
		exports: true,
		procedure: REGULARISING,
		products: lane.products
	});
	builder.plans.push({
		day: day + wait,
		firm,
		lane: outward,
		shape: (draft) => {
			draft.lines = goods.map((good) =>
				lineOf({
					...good,
					mass: roundMass(good.mass * yieldPart),
					quantity: Math.max(1, Math.round(good.quantity * yieldPart)),
					value: good.value * added,
					origin: 'MA',
					preference: false,
					licence: null,
					procedure: REGULARISING
				})
			);
		}
	});
}
