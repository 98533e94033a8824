import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisResult } from '#lib/domain/assessment.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { NodeRef } from '#lib/domain/graph.ts';
import { connectRequest, expandRequest } from '#lib/domain/scene.ts';
import type { SceneData } from '#lib/domain/scene.ts';
import { EVERYTHING } from '#lib/domain/scope.ts';
import { clusterDetail } from '#lib/server/app/cluster-detail.ts';
import { clusterScene } from '#lib/server/app/cluster-scene.ts';
import { connectScene, expandOptions, expandScene, focusScene } from '#lib/server/app/expand-scene.ts';
import { nodeCard } from '#lib/server/app/node-card.ts';
import { searchNodes } from '#lib/server/app/search-nodes.ts';
import { loadedStore } from '../../support/loaded-store.ts';
import { TABLES } from './read-pages.fixture.ts';

const store = await loadedStore(TABLES);
const trader = (id: string): NodeRef => ({ label: 'Trader', id });
const keys = (data: SceneData) => data.nodes.map(({ key }) => key).sort();

beforeAll(async () => {
	const entity = (id: string, score: number) => ({
		label: 'Trader' as const,
		id,
		score,
		reasons: [],
		community: 1,
		cluster_id: 'C1',
		degree: 2,
		pagerank: 0.1,
		embedding: null,
		history: null
	});
	const result: AnalysisResult = {
		snapshot: {
			snapshot_id: 'test',
			as_of: '2025-05-01',
			created_at: '2025-05-01T00:00:00Z',
			model_version: 'test',
			seed: 1,
			feature_names: [],
			entity_feature_names: [],
			entity_snapshots: [],
			feature_set: { version: '1', hash: 'h' },
			counts: { entities: 2, shipments: 3, clusters: 1 }
		},
		entities: [entity('T1', 0.9), entity('T2', 0.4)],
		shipments: ['S1', 'S2', 'S3'].map((shipment_id, i) => ({
			shipment_id,
			score: 0.2 + 0.1 * i,
			reasons: [],
			features: new Float64Array(),
			money_at_risk: 10
		})),
		clusters: [
			{
				cluster_id: 'C1',
				rank: 1,
				members: [trader('T2'), trader('T1')],
				score: 0.8,
				reasons: [
					{ code: 'shared-identifiers', weight: 1, params: {}, evidence: [{ label: 'Person', id: 'P1' }] }
				],
				money_at_risk: 100,
				shipments: 3,
				period_from: '2025-01-10',
				period_to: '2025-03-10',
				typologies: [
					{
						typology: 'shell_cluster',
						confidence: 0.7,
						params: {},
						members: [{ ref: trader('T1'), role: 'principal' }],
						proofs: [
							{ code: 'x', params: {}, ref: trader('T1') },
							{ code: 'y', params: {}, ref: { label: 'Shipment', id: 'S1' } }
						],
						shipments: ['S1']
					}
				],
				counterfactuals: [
					{ without: { kind: 'person', ref: { label: 'Person', id: 'P1' }, members: 2 }, score: 0.3 },
					{ without: { kind: 'outcomes', inspected: 1, offences: 1 }, score: 0.5 }
				]
			}
		]
	};
	await store.writeAnalysis(result);
});

describe('the scene of a cluster', () => {
	it('holds members, persons, what two share, partners, and the shipments of members', async () => {
		const scene = await clusterScene(store, EVERYTHING, 'C1');
		expect(
			scene.nodes
				.filter(({ label }) => label !== 'Phone')
				.map(({ key }) => key)
				.sort()
		).toEqual([
			'Broker:B1',
			'Person:P1',
			'Shipment:S1',
			'Shipment:S2',
			'Shipment:S3',
			'Trader:T1',
			'Trader:T2',
			'Trader:X1'
		]);
		const phones = scene.nodes.filter(({ label }) => label === 'Phone');
		expect(phones.map(({ shared_by }) => shared_by)).toEqual([2]);
	});

	it('leaves out an identifier that one member alone uses, and counts it', async () => {
		const scene = await clusterScene(store, EVERYTHING, 'C1');
		expect(scene.nodes.some(({ label }) => label === 'Address')).toBe(false);
		expect(scene.omitted).toBe(1);
	});

	it('has no relation with an end outside', async () => {
		const scene = await clusterScene(store, EVERYTHING, 'C1');
		const inside = new Set(scene.nodes.map(({ key }) => key));
		for (const { from, to } of scene.edges) expect([inside.has(from), inside.has(to)]).toEqual([true, true]);
		expect(new Set(scene.edges.map(({ key }) => key)).size).toBe(scene.edges.length);
	});

	it('adds trade up', async () => {
		const { edges } = await clusterScene(store, EVERYTHING, 'C1');
		const trade = edges.find(({ from, to }) => from === 'Trader:T1' && to === 'Trader:X1');
		expect(trade).toMatchObject({ type: 'EXPORTED_BY', shipments: 2 });
	});

	it('says that a cluster is unknown', async () => {
		for (const read of [clusterScene, clusterDetail]) {
			const failed = await read(store, EVERYTHING, 'none').catch((cause: unknown) => cause);
			expect(failed).toBeInstanceOf(AppError);
			expect(failed).toMatchObject({ code: 'not-found', key: 'unknown-cluster' });
		}
	});
});

it('the cluster’s detail lists members by score, names the evidence and says which rows prove it', async () => {
	const detail = await clusterDetail(store, EVERYTHING, 'C1');
	expect(detail.members.map(({ id }) => id)).toEqual(['T1', 'T2']);
	expect(detail.evidence.map(({ key }) => key).sort()).toEqual(['Person:P1', 'Shipment:S1']);
	expect(Object.keys(detail.sources).sort()).toEqual(['Shipment:S1', 'Trader:T1']);
	expect(detail.sources['Shipment:S1']).toMatchObject({ line: expect.any(Number) as number });
	expect(detail.as_of).toBe('2025-05-01');
});

describe('an expand', () => {
	it('is told of before it is asked for, partners across shipments among it', async () => {
		const options = await expandOptions(store, EVERYTHING, trader('T1'));
		const counted = options.map(({ along, type, direction, count }) => [along, type, direction, count]);
		expect(counted).toEqual(
			expect.arrayContaining([
				['trade', 'EXPORTED_BY', 'out', 1],
				['trade', 'DECLARED_BY', 'out', 1],
				['relations', 'IMPORTED_BY', 'in', 2],
				['relations', 'HAS_ROLE_IN', 'in', 1]
			])
		);
	});

	it('brings what it told of', async () => {
		for (const option of await expandOptions(store, EVERYTHING, trader('T1'))) {
			const asked = { refs: [trader('T1')], types: [option.type], limit: 100, order: 'risk' };
			const labels = option.along === 'relations' ? { labels: [option.label] } : {};
			const request = expandRequest.parse({ along: option.along, ...asked, ...labels });
			const { nodes } = await expandScene(store, EVERYTHING, request);
			expect([option.type, nodes.length]).toEqual([option.type, option.count]);
		}
	});

	it('takes the riskiest first and counts the rest', async () => {
		const request = expandRequest.parse({
			along: 'relations',
			refs: [trader('T1')],
			types: ['IMPORTED_BY'],
			limit: 1,
			order: 'risk'
		});
		const scene = await expandScene(store, EVERYTHING, request);
		expect(keys(scene)).toEqual(['Shipment:S2']);
		expect(scene.omitted).toBe(1);
	});

	it('ties newcomers to what is in the scene already', async () => {
		const request = expandRequest.parse({
			along: 'relations',
			refs: [trader('T1')],
			types: ['IMPORTED_BY'],
			limit: 10,
			order: 'risk',
			among: [trader('X1')]
		});
		const { edges } = await expandScene(store, EVERYTHING, request);
		expect(edges.filter(({ to }) => to === 'Trader:X1')).toHaveLength(2);
	});

	it('is refused beyond its limit, and for what is no label or type', () => {
		const good = { along: 'relations', refs: [trader('T1')], limit: 10, order: 'risk' };
		expect(expandRequest.safeParse(good).success).toBe(true);
		for (const bad of [
			{ limit: 1e6 },
			{ refs: [] },
			{ refs: [{ label: 'Trader`) DETACH DELETE', id: 'x' }] },
			{ types: ['OWNS'] },
			{ order: 'random' }
		]) {
			expect(expandRequest.safeParse({ ...good, ...bad }).success).toBe(false);
		}
		expect(connectRequest.safeParse({ refs: [] }).success).toBe(false);
	});
});

describe('bringing named nodes in', () => {
	it('links them to the scene, by relations and by trade', async () => {
		const request = connectRequest.parse({
			refs: [trader('T2')],
			among: [trader('X1'), { label: 'Person', id: 'P1' }]
		});
		const { nodes, edges } = await connectScene(store, EVERYTHING, request);
		expect(nodes.map(({ key }) => key)).toEqual(['Trader:T2']);
		expect(edges.map(({ type, from, to, shipments }) => [type, from, to, shipments])).toEqual([
			['HAS_ROLE_IN', 'Person:P1', 'Trader:T2', null],
			['EXPORTED_BY', 'Trader:T2', 'Trader:X1', 1]
		]);
	});

	it('counts what is not known', async () => {
		const scene = await connectScene(store, EVERYTHING, { refs: [trader('nobody')], among: [] });
		expect(scene).toEqual({ nodes: [], edges: [], omitted: 1 });
	});
});

it('a focus brings a node with its surroundings, and nothing for an unknown one', async () => {
	const scene = await focusScene(store, EVERYTHING, trader('T2'));
	expect(keys(scene)).toEqual(expect.arrayContaining(['Trader:T2', 'Person:P1', 'Trader:X1', 'Broker:B1']));
	expect(scene.nodes.some(({ label }) => label === 'Country')).toBe(false);
	expect((await focusScene(store, EVERYTHING, trader('nobody'))).nodes).toEqual([]);
});

describe('the card of a node', () => {
	it('says who shares its identifiers', async () => {
		const card = await nodeCard(store, EVERYTHING, trader('T1'));
		expect(card.identifiers.map(({ identifier, others }) => [identifier.label, others.total])).toEqual([
			['Phone', 1],
			['Address', 0]
		]);
		expect(card.users).toBeNull();
		expect(card.shipments.rows.map(({ shipment_id }) => shipment_id)).toEqual(['S2', 'S1']);
		expect(card.assessment?.score).toBe(0.9);
	});

	it('says of an identifier who uses it', async () => {
		const [hit] = await searchNodes(store, EVERYTHING, { text: '0522001122', labels: ['Phone'], limit: 5 });
		const card = await nodeCard(store, EVERYTHING, { label: 'Phone', id: hit!.id });
		expect(card.users?.named.map(({ id }) => id)).toEqual(['T1', 'T2']);
		expect(card.identifiers).toEqual([]);
	});

	it('knows what it does not know', async () => {
		await expect(nodeCard(store, EVERYTHING, trader('nobody'))).rejects.toMatchObject({ code: 'not-found' });
	});
});
