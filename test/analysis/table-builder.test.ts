import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { cutTables } from '#lib/analysis/cut-tables.ts';
import { TableBuilder } from '#lib/analysis/table-builder.ts';
import type { IdentifierTieRow, OrganisationRow } from '#lib/analysis/table-rows.ts';
import { NEVER, NO_DAY } from '#lib/analysis/trade-tables.ts';
import type { TradeTables } from '#lib/analysis/trade-tables.ts';

const nothing = { country: null, taxId: null, since: null, status: null, statusDay: null, effective: null };
const firm = (id: string, row: Partial<OrganisationRow> = {}): OrganisationRow => ({
	...nothing,
	label: 'Trader',
	id,
	name: id,
	...row
});
const tie = (entity: string, identifier: string, row: Partial<IdentifierTieRow> = {}): IdentifierTieRow => ({
	ofPerson: false,
	entity,
	kind: 'Phone',
	identifier,
	from: null,
	to: null,
	effective: null,
	origin: 'column',
	...row
});
const codes = {
	office: null,
	procedure: null,
	departure: null,
	exportCountry: null,
	transport: null,
	incoterm: null,
	currency: null,
	invoiceAmount: null,
	exchangeRate: null,
	manifest: false,
	bankAccount: false,
	billOfLading: null,
	containers: []
};
const shipment = (id: string, day: string, importer: string) => ({
	...codes,
	id,
	day: dayOf(day),
	importer,
	exporter: 'X1',
	broker: null,
	consignee: importer
});

function ties({ links, identifiers, entities }: TradeTables) {
	return Array.from(links.a, (a, i) => {
		const [b, from, to] = [links.b[i], links.from[i], links.to[i]];
		return [entities.ids[a], links.kind[i] ? entities.ids[b] : identifiers.ids[b], from, to];
	});
}

describe('TableBuilder', () => {
	test('dates undated attributes by the latest of incorporation, first declaration and the load', () => {
		const builder = new TableBuilder();
		builder.organisation(firm('born-late', { since: dayOf('2024-05-01') }));
		builder.organisation(firm('traded-late'));
		builder.organisation(firm('loaded-late', { effective: dayOf('2025-01-01') }));
		builder.organisation(firm('never-traded', { since: dayOf('2010-01-01') }));
		builder.shipment(shipment('1', '2024-02-01', 'born-late'));
		builder.shipment(shipment('2', '2024-03-01', 'traded-late'));
		builder.shipment(shipment('3', '2024-03-01', 'loaded-late'));
		const { entities } = builder.build();
		const known = Object.fromEntries(entities.ids.map((id, e) => [id, entities.knownFrom[e]]));
		expect(known).toEqual({
			X1: dayOf('2024-02-01'),
			'born-late': dayOf('2024-05-01'),
			'loaded-late': dayOf('2025-01-01'),
			'never-traded': NEVER,
			'traded-late': dayOf('2024-03-01')
		});
	});

	test('lets rows of the identifiers table override a column of the same kind from the day they speak', () => {
		const builder = new TableBuilder();
		builder.shipment(shipment('1', '2024-01-10', 'A'));
		builder.identifierTie(tie('A', 'old phone'));
		builder.identifierTie(tie('A', 'a mail', { kind: 'Email' }));
		builder.identifierTie(tie('A', 'new phone', { origin: 'identifiers', from: dayOf('2024-06-01') }));
		builder.shipment(shipment('2', '2024-07-10', 'B'));
		builder.identifierTie(tie('B', 'column phone'));
		builder.identifierTie(tie('B', 'dated phone', { origin: 'identifiers', from: dayOf('2024-01-01') }));
		expect(ties(builder.build())).toEqual([
			['B', 'dated phone', dayOf('2024-01-01'), NO_DAY],
			['A', 'a mail', dayOf('2024-01-10'), NO_DAY],
			['A', 'old phone', dayOf('2024-01-10'), dayOf('2024-05-31')],
			['A', 'new phone', dayOf('2024-06-01'), NO_DAY]
		]);
	});

	test('dates an undated tie by its own load, not by a later correction of its firm or person', () => {
		const builder = new TableBuilder();
		const [loaded, corrected] = [dayOf('2024-03-01'), dayOf('2025-06-01')];
		builder.shipment(shipment('1', '2024-01-10', 'A'));
		builder.organisation(firm('A', { effective: corrected }));
		builder.person({ id: 'P', name: 'A person', effective: corrected });
		builder.roleTie({ person: 'P', organisation: 'A', from: null, to: null, effective: loaded });
		builder.identifierTie(tie('A', '1 old phone'));
		builder.identifierTie(tie('A', '2 loaded phone', { effective: loaded }));
		builder.identifierTie(tie('A', '3 new phone', { effective: corrected }));
		builder.identifierTie(tie('P', '4 home', { ofPerson: true, kind: 'Address' }));
		const tables = builder.build();
		expect(Object.fromEntries(ties(tables).map(([, to, from]) => [to, from]))).toEqual({
			'1 old phone': dayOf('2024-01-10'),
			'2 loaded phone': loaded,
			A: loaded,
			'3 new phone': corrected,
			'4 home': loaded
		});
		expect(tables.entities.knownFrom[tables.entities.ids.indexOf('A')]).toBe(corrected);
	});

	test('makes one firm of an importer that is its own consignee, and drops items of unknown shipments', () => {
		const builder = new TableBuilder();
		builder.organisation(firm('A', { label: 'Consignee', country: 'MA' }));
		builder.shipment(shipment('1', '2024-01-10', 'A'));
		const item = { quantity: null, netMass: 5, customsValue: 7, dutyRate: null, duty: null, tax: null };
		const unknown = { quantityUnit: null, grossMass: null, price: null };
		const rest = { ...unknown, origin: null, preference: null, licence: null, hs: '010121' };
		builder.item({ ...item, ...rest, shipment: '1', number: 2 });
		builder.item({ ...item, ...rest, shipment: '1', number: 1, netMass: 4 });
		builder.item({ ...item, ...rest, shipment: 'no such', number: 1 });
		const { entities, items, shipments } = builder.build();
		expect(entities.ids).toEqual(['A', 'X1']);
		expect(entities.labels[0]).toBe('Trader');
		expect(entities.countries[0]).toBe('MA');
		expect([...items.netMass]).toEqual([4, 5]);
		expect([...shipments.itemStart]).toEqual([0, 2]);
	});

	test('dates an outcome by its declaration where that is later', () => {
		const builder = new TableBuilder();
		builder.shipment(shipment('1', '2024-01-10', 'A'));
		const found = { shipment: '1', offence: true, revenue: null, selectedBy: null };
		builder.inspection({ ...found, id: 'early', day: dayOf('2024-01-02') });
		builder.inspection({ ...found, id: 'later', day: dayOf('2024-01-12') });
		expect([...builder.build().inspections.day]).toEqual([dayOf('2024-01-10'), dayOf('2024-01-12')]);
	});

	test('gives the same tables whatever the order of the rows', () => {
		const rows: ((builder: TableBuilder) => void)[] = [
			...['A', 'B', 'C'].map((id) => (builder: TableBuilder) => builder.organisation(firm(id))),
			...['A', 'B', 'C'].map(
				(id) => (builder: TableBuilder) => builder.identifierTie(tie(id, `phone ${id}`))
			),
			...[1, 2, 3, 4].map(
				(n) => (builder: TableBuilder) =>
					builder.shipment({
						...shipment(`s${n}`, `2024-01-0${1 + (n % 2)}`, 'ABC'[n % 3]),
						office: `o${n % 3}`
					})
			),
			(builder) => builder.roleTie({ person: 'P', organisation: 'A', from: null, to: null, effective: null }),
			(builder) => builder.person({ id: 'P', name: 'A person', effective: null })
		];
		const build = (order: typeof rows) => {
			const builder = new TableBuilder();
			for (const add of order) add(builder);
			return builder.build();
		};
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
				expect(build(order)).toEqual(build(rows));
			}),
			{ numRuns: 30, seed: 1 }
		);
	});
});

test('cutTables keeps what is dated before the day, and nothing else', () => {
	const builder = new TableBuilder();
	builder.organisation(firm('A', { status: 'dissolved', statusDay: dayOf('2024-03-01') }));
	for (const [id, day] of [
		['1', '2024-01-10'],
		['2', '2024-02-10'],
		['3', '2024-02-11']
	]) {
		builder.shipment(shipment(id, day, id === '3' ? 'B' : 'A'));
		const found = { offence: true, revenue: 1, selectedBy: 'random' };
		builder.inspection({ ...found, id: `i${id}`, shipment: id, day: dayOf(day) + 20 });
	}
	const cut = cutTables(builder.build(), dayOf('2024-02-11'));
	expect(cut.shipments.ids).toEqual(['1', '2']);
	expect(cut.inspections.ids).toEqual(['i1']);
	const [a, b] = ['A', 'B'].map((id) => cut.entities.ids.indexOf(id));
	expect([cut.entities.status[a], cut.entities.firstDeclaration[b], cut.entities.knownFrom[b]]).toEqual([
		0,
		NEVER,
		NEVER
	]);
});
