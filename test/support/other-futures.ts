import type { WorldTable } from '#lib/world/rows/world-row.ts';
import { seededRng } from '#lib/kernels/rng.ts';
import type { Row } from '../world/support/world-rows.ts';

export type World = Record<WorldTable, Row[]>;

/** What the world's files would say on the evening of a day: nothing dated later. */
export function knownOn(world: World, day: string): World {
	const shipments = world.shipments.filter((row) => row.declaration_date <= day);
	const declared = new Set(shipments.map((row) => row.shipment_id));
	return {
		...world,
		shipments,
		items: world.items.filter((row) => declared.has(row.shipment_id)),
		inspections: world.inspections.filter(
			(row) => row.inspection_date <= day && declared.has(row.shipment_id)
		),
		identifiers: world.identifiers.filter((row) => row.valid_from <= day).map((row) => stillHeld(row, day)),
		roles: world.roles.filter((row) => row.valid_from <= day).map((row) => stillHeld(row, day)),
		traders: world.traders.map((row) =>
			row.status_date > day ? { ...row, status: '', status_date: '' } : row
		)
	};
}

function stillHeld(row: Row, day: string): Row {
	return row.valid_to > day ? { ...row, valid_to: '' } : row;
}

/** The same past and another future: other parties, goods and prices, other outcomes, ties that others hold or keep. */
export function withAnotherFuture(world: World, day: string, seed: number): World {
	const rng = seededRng(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(rng() * list.length)];
	const past = knownOn(world, day);
	const later = <T extends keyof World>(table: T, column: string) =>
		world[table].filter((row) => row[column] > day);
	const traders = world.traders.map((row) => row.trader_id);
	// Newcomers whose ids come before, between and behind the others, on phones that others have.
	const newcomers = Array.from({ length: 40 }, (_, i) => `${pick(['0', 'T', '~'])}new${String(i)}`);
	const phones = world.traders.map((row) => row.phone).filter((phone) => phone !== '');
	const importers = [...traders, ...newcomers, ...newcomers];
	const shipments = later('shipments', 'declaration_date').map((row): Row => ({
		...row,
		importer_id: pick(importers),
		exporter_id: rng() < 0.5 ? pick(traders) : row.exporter_id,
		broker_id: pick(world.brokers).broker_id,
		office_code: pick(world.shipments).office_code
	}));
	const inspected = [...past.shipments, ...shipments];
	return {
		...past,
		shipments: [...past.shipments, ...shipments],
		items: world.items.map((row) =>
			declaredBy(past, row) ? row : otherGoods(row, pick(world.items), rng())
		),
		inspections: [
			...past.inspections,
			...later('inspections', 'inspection_date').map((row) => ({
				...row,
				shipment_id: pick(inspected).shipment_id,
				result: rng() < 0.5 ? 'offence' : 'compliant'
			}))
		],
		traders: [
			...past.traders,
			...newcomers.map((trader_id) => ({ trader_id, name: `Firm ${trader_id}`, phone: pick(phones) }))
		],
		identifiers: [
			...past.identifiers,
			...later('identifiers', 'valid_from').map((row) => ({ ...row, entity_id: pick(importers) }))
		],
		roles: [
			...past.roles,
			...later('roles', 'valid_from').map((row) => ({ ...row, organisation_id: pick(traders) }))
		]
	};
}

const declared = new WeakMap<World, Set<string>>();

function declaredBy(past: World, { shipment_id }: Row): boolean {
	let ids = declared.get(past);
	if (!ids) declared.set(past, (ids = new Set(past.shipments.map((row) => row.shipment_id))));
	return ids.has(shipment_id);
}

function otherGoods(row: Row, other: Row, draw: number): Row {
	const { hs_code, country_of_origin } = other;
	return { ...row, hs_code, country_of_origin, customs_value: String(Math.round(draw * 1e6)) };
}
