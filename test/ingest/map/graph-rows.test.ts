import { describe, expect, test } from 'vitest';
import { edgeKey } from '#lib/domain/graph.ts';
import type { EdgeRow, NodeRow } from '#lib/domain/graph-rows.ts';
import type { TableName } from '#lib/domain/tables.ts';
import { SeenNodes } from '#lib/ingest/map/graph-batch.ts';
import { ownersAmong } from '#lib/ingest/map/owners.ts';
import type { Candidate } from '#lib/ingest/map/owners.ts';
import { graphRowsOf, RowMaker } from '#lib/ingest/prepare-batch.ts';
import { profileOf } from '#lib/ingest/profiles.ts';

function rowsOf(
	table: TableName,
	row: Record<string, string>,
	candidates: Candidate[] = [],
	seen = new SeenNodes()
): { nodes: NodeRow[]; edges: EdgeRow[] } {
	const source = profileOf('native').sources.find(({ name }) => name === table)!;
	const maker = new RowMaker(source, 'L', `${table}.csv`);
	const record = { line: 2, raw: '', cells: Object.values(row), problem: null };
	return graphRowsOf(maker.make([record], Object.keys(row)), seen, ownersAmong(candidates));
}

const named = ({ nodes }: { nodes: NodeRow[] }) =>
	nodes.map(({ kind, label, id }) => `${kind} ${label} ${id}`);
const ties = ({ edges }: { edges: EdgeRow[] }) => edges.map(({ type, to }) => `${type} ${to.label} ${to.id}`);

test('a trader: its record, normalised identifiers, the raw cell on each relation', () => {
	const rows = rowsOf('traders', {
		trader_id: 'T1',
		name: 'Société Atlas SARL',
		tax_id: '001561191000066',
		country: 'ma',
		address: '12, Bd Zerktouni',
		city: 'Casablanca',
		phone: '0522 30 11 22',
		email: 'Info@Atlas.ma',
		bank_account: '-',
		aeo: '1'
	});
	expect(named(rows)).toEqual([
		'record Trader T1',
		'reference Country MA',
		'reference Address 12 boulevard zerktouni casablanca',
		'reference Phone +212522301122',
		'reference Email info@atlas.ma'
	]);
	expect(rows.nodes[0]?.properties).toMatchObject({
		name: 'Société Atlas SARL',
		normalised_name: 'atlas',
		phone: '0522 30 11 22',
		bank_account: '-',
		aeo: true,
		normalised_tax_id: '001561191000066',
		ice_company: '001561191',
		tax_id_valid: true
	});
	expect(rows.edges.map(({ type, column, properties }) => [type, column, properties.raw])).toEqual([
		['BASED_IN', 'country', undefined],
		['LOCATED_AT', 'address', '12, Bd Zerktouni'],
		['HAS_PHONE', 'phone', '0522 30 11 22'],
		['HAS_EMAIL', 'email', 'Info@Atlas.ma']
	]);
	for (const { owner } of rows.edges) expect(owner).toEqual({ label: 'Trader', id: 'T1' });
});

test('a phone is read as of the country of its row', () => {
	const phone = { name: 'X', phone: '01 42 68 53 00', consignee_id: 'C1', country: 'FR' };
	expect(ties(rowsOf('consignees', phone))).toContain('HAS_PHONE Phone +33142685300');
});

test('a shipment: parties as bare nodes, codes and papers as references, its columns as they are', () => {
	const row = {
		shipment_id: 'S1',
		declaration_date: '2026-01-02',
		office_code: 'MACAS',
		broker_id: 'B1',
		importer_id: 'T1',
		exporter_id: 'T2',
		consignee_id: 'C1',
		bill_of_lading: 'mscu 123',
		container_ids: 'CSQU3054383;MSKU6011672',
		country_of_departure: 'CN',
		invoice_amount: '12.50',
		bank_account: 'GB82WEST12345698765432'
	};
	const rows = rowsOf('shipments', row);
	expect(named(rows)).toEqual([
		'record Shipment S1',
		'bare Trader T1',
		'bare Trader T2',
		'bare Broker B1',
		'bare Consignee C1',
		'reference Office MACAS',
		'reference Country CN',
		'reference BillOfLading MSCU123',
		'reference Container CSQU3054383',
		'reference Container MSKU6011672',
		'reference BankAccount GB82WEST12345698765432'
	]);
	expect(rows.nodes[0]?.properties).toEqual({ ...row, invoice_amount: 12.5 });
	expect(rows.edges.map(({ type }) => type)).toEqual([
		...['IMPORTED_BY', 'EXPORTED_BY', 'DECLARED_BY', 'CONSIGNED_TO', 'CLEARED_AT', 'DEPARTED_FROM'],
		...['COVERED_BY', 'CARRIED_IN', 'CARRIED_IN', 'PAID_FROM']
	]);
	for (const { valid_from, valid_to } of rows.edges)
		expect([valid_from, valid_to]).toEqual(['2026-01-02', null]);
});

test('an item hangs on its shipment, code and origin; leading zeros stay', () => {
	const rows = rowsOf('items', {
		shipment_id: 'S1',
		item_number: '2',
		hs_code: '0101.21.0010',
		country_of_origin: 'FR'
	});
	expect(named(rows)).toEqual([
		'record Item S1#2',
		'bare Shipment S1',
		'reference HsCode 0101210010',
		'reference Country FR'
	]);
	expect(rows.nodes[2]?.properties).toEqual({ chapter: '01', heading: '0101', subheading: '010121' });
	expect(ties(rows)).toEqual([
		'PART_OF Shipment S1',
		'CLASSIFIED_AS HsCode 0101210010',
		'ORIGINATES_IN Country FR'
	]);
});

test('an inspection', () => {
	const rows = rowsOf('inspections', {
		inspection_id: 'I1',
		shipment_id: 'S1',
		inspection_date: '2026-01-03',
		lane: 'RED',
		result: 'offence'
	});
	expect(named(rows)).toEqual(['record Inspection I1', 'bare Shipment S1']);
	expect(rows.edges).toMatchObject([{ type: 'INSPECTS', valid_from: '2026-01-03', column: 'shipment_id' }]);
});

describe('whose a role or an identifier is', () => {
	const role = {
		person_id: 'P1',
		organisation_id: 'X',
		role: 'director',
		valid_from: '2020-01-01',
		share: '0.5'
	};
	const nowhere: Candidate['locality'] = { country: null, city: null };
	const candidate = (
		label: 'Trader' | 'Broker' | 'Consignee' | 'Person',
		bare: boolean,
		locality = nowhere
	) => ({
		ref: { label, id: 'X' },
		bare,
		locality
	});

	test('an id that nothing holds becomes a bare trader', () => {
		const rows = rowsOf('roles', role);
		expect(named(rows)).toEqual(['bare Person P1', 'bare Trader X']);
		expect(rows.edges).toMatchObject([
			{
				key: edgeKey(
					'HAS_ROLE_IN',
					{ label: 'Person', id: 'P1' },
					{ label: 'Trader', id: 'X' },
					'director|2020-01-01'
				),
				properties: { role: 'director', share: 0.5 },
				valid_from: '2020-01-01',
				valid_to: null,
				owner: null
			}
		]);
	});

	test('every described organisation of the id, before bare ones; a person holds no role', () => {
		const among = (...candidates: Candidate[]) => ties(rowsOf('roles', role, candidates));
		expect(among(candidate('Broker', false), candidate('Trader', true))).toEqual(['HAS_ROLE_IN Broker X']);
		expect(among(candidate('Consignee', false), candidate('Trader', false))).toEqual([
			'HAS_ROLE_IN Trader X',
			'HAS_ROLE_IN Consignee X'
		]);
		expect(among(candidate('Broker', true), candidate('Trader', true))).toEqual(['HAS_ROLE_IN Trader X']);
		expect(among(candidate('Person', false))).toEqual(['HAS_ROLE_IN Trader X']);
	});

	test('an identifier is read with the city and country of its owner, is dated, and says where it comes from', () => {
		const row = { entity_id: 'X', kind: 'address', value: '12 Bd Zerktouni', valid_from: '2024-05-01' };
		const rows = rowsOf('identifiers', row, [candidate('Trader', false, { country: 'MA', city: 'Casa' })]);
		expect(ties(rows)).toEqual(['LOCATED_AT Address 12 boulevard zerktouni casablanca']);
		expect(rows.edges).toMatchObject([
			{ properties: { origin: 'identifiers', raw: '12 Bd Zerktouni' }, valid_from: '2024-05-01', owner: null }
		]);
	});

	test('a person may hold one; a placeholder is none', () => {
		const phone = { entity_id: 'X', kind: 'phone', value: '0661234567' };
		const [tie] = rowsOf('identifiers', phone, [candidate('Person', false)]).edges;
		expect(tie?.from).toEqual({ label: 'Person', id: 'X' });
		expect(rowsOf('identifiers', { ...phone, value: 'néant' }).edges).toEqual([]);
	});
});

test('what a load has sent once is not sent again', () => {
	const seen = new SeenNodes();
	const row = { shipment_id: 'S1', declaration_date: '2026-01-02', importer_id: 'T1', office_code: 'MACAS' };
	rowsOf('shipments', row, [], seen);
	expect(named(rowsOf('shipments', { ...row, shipment_id: 'S2' }, [], seen))).toEqual(['record Shipment S2']);
});

test('the memory of what was sent is bounded and never forgets the newest', () => {
	const seen = new SeenNodes(3);
	const answers = ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'd', 'b'].map((id) =>
		seen.add({ label: 'Trader', id })
	);
	expect(answers).toEqual([true, true, true, false, true, true, true, false, true]);
});
