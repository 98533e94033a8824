import { expect, test } from 'vitest';
import type { ExplainedFeature } from '#lib/server/app/read-feature-schema.ts';
import { filterFeatures } from '../../../src/routes/features/filter-features.ts';

const feature = (id: string, changes: Partial<ExplainedFeature>): ExplainedFeature => ({
	id,
	meaning: id,
	family: 'time',
	family_meaning: 'Temps',
	entities: ['shipment'],
	type: 'real',
	unit: 'days',
	unit_meaning: 'jours',
	range: { min: 0, max: null },
	source: ['shipments.declaration_date'],
	method: '',
	freshness: 'declaration',
	freshness_meaning: '',
	...changes
});
const catalogue = [
	feature('time.age', { meaning: 'Âge de la société' }),
	feature('identifiers.held', { family: 'identifiers', family_meaning: 'Coordonnées', entities: ['trader'] }),
	feature('time.gap', { meaning: 'Jours sans import', source: ['shipments.office_code'] })
];
const ids = (filter: Partial<Parameters<typeof filterFeatures>[1]>) =>
	filterFeatures(catalogue, { text: '', family: '', entity: '', ...filter }).map(({ family, features }) => [
		family,
		features.map(({ id }) => id)
	]);

test('all features stand by family, in the order of the catalogue', () => {
	expect(ids({})).toEqual([
		['time', ['time.age', 'time.gap']],
		['identifiers', ['identifiers.held']]
	]);
});

test('every word must be found: in the meaning without its accents, the name or the columns', () => {
	expect(ids({ text: 'AGE societe' })).toEqual([['time', ['time.age']]]);
	expect(ids({ text: 'office' })).toEqual([['time', ['time.gap']]]);
	expect(ids({ text: 'time. import' })).toEqual([['time', ['time.gap']]]);
	expect(ids({ text: 'age office' })).toEqual([]);
});

test('by family and by what it is told of', () => {
	expect(ids({ family: 'identifiers' })).toEqual([['identifiers', ['identifiers.held']]]);
	expect(ids({ entity: 'shipment', family: 'identifiers' })).toEqual([]);
});
