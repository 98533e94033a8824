import { expect, test } from 'vitest';
import { FLAGGED, OffenceRates, RATE_KEYS } from '#lib/features/past/offence-rates.ts';
import { SmallWorld } from '../../support/small-world.ts';

const world = new SmallWorld();
for (let k = 0; k < 40; k++) {
	const importer = k < 4 ? 'bad' : `f${k}`;
	world.ship({ id: `s${k}`, importer, exporter: 'x', broker: k === 39 ? null : 'b', day: '2024-01-10' });
}
const tables = world.build();
const position = (k: number) => tables.shipments.ids.indexOf(`s${k}`);

function rowOf(rates: OffenceRates, k: number) {
	const row = new Float64Array(RATE_KEYS.length + FLAGGED.length);
	rates.write(position(k), row, 0);
	rates.writeFlags(row, 0, row, RATE_KEYS.length);
	return Object.fromEntries(
		[...RATE_KEYS, ...FLAGGED.map((key) => `${key}-flag`)].map((name, i) => [name, row[i]])
	);
}

test('rates are drawn to the mean of all inspections by ten of them', () => {
	const rates = new OffenceRates(tables);
	expect(rowOf(rates, 0).importer).toBe(0);
	for (let k = 0; k < 39; k++) rates.hear(position(k), k < 3);
	const base = 3 / 39;
	const bad = rowOf(rates, 0);
	expect(rates.baseRate).toBe(base);
	expect(bad.importer).toBeCloseTo((3 + 10 * base) / 14);
	expect(bad['importer-exporter']).toBeCloseTo((3 + 10 * base) / 14);
	expect(bad.broker).toBeCloseTo((3 + 10 * base) / 49);
	expect(rowOf(rates, 39).importer).toBe(base);
	expect([rowOf(rates, 39).broker, rowOf(rates, 39)['broker-hs'], bad.consignee]).toEqual([NaN, NaN, NaN]);
});

test('the highest tenth bears a flag once it was looked for', () => {
	const rates = new OffenceRates(tables);
	for (let k = 0; k < 39; k++) rates.hear(position(k), k < 3);
	expect(rowOf(rates, 0)['importer-flag']).toBe(0);
	rates.refit();
	expect(rowOf(rates, 0)['importer-flag']).toBe(1);
	expect(rowOf(rates, 10)['importer-flag']).toBe(0);
	expect(rowOf(rates, 39)['broker-flag']).toBeNaN();
});
