import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/day.ts';
import type { ShipmentRow } from '#lib/analysis/table-rows.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';
import { makeGroups } from '#lib/features/make-groups.ts';
import { assessShipment } from '#lib/risk/assess-shipment.ts';
import { LiveEngine } from '#lib/risk/live/live-engine.ts';
import type { DayRows, DeclaredRows } from '#lib/risk/live/day-rows.ts';
import { stakeOf } from '#lib/risk/shipment-scores.ts';
import { ShipmentStream } from '#lib/risk/shipment-stream.ts';
import { START, history, worldOf } from '../../support/random-history.ts';
import { RecordedRows, rowsBetween } from '../../support/recorded-rows.ts';
import { SmallWorld } from '../../support/small-world.ts';

const END = START + 2 * 366;
const cuts = fc.array(fc.integer({ min: START, max: END - 1 }), { minLength: 1, maxLength: 40 });

function recorded(steps: Parameters<typeof worldOf>[0]): { tables: TradeTables; rows: DayRows } {
	const rows = new RecordedRows();
	const tables = worldOf(steps, new SmallWorld(rows));
	return { tables, rows: rows.recorded.rows };
}

/** Everything read at once. */
function atOnce(tables: TradeTables): Map<string, unknown> {
	const stream = new ShipmentStream(tables, { groups: makeGroups });
	const found = new Map<string, unknown>();
	for (const reading of stream.read()) {
		const assessed = assessShipment(stream, reading, stakeOf(stream, reading.shipment));
		found.set(assessed.shipment_id, assessed);
	}
	return found;
}

/** Fed from one day to the next; `beside` is called on every day that is reached. */
function dayByDay(
	rows: DayRows,
	days: readonly Day[],
	beside: (engine: LiveEngine) => void = () => undefined
) {
	const engine = new LiveEngine();
	const found = new Map<string, unknown>();
	let from = -Infinity;
	for (const day of [...new Set(days)].sort((a, b) => a - b).concat(END)) {
		engine.append(rowsBetween(rows, from, day));
		for (const reading of engine.advanceTo(day)) {
			const assessed = engine.assess(reading);
			found.set(assessed.shipment_id, assessed);
		}
		beside(engine);
		from = day;
	}
	return found;
}

describe('LiveEngine', () => {
	test('fed day by day gives every declaration what reading everything at once gives it', () => {
		fc.assert(
			fc.property(history, cuts, (steps, days) => {
				const { tables, rows } = recorded(steps);
				expect(dayByDay(rows, days)).toEqual(atOnce(tables));
			}),
			{ numRuns: 40, seed: 5, endOnFailure: true }
		);
	});

	test('tells of a proposed declaration what it tells of it once it is stored', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const { tables, rows } = recorded(steps);
				const proposed = new Map<string, unknown>();
				const days = rows.shipments.map(({ day }) => day);
				dayByDay(rows, days, (engine) => {
					// What makes itself known with the declaration counts with it (declarantAge).
					const organisations = rows.organisations.filter(({ since }) => since === engine.day);
					engine.append({ ...rowsBetween(rows, engine.day, engine.day), organisations });
					for (const shipment of rows.shipments.filter(({ day }) => day === engine.day)) {
						proposed.set(shipment.id, engine.score(declared(rows, shipment)));
					}
				});
				expect(proposed).toEqual(atOnce(tables));
			}),
			{ numRuns: 15, seed: 6, endOnFailure: true }
		);
	});

	test('keeps no trace of what was proposed, new firms, codes and identifiers among it', () => {
		fc.assert(
			fc.property(history, cuts, fc.infiniteStream(fc.nat(1000)), (steps, days, chance) => {
				const { rows } = recorded(steps);
				const draw = (below: number) => (chance.next().value ?? 0) % below;
				const propose = (engine: LiveEngine) => {
					for (let k = draw(4); k > 0 && rows.shipments.length > 0; k--) {
						const shipment = rows.shipments[draw(rows.shipments.length)];
						engine.score(strange(declared(rows, shipment), engine.day + draw(90), draw));
					}
				};
				expect(dayByDay(rows, days, propose)).toEqual(dayByDay(rows, days));
			}),
			{ numRuns: 25, seed: 7, endOnFailure: true }
		);
	});

	test('counts what an unknown firm shares with known ones', () => {
		const rows = new RecordedRows();
		const world = new SmallWorld(rows);
		world.ship({ importer: 'known', exporter: 'x', day: '2024-03-01' });
		world.shares('known', '+212600000001');
		const engine = new LiveEngine();
		engine.append(rows.recorded.rows);
		engine.skipTo(dayOf('2024-06-01'));
		const shipment = { ...rows.recorded.rows.shipments[0], id: 'new', importer: 'young', day: engine.day };
		const tie = { ofPerson: false, entity: 'young', kind: 'Phone', from: null, to: null } as const;
		const found = (identifier: string) => {
			const identifierTies = [{ ...tie, identifier, effective: null, origin: 'column' as const }];
			const { features } = engine.score({ shipment, items: [], organisations: [], identifierTies });
			return features[engine.featureNames.indexOf('signal.shared-identifiers.firms')];
		};
		expect(found('+212600000001')).toBe(1);
		expect(found('+212600000002')).toBe(0);
		expect(found('+212600000001')).toBe(1);
	});

	test('refuses rows of days that are over, and takes none of their batch', () => {
		const { rows } = recorded([]);
		const engine = new LiveEngine();
		const late = new RecordedRows();
		new SmallWorld(late).ship({ importer: 'f1', day: '2024-03-01' });
		engine.append(rows);
		engine.skipTo(dayOf('2024-03-02'));
		expect(() => engine.append(late.recorded.rows)).toThrow(/rows-before-live/);
		const today = new RecordedRows();
		new SmallWorld(today).ship({ importer: 'f1', day: '2024-03-02' });
		engine.append(today.recorded.rows);
		expect([...engine.advanceTo(dayOf('2024-03-03'))]).toHaveLength(1);
		expect(() => engine.append(today.recorded.rows)).toThrow(/rows-before-live/);
	});

	test('refuses to judge a declaration by what came after it', () => {
		const engine = new LiveEngine();
		engine.skipTo(dayOf('2024-03-02'));
		const rows = new RecordedRows();
		new SmallWorld(rows).ship({ importer: 'f1', day: '2024-03-01' });
		expect(() => engine.score(declared(rows.recorded.rows, rows.recorded.rows.shipments[0]))).toThrow(
			/declared-before-live/
		);
	});
});

function declared(rows: DayRows, shipment: ShipmentRow): DeclaredRows {
	const items = rows.items.filter((item) => item.shipment === shipment.id);
	return { shipment, items, organisations: [], identifierTies: [] };
}

/** The same with parties, codes and identifiers that nobody has seen, some of them. */
function strange(rows: DeclaredRows, day: Day, draw: (below: number) => number): DeclaredRows {
	const importer = draw(2) ? rows.shipment.importer : `stranger${draw(3)}`;
	const shipment = {
		...rows.shipment,
		day,
		importer,
		broker: `b${draw(3)}`,
		consignee: draw(2) ? `f${draw(10)}` : null,
		office: `O${draw(3)}`,
		billOfLading: `B${draw(20)}`,
		containers: [`C${draw(3)}`]
	};
	const items = rows.items.map((item) => ({ ...item, hs: `64039${draw(9)}0000`, licence: `L${draw(5)}` }));
	const tie = { ofPerson: false, entity: importer, kind: 'Phone', from: null, to: null } as const;
	return {
		shipment,
		items,
		organisations: [],
		identifierTies: [0, 1, 2, 3].map((k) => ({
			...tie,
			identifier: `+2125${k}`,
			effective: null,
			origin: 'column'
		}))
	};
}
