import { expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { readShipment } from '#lib/server/app/read-shipment.ts';
import { loadedStore } from '../../support/loaded-store.ts';
import { TABLES } from './read-pages.fixture.ts';

const store = await loadedStore(TABLES);

test('parties stand in the order of the declaration, and only those it names', async () => {
	const { parties } = await readShipment(store, EVERYTHING, 'S1');
	expect(parties.map(({ type, node }) => [type, node.caption])).toEqual([
		['IMPORTED_BY', 'ATLAS IMPORT SARL'],
		['EXPORTED_BY', 'Siam Rice Co'],
		['DECLARED_BY', 'Transit Naciri']
	]);
	expect((await readShipment(store, EVERYTHING, 'S2')).parties.map(({ type }) => type)).not.toContain(
		'DECLARED_BY'
	);
});

test('items are in order of their number, with code and origin', async () => {
	const { items } = await readShipment(store, EVERYTHING, 'S2');
	expect(items.map(({ node }) => node.properties.item_number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
	expect(items[0]).toMatchObject({ hs_code: '10063098', country_of_origin: 'TH' });
	expect(items[0]?.node.source.file).toBe('items.csv');
});

test('inspections are in order of date; none is an empty list, not a clean one', async () => {
	const { inspections } = await readShipment(store, EVERYTHING, 'S2');
	expect(inspections.map(({ id }) => id)).toEqual(['I1', 'I2']);
	expect((await readShipment(store, EVERYTHING, 'S1')).inspections).toEqual([]);
});

test('before an analysis there is no score', async () => {
	expect((await readShipment(store, EVERYTHING, 'S1')).assessment).toBeNull();
});

test('an unknown id is a failure that has a name', async () => {
	const failure = await readShipment(store, EVERYTHING, 'S9').catch((cause: unknown) => cause);
	expect(failure).toBeInstanceOf(AppError);
	expect(failure).toMatchObject({ code: 'not-found', params: { id: 'S9' } });
});
