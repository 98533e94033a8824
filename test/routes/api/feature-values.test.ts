import { describe, expect, test } from 'vitest';
import {
	featureHistoryAnswer,
	featureValuesAnswer,
	manyFeaturesAnswer
} from '#lib/server/http/answers/feature-answer.ts';
import { ask, problem, smallService } from './support/small-service.ts';
import type { Asked } from './support/small-service.ts';

const of = smallService();

const one = (asked: Asked) => ask('features/shipments/[id]', 'GET', asked);
const entity = (asked: Asked) => ask('features/entities/[label]/[id]', 'GET', asked);

describe('one declaration', () => {
	test('its values by name, with the day, the analysis and the feature set', async () => {
		const response = await one({ params: { id: of.shipment.id } });
		expect(response.status).toBe(200);
		const answer = featureValuesAnswer.parse(await response.json());
		expect(answer).toMatchObject({ day: of.shipment.day, feature_set: of.snapshot.feature_set });
		expect(Object.keys(answer.values)).toEqual(of.snapshot.feature_names);
		expect(response.headers.get('feature-set-hash')).toBe(of.snapshot.feature_set.hash);
		expect(response.headers.get('ratelimit-remaining')).toMatch(/^\d+$/);
	});

	test('only the features asked for, in that order', async () => {
		const features = of.snapshot.feature_names.slice(3, 6).reverse();
		const response = await one({ params: { id: of.shipment.id }, query: { features: features.join(',') } });
		expect(Object.keys(featureValuesAnswer.parse(await response.json()).values)).toEqual(features);
	});

	test('is not known yet on its own day, and known on the next', async () => {
		const next = new Date(Date.parse(of.shipment.day) + 86_400_000).toISOString().slice(0, 10);
		const early = await problem(
			await one({ params: { id: of.shipment.id }, query: { as_of: of.shipment.day } }),
			404
		);
		expect(early.key).toBe('shipment-not-known-yet');
		expect((await one({ params: { id: of.shipment.id }, query: { as_of: next } })).status).toBe(200);
	});

	test('a model trained on another feature set is refused, by header and by address, in its language', async () => {
		const asked = { params: { id: of.shipment.id }, locale: 'fr' } as const;
		const byHeader = await one({ ...asked, headers: { 'feature-set-hash': 'other' } });
		const byAddress = await one({ ...asked, query: { feature_set: 'other' } });
		for (const response of [byHeader, byAddress]) {
			const { key, detail } = await problem(response, 412);
			expect(key).toBe('feature-set-differs');
			expect(detail).toContain(of.snapshot.feature_set.hash);
			expect(detail).toContain('entraîné');
		}
		const same = { 'feature-set-hash': of.snapshot.feature_set.hash };
		expect((await one({ ...asked, headers: same })).status).toBe(200);
	});

	test.each([
		['unknown', 'no-such-id'],
		['with a line break', 'a\nb'],
		['a formula', '=cmd|x!A1'],
		['with a null byte', 'a\u0000b'],
		['in Arabic', 'شركة'],
		['of another kind', '__proto__']
	])('an id %s is not found', async (_, id) => {
		expect((await problem(await one({ params: { id } }), 404)).key).toBe('features-not-analysed');
	});

	test.each(['2025-02-30', '2025-1-1', 'now', '', '2025-01-01T00:00:00Z', '20250101'])(
		'as_of %j is refused',
		async (as_of) => {
			const { errors } = await problem(await one({ params: { id: of.shipment.id }, query: { as_of } }), 400);
			expect(errors).toEqual([
				{ in: 'query', pointer: '/as_of', detail: expect.stringContaining('2026-01-31') }
			]);
		}
	);

	test('an unknown feature is named', async () => {
		const response = await one({ params: { id: of.shipment.id }, query: { features: 'price.nope' } });
		expect((await problem(response, 404)).detail).toContain('price.nope');
	});
});

describe('one entity', () => {
	const params = () => ({ label: 'Trader', id: of.importer });

	test('at the newest snapshot, or the last one on or before as_of', async () => {
		const newest = featureValuesAnswer.parse(await (await entity({ params: params() })).json());
		expect(newest.day).toBe(of.snapshot.entity_snapshots.at(-1));
		const day = of.snapshot.entity_snapshots.at(-2)!;
		const dated = await entity({ params: params(), query: { as_of: day } });
		expect(featureValuesAnswer.parse(await dated.json()).day).toBe(day);
		const early = await entity({ params: params(), query: { as_of: '1990-01-01' } });
		expect((await problem(early, 404)).key).toBe('entity-not-known-yet');
	});

	test('its history ends where as_of says, and its last row is the answer of that day', async () => {
		const as_of = of.snapshot.entity_snapshots.at(-2)!;
		const response = await ask('features/entities/[label]/[id]/history', 'GET', {
			params: params(),
			query: { as_of }
		});
		const history = featureHistoryAnswer.parse(await response.json());
		expect(history.rows.at(-1)?.day).toBe(as_of);
		const answer = await entity({ params: params(), query: { as_of } });
		const { values } = featureValuesAnswer.parse(await answer.json());
		expect(history.rows.at(-1)?.values).toEqual(history.names.map((name) => values[name]));
	});

	test('a shipment is no entity', async () => {
		await problem(await entity({ params: { label: 'Shipment', id: of.shipment.id } }), 400);
	});
});

describe('many', () => {
	const many = (body: unknown, asked: Asked = {}) => ask('features/shipments', 'POST', { ...asked, body });

	test('answered in the order asked for; unknown and not known yet say so', async () => {
		const ids = ['nope', of.shipment.id, of.shipment.id];
		const known = manyFeaturesAnswer.parse(await (await many({ ids })).json());
		expect(known.rows.map(({ ref, status }) => [ref.id, status])).toEqual([
			['nope', 'unknown'],
			[of.shipment.id, 'known'],
			[of.shipment.id, 'known']
		]);
		const single = featureValuesAnswer.parse(await (await one({ params: { id: of.shipment.id } })).json());
		expect(known.rows[1]?.values).toEqual(known.names.map((name) => single.values[name]));
		const early = manyFeaturesAnswer.parse(await (await many({ ids, as_of: of.shipment.day })).json());
		expect(early.rows.map(({ status }) => status)).toEqual(['unknown', 'not-known-yet', 'not-known-yet']);
	});

	test('ten thousand are answered, one more is refused', async () => {
		const ids = Array.from({ length: 10_000 }, (_, i) => (i % 2 ? of.shipment.id : `x${i}`));
		const answer = manyFeaturesAnswer.parse(await (await many({ ids })).json());
		expect(answer.rows).toHaveLength(10_000);
		const { errors } = await problem(await many({ ids: [...ids, 'one more'] }), 400);
		expect(errors?.[0]).toMatchObject({ in: 'body', pointer: '/ids' });
	});

	test('entities, of several kinds at once', async () => {
		const refs = [
			{ label: 'Trader', id: of.importer },
			{ label: 'Person', id: 'nobody' }
		];
		const response = await ask('features/entities', 'POST', { body: { refs } });
		const answer = manyFeaturesAnswer.parse(await response.json());
		expect(answer.rows.map(({ status }) => status)).toEqual(['known', 'unknown']);
		expect(answer.names).toEqual(of.snapshot.entity_feature_names);
	});

	test.each([
		[{}],
		[{ ids: [] }],
		[{ ids: 'x' }],
		[{ ids: [1] }],
		[{ ids: [''] }],
		[{ ids: ['x'], asof: 1 }],
		[[]]
	])('%j is refused, and where', async (body) => {
		const { errors } = await problem(await many(body), 400);
		expect(errors?.length).toBeGreaterThan(0);
	});

	test('a body that is no JSON, or too large, is refused', async () => {
		await problem(await many('ids=1', { headers: { 'content-type': 'text/plain' } }), 415);
		await problem(await many('{"ids":'), 400);
		await problem(await many(Uint8Array.of(0x22, 0xff, 0x22)), 400);
		const large = await problem(await many({ ids: ['x'.repeat(7_000_000)] }), 413);
		expect(large.key).toBe('body-too-large');
	});
});
