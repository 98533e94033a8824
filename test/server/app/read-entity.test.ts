import { describe, expect, test } from 'vitest';
import type { NodeRef } from '#lib/domain/graph.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { readEntity } from '#lib/server/app/read-entity.ts';
import { loadedStore } from '../../support/loaded-store.ts';
import { TABLES } from './read-pages.fixture.ts';

const store = await loadedStore(TABLES);
const read = (ref: NodeRef, limit = 20) =>
	readEntity(store, EVERYTHING, ref, { offset: 0, limit, order: 'date' });

describe('a trader', async () => {
	const atlas = await read({ label: 'Trader', id: 'T1' });

	test('has who shares its telephone, however it was written', () => {
		const phone = atlas.identifiers.find(({ identifier }) => identifier.label === 'Phone');
		expect(phone?.others.named.map(({ id }) => id)).toEqual(['T2']);
	});

	test('has its partners, each with what it is to it', () => {
		expect(
			atlas.partners.map(({ node, type, direction, shipments }) => [node.id, type, direction, shipments])
		).toEqual(
			expect.arrayContaining([
				['X1', 'EXPORTED_BY', 'out', 2],
				['B1', 'DECLARED_BY', 'out', 1]
			])
		);
	});

	test('has its shipments, newest first, with the names of those in them', () => {
		expect(atlas.shipments.rows.map(({ shipment_id }) => shipment_id)).toEqual(['S2', 'S1']);
		expect(atlas.captions['Broker:B1']).toBe('Transit Naciri');
		expect(atlas.shipments.rows.map(({ outcome }) => outcome)).toEqual(['offence', null]);
	});

	test('has each role of a person', () => {
		expect(atlas.related.rows.map(({ node, role }) => [node.caption, role])).toEqual([
			['Amina Bouchta', 'director'],
			['Amina Bouchta', 'shareholder']
		]);
	});
});

test('the supplier sees its importers from its own side', async () => {
	const { partners } = await read({ label: 'Trader', id: 'X1' });
	expect(partners.map(({ node, direction }) => [node.id, direction])).toEqual(
		expect.arrayContaining([
			['T1', 'in'],
			['T2', 'in']
		])
	);
});

test('a page of shipments counts those it does not show', async () => {
	const { shipments } = await read({ label: 'Trader', id: 'T1' }, 1);
	expect(shipments).toMatchObject({ total: 2, rows: [{ shipment_id: 'S2' }] });
});

test('an identifier has its users and no shipments', async () => {
	const { identifiers } = await read({ label: 'Trader', id: 'T1' });
	const phone = identifiers.find(({ identifier }) => identifier.label === 'Phone')!.identifier;
	const page = await read({ label: 'Phone', id: phone.id });
	expect(page.related.rows.map(({ node }) => node.id).sort()).toEqual(['T1', 'T2']);
	expect(page.users?.total).toBe(2);
	expect(page.shipments.total).toBe(0);
});

test('an office has its declarations, not as links as well', async () => {
	const office = await read({ label: 'Office', id: '301' });
	expect(office.shipments.total).toBe(2);
	expect(office.related.rows).toEqual([]);
});

test('an unknown entity is a failure that has a name', async () => {
	await expect(read({ label: 'Trader', id: 'T9' })).rejects.toMatchObject({ code: 'not-found' });
});
