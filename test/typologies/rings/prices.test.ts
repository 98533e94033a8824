import { describe, expect, test } from 'vitest';
import { fairPrice } from '#lib/typologies/rings/fair-price.ts';
import { laneShifts } from '#lib/typologies/rings/price-shifts.ts';
import { settleAdmissions } from '#lib/typologies/rings/admissions.ts';
import { SmallWorld } from '../../support/small-world.ts';

const SHIFTS = [-0.2, -0.35, -0.55];

describe('fairPrice', () => {
	test('a busy firm does not move the yardstick it is held against', () => {
		const made = new SmallWorld().crowd({ firms: 9, every: 90 });
		for (let k = 0; k < 300; k++) {
			made.ship({ importer: 'busy', exporter: 'front', day: 19_760 + k, mass: 1000, value: 5000 });
		}
		const tables = made.build();
		const { residual } = fairPrice(tables);
		const busy = tables.entities.ids.indexOf('busy');
		const own = [...residual].filter((_, i) => tables.shipments.importer[tables.items.shipment[i]!] === busy);
		const mean = own.reduce((sum, r) => sum + r, 0) / own.length;
		expect(mean).toBeLessThan(Math.log(0.5) + 0.1);
		expect(mean).toBeGreaterThan(Math.log(0.5) - 0.1);
	});

	test('what its skip leaves out teaches nothing and is still held against the others', () => {
		const made = new SmallWorld().crowd();
		const odd = made.ship({ importer: 'odd', exporter: 'front', day: '2024-06-01', value: 40_000 });
		const tables = made.build();
		const s = tables.shipments.ids.indexOf(odd);
		const { residual } = fairPrice(tables, (other) => other !== s);
		expect(residual[tables.shipments.itemStart[s]!]).toBeCloseTo(Math.log(4), 1);
	});
});

test('laneShifts: the lane below the rest of the firm is shifted, that of a firm low everywhere is not', () => {
	const made = new SmallWorld().crowd({ firms: 20 });
	for (let k = 0; k < 8; k++) {
		const day = `2024-0${k + 1}-10`;
		for (const x of ['u1', 'u2', 'u3']) {
			made.ship({ importer: 'cheat', exporter: x, day, value: 10_000 });
			made.ship({ importer: 'discount', exporter: x, day, value: 5500 });
		}
		made.ship({ importer: 'cheat', exporter: 'front', day, value: 5500 });
		made.ship({ importer: 'discount', exporter: 'front', day, value: 5500 });
	}
	const tables = made.build();
	const lanes = laneShifts(tables, fairPrice(tables), SHIFTS);
	const lane = (firm: string) =>
		lanes.find((l) => tables.entities.ids[l.firm] === firm && tables.entities.ids[l.partner] === 'front')!;
	expect(lane('cheat').evidence).toBeGreaterThan(0.5);
	expect(lane('cheat').shift).toBeLessThan(-0.25);
	expect(lane('discount').evidence).toBeLessThan(0);
	expect([...lane('cheat').shifted].every((p) => p >= 0 && p <= 1)).toBe(true);
});

test('settleAdmissions: an export settles what it was made of, at the yield, the same heading first', () => {
	const made = new SmallWorld();
	const admit = (day: string, hs: string, mass: number) =>
		made.ship({ importer: 'mill', exporter: 'x', procedure: '022', day, hs, mass });
	admit('2024-01-01', '5209420000', 1000);
	admit('2024-01-05', '8708990000', 400);
	admit('2024-02-01', '5209420000', 600);
	made.ship({
		importer: 'y',
		exporter: 'mill',
		procedure: '680',
		day: '2024-03-01',
		hs: '5209420000',
		mass: 560
	});
	made.ship({
		importer: 'y',
		exporter: 'mill',
		procedure: '060',
		day: '2024-03-02',
		hs: '8708990000',
		mass: 400
	});
	const admissions = [...settleAdmissions(made.build(), 0.8).values()].flat();
	expect(admissions.map(({ mass, open }) => [mass, open])).toEqual([
		[1000, 1000],
		[400, 400],
		[600, 0]
	]);
	expect(admissions[2]!.settledAfter).toBe(29);
});
