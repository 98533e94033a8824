import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import {
	featureSchemaAnswer,
	lineageAnswer,
	oneFeatureAnswer
} from '#lib/server/http/answers/feature-answer.ts';
import { ask, problem, smallService } from './support/small-service.ts';

const of = smallService();

describe('files', () => {
	const file = async (format: string, query: Record<string, string> = {}) => {
		const response = await ask('features/shipments', 'GET', { query: { format, ...query } });
		expect(response.status).toBe(200);
		expect(response.headers.get('feature-set-hash')).toBe(of.snapshot.feature_set.hash);
		expect(response.headers.get('content-disposition')).toContain(`shipments-features.${format}`);
		return Buffer.from(await response.arrayBuffer());
	};

	test('the four formats hold the same rows', async () => {
		const query = { outcomes: 'true', as_of: '2025-07-01' };
		const ndjson = (await file('ndjson', query))
			.toString()
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(ndjson.length).toBe(of.snapshot.counts.shipments - (await declaredFrom('2025-07-01')));
		const csv = parse(await file('csv', query), { columns: true }) as Record<string, string>[];
		expect(csv.map((row) => row.shipment_id)).toEqual(ndjson.map((row) => row.shipment_id));
		const parquet = await parquetReadObjects({ file: arrayBuffer(await file('parquet', query)) });
		const arrow = tableFromIPC(await file('arrow', query));
		for (const name of of.snapshot.feature_names) {
			const values = ndjson.map((row) => row[name]);
			expect(csv.map((row) => (row[name] === '' ? null : Number(row[name])))).toEqual(values);
			expect(parquet.map((row) => row[name])).toEqual(values);
			expect([...(arrow.getChild(name) ?? [])]).toEqual(values);
		}
	});

	test('an outcome is in training data only from the day after its inspection', async () => {
		const day = (offset: number) =>
			new Date(Date.parse(of.shipment.inspected) + offset * 86_400_000).toISOString().slice(0, 10);
		const outcomeBy = async (as_of: string) => {
			const text = (await file('ndjson', { outcomes: 'true', as_of })).toString();
			const rows = text
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line));
			return rows.find((row) => row.shipment_id === of.shipment.id) ?? null;
		};
		const before = await outcomeBy(day(0));
		expect(before?.outcome ?? null).toBeNull();
		expect(await outcomeBy(day(1))).toMatchObject({
			outcome: 'offence',
			outcome_date: of.shipment.inspected
		});
	});

	test('nothing in a file of a day is dated on that day or later', async () => {
		const as_of = '2025-03-01';
		const rows = (await file('ndjson', { outcomes: 'true', as_of })).toString().trimEnd().split('\n');
		for (const row of rows.map((line) => JSON.parse(line))) {
			expect(row.declaration_date < as_of).toBe(true);
			if (row.outcome_date !== null) expect(row.outcome_date < as_of).toBe(true);
		}
	});

	test('entities of one kind', async () => {
		const response = await ask('features/entities', 'GET', { query: { format: 'csv', label: 'Broker' } });
		const rows = parse(Buffer.from(await response.arrayBuffer()), { columns: true }) as Record<
			string,
			string
		>[];
		expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(['Broker']));
		expect(rows[0]?.snapshot_date).toBe(of.snapshot.entity_snapshots.at(-1));
	});

	test.each<Record<string, string>>([
		{ format: 'xlsx' },
		{ outcomes: 'yes' },
		{ as_of: 'x' },
		{ compression: 'gzip' }
	])('%j is refused', async (query) => {
		await problem(await ask('features/shipments', 'GET', { query }), 400);
	});
});

describe('catalogue and lineage', () => {
	test('every feature with its meaning in the reader’s language', async () => {
		const inLanguage = async (locale: Locale) =>
			featureSchemaAnswer.parse(await (await ask('features/schema', 'GET', { locale })).json());
		const [en, fr, ar] = await Promise.all([inLanguage('en'), inLanguage('fr'), inLanguage('ar')]);
		for (const schema of [en, fr, ar]) {
			expect(schema.feature_set).toEqual(of.snapshot.feature_set);
			for (const { meaning, unit_meaning, freshness_meaning, family_meaning } of schema.features) {
				expect([meaning, unit_meaning, freshness_meaning, family_meaning].join()).not.toMatch(
					/(^|,)(feature|feature-unit|freshness|family)\./
				);
			}
		}
		expect(en.features[0]?.meaning).not.toBe(fr.features[0]?.meaning);
		expect(ar.features[0]?.meaning).toMatch(/[\u0600-\u06ff]/);
		const ofShipment = await ask('features/schema', 'GET', { query: { entity: 'shipment' } });
		const ids = featureSchemaAnswer.parse(await ofShipment.json()).features.map(({ id }) => id);
		expect(ids).toEqual(of.snapshot.feature_names);
	});

	test('a feature names the tables and columns it is made from', async () => {
		const feature = 'identifiers.importer-shared-count';
		const response = await ask('features/schema/[feature]', 'GET', { params: { feature } });
		const { source } = oneFeatureAnswer.parse(await response.json());
		expect(source.map(({ table }) => table)).toContain('roles');
		await problem(await ask('features/schema/[feature]', 'GET', { params: { feature: 'no.such' } }), 404);
	});

	test('a declaration’s values lead to file and line of its own row, its items and parties', async () => {
		const asked = { params: { id: of.shipment.id } };
		const lineage = lineageAnswer.parse(
			await (await ask('features/shipments/[id]/lineage', 'GET', asked)).json()
		);
		expect(lineage.rows[0]).toMatchObject({ table: 'shipments', label: 'Shipment', id: of.shipment.id });
		const found = lineage.rows.map(({ table, via }) => `${table} ${via}`);
		expect(found).toContain('items PART_OF');
		expect(found).toContain('traders IMPORTED_BY');
		expect(lineage.rows.some(({ label }) => label === 'Inspection')).toBe(false);
		for (const { source } of lineage.rows) expect(source.line).toBeGreaterThan(1);
		const query = { feature: 'identifiers.importer-shared-count' };
		const narrow = await ask('features/shipments/[id]/lineage', 'GET', { ...asked, query });
		const tables = lineageAnswer.parse(await narrow.json()).rows.map(({ table }) => table);
		expect(tables).not.toContain('items');
	});

	test('an entity’s lead to its own row and its ties', async () => {
		const params = { label: 'Trader', id: of.importer };
		const response = await ask('features/entities/[label]/[id]/lineage', 'GET', { params });
		const { rows } = lineageAnswer.parse(await response.json());
		expect(rows[0]).toMatchObject({ table: 'traders', id: of.importer });
		expect(rows.some(({ via }) => via !== null)).toBe(true);
	});
});

test('whoever has spent the allowance is told to wait, as a problem', async () => {
	const refused = async () => {
		for (let i = 0; i < 200; i++) {
			const response = await ask('features/shipments', 'GET', { query: { format: 'csv', features: 'x' } });
			if (response.status === 429) return response;
		}
		return null;
	};
	const response = await refused();
	expect(response?.headers.get('retry-after')).toMatch(/^\d+$/);
	expect(response?.headers.get('ratelimit-remaining')).toBe('0');
	expect((await problem(response!, 429)).key).toBe('rate-limited');
});

async function declaredFrom(day: string): Promise<number> {
	let count = 0;
	for await (const chunk of of.store.scanNodes(EVERYTHING, 'Shipment')) {
		count += chunk.filter(({ properties }) => String(properties.declaration_date) >= day).length;
	}
	return count;
}

function arrayBuffer(bytes: Buffer): ArrayBuffer {
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
