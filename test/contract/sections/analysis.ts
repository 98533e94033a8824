import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import { REASON, assessable, cluster, entity, result } from '../support/analysis.ts';
import { Writer, bare, broker, collect, person, shipment, trader } from '../support/rows.ts';

export function analysisContract(subject: Subject): void {
	const prepare = () => assessable(subject());
	test('before the first analysis there is none', async () => {
		await prepare();
		expect(await subject().snapshot(EVERYTHING)).toBeNull();
		expect(await subject().clusters(EVERYTHING, { offset: 0, limit: 9 })).toEqual({ total: 0, rows: [] });
		expect(await subject().cluster(EVERYTHING, 'K1')).toBeNull();
		expect(await subject().assessments(EVERYTHING, [trader('T1')])).toEqual([]);
		expect(await subject().similar(EVERYTHING, trader('T1'), 5)).toEqual([]);
		expect(await collect(subject().scanAssessments(EVERYTHING, 'entities'))).toEqual([]);
		expect((await subject().nodes(EVERYTHING, [trader('T1')]))[0]).not.toHaveProperty('risk');
	});

	test('what is written is read again', async () => {
		await prepare();
		const written = result('one');
		await subject().writeAnalysis(written);
		expect(await subject().snapshot(EVERYTHING)).toEqual(written.snapshot);
		const [firm, imported] = await subject().assessments(EVERYTHING, [
			trader('T1'),
			trader('T3'),
			shipment('S2')
		]);
		expect(firm).toEqual({
			ref: trader('T1'),
			score: 0.5,
			reasons: [REASON],
			community: 4,
			cluster_id: 'K1',
			degree: 7,
			pagerank: 0.125,
			money_at_risk: null,
			features: null
		});
		expect(imported).toEqual({
			ref: shipment('S2'),
			score: 0.75,
			reasons: [REASON],
			community: null,
			cluster_id: null,
			degree: null,
			pagerank: null,
			money_at_risk: 99.5,
			features: Float64Array.of(1, Number.NaN, -0.1)
		});
	});

	test('nodes carry their risk', async () => {
		await prepare();
		await subject().writeAnalysis(result('one'));
		const nodes = await subject().nodes(EVERYTHING, [
			trader('T2'),
			shipment('S1'),
			person('P1'),
			broker('T1')
		]);
		expect(nodes.map((node) => node.risk)).toEqual([
			{ score: 0.25, community: 4, cluster_id: 'K1' },
			{ score: 0.1, community: null, cluster_id: null },
			undefined,
			{ score: 0, community: 4, cluster_id: 'K1' }
		]);
	});

	test('clusters by rank and page, members in their order', async () => {
		await prepare();
		const clusters = [3, 1, 4, 2].map((rank) => cluster(rank));
		await subject().writeAnalysis(result('one', { clusters }));
		const page = (offset: number, limit: number) => subject().clusters(EVERYTHING, { offset, limit });
		expect(await page(0, 10)).toEqual({ total: 4, rows: [1, 2, 3, 4].map((rank) => cluster(rank)) });
		expect(await page(1, 2)).toEqual({ total: 4, rows: [cluster(2), cluster(3)] });
		expect(await page(4, 2)).toEqual({ total: 4, rows: [] });
		expect(await subject().cluster(EVERYTHING, 'K3')).toEqual(cluster(3));
		expect(await subject().cluster(EVERYTHING, 'K9')).toBeNull();
	});

	test('a new analysis replaces all of the old one', async () => {
		await prepare();
		await subject().writeAnalysis(result('one'));
		await subject().writeAnalysis(
			result('two', {
				entities: [entity(person('P1'), 1)],
				shipments: [],
				clusters: [cluster(1, { score: 0.3 })]
			})
		);
		expect((await subject().snapshot(EVERYTHING))?.snapshot_id).toBe('two');
		expect(await collect(subject().scanAssessments(EVERYTHING, 'shipments'))).toEqual([]);
		const entities = await collect(subject().scanAssessments(EVERYTHING, 'entities'));
		expect(entities.map((stored) => stored.ref)).toEqual([person('P1')]);
		expect((await subject().clusters(EVERYTHING, { offset: 0, limit: 9 })).rows).toEqual([
			cluster(1, { score: 0.3 })
		]);
		expect(await subject().similar(EVERYTHING, trader('T1'), 5)).toEqual([]);
		expect((await subject().nodes(EVERYTHING, [trader('T1')]))[0]).not.toHaveProperty('risk');
	});

	test('an analysis that fails leaves the old one', async () => {
		await prepare();
		await subject().writeAnalysis(result('one'));
		const before = await collect(subject().scanAssessments(EVERYTHING, 'entities'));
		const unknown = result('two', { entities: [entity(trader('T3'), 1), entity(trader('nobody'), 1)] });
		await expect(subject().writeAnalysis(unknown)).rejects.toEqual(
			expect.objectContaining({ code: 'invalid-argument' })
		);
		const broken = result('three', {
			shipments: (function* () {
				yield* result('x').shipments;
				throw new RangeError('half-way');
			})()
		});
		await expect(subject().writeAnalysis(broken)).rejects.toThrow('half-way');
		expect((await subject().snapshot(EVERYTHING))?.snapshot_id).toBe('one');
		expect(await collect(subject().scanAssessments(EVERYTHING, 'entities'))).toEqual(before);
		expect((await subject().clusters(EVERYTHING, { offset: 0, limit: 9 })).total).toBe(2);
	});

	test('a cancelled analysis leaves the old one', async () => {
		await prepare();
		await subject().writeAnalysis(result('one'));
		const cancelled = subject().writeAnalysis(result('two'), { signal: AbortSignal.abort() });
		await expect(cancelled).rejects.toEqual(expect.objectContaining({ code: 'cancelled' }));
		expect((await subject().snapshot(EVERYTHING))?.snapshot_id).toBe('one');
	});

	test('shipments join the analysis that is there, all of them or none', async () => {
		await prepare();
		const { snapshot, shipments } = result('one');
		await subject().writeAnalysis(result('one'));
		const [first] = shipments;
		const joined = { ...first, shipment_id: 'S3', score: 0.9 };
		const again = { ...first, shipment_id: 'S2', score: 0.8 };
		const grown = { ...snapshot, shipments_until: '2026-02-01' };
		const others = await collect(subject().scanAssessments(EVERYTHING, 'entities'));
		await subject().addAssessments({ snapshot: grown, shipments: [joined, again] });
		expect(await subject().snapshot(EVERYTHING)).toEqual(grown);
		const scored = async () =>
			(await collect(subject().scanAssessments(EVERYTHING, 'shipments'))).map(({ ref, score }) => [
				ref.id,
				score
			]);
		const expected = [
			['S1', 0.1],
			['S2', 0.8],
			['S3', 0.9]
		];
		expect(await scored()).toEqual(expected);
		const [{ values }] = await subject().features(EVERYTHING, [shipment('S3')]);
		expect(values).toEqual(first.features);
		expect((await subject().nodes(EVERYTHING, [shipment('S3')]))[0].risk?.score).toBe(0.9);
		expect(await collect(subject().scanAssessments(EVERYTHING, 'entities'))).toEqual(others);

		const unknown = { snapshot, shipments: [again, { ...first, shipment_id: 'nowhere' }] };
		await expect(subject().addAssessments(unknown)).rejects.toMatchObject({ key: 'dangling-row' });
		const former = { snapshot: { ...snapshot, snapshot_id: 'zero' }, shipments: [joined] };
		await expect(subject().addAssessments(former)).rejects.toMatchObject({ key: 'analysis-replaced' });
		expect(await subject().snapshot(EVERYTHING)).toEqual(grown);
		expect(await scored()).toEqual(expected);
	});

	test('scans assessments by id, then label', async () => {
		await prepare();
		await subject().writeAnalysis(result('one'));
		const scanned = async (what: 'shipments' | 'entities') =>
			(await collect(subject().scanAssessments(EVERYTHING, what))).map(
				({ ref: to }) => `${to.label}:${to.id}`
			);
		expect(await scanned('shipments')).toEqual(['Shipment:S1', 'Shipment:S2']);
		expect(await scanned('entities')).toEqual(['Broker:T1', 'Trader:T1', 'Trader:T2']);
		const [first] = await collect(subject().scanAssessments(EVERYTHING, 'shipments'));
		expect([first]).toEqual(await subject().assessments(EVERYTHING, [shipment('S1')]));
	});

	test('similar entities: cosine, most alike first, not itself, ties by label and id', async () => {
		await prepare();
		await subject().writeAnalysis(
			result('one', {
				entities: [
					entity(trader('T1'), 0, [2, 0]),
					entity(trader('T3'), 0, [0, 5]),
					entity(trader('T2'), 0, [0, 1]),
					entity(broker('T1'), 0, [-1, 0]),
					entity(person('P1'), 0, [3, 4])
				]
			})
		);
		const alike = await subject().similar(EVERYTHING, trader('T1'), 10);
		expect(alike.map(({ node }) => `${node.label}:${node.id}`)).toEqual([
			'Person:P1',
			'Trader:T2',
			'Trader:T3',
			'Broker:T1'
		]);
		[0.6, 0, 0, -1].forEach((cosine, i) => expect(alike[i].similarity).toBeCloseTo(cosine, 5));
		const two = await subject().similar(EVERYTHING, trader('T1'), 2);
		expect(two.map(({ node }) => node.id)).toEqual(['P1', 'T2']);
		expect(await subject().similar(EVERYTHING, trader('T1'), 0)).toEqual([]);
		expect(await subject().similar(EVERYTHING, trader('nobody'), 3)).toEqual([]);
	});

	test('an analysis stays when more is loaded', async () => {
		await prepare();
		await subject().writeAnalysis(result('one'));
		await new Writer(subject()).write({ nodes: [bare(trader('T9'))] }, 'load-2');
		expect((await subject().snapshot(EVERYTHING))?.snapshot_id).toBe('one');
		expect((await subject().nodes(EVERYTHING, [trader('T1')]))[0].risk?.score).toBe(0.5);
	});

	test('more assessments than fit one exchange', async () => {
		const ids = Array.from({ length: 6000 }, (_, i) => `M${String(i).padStart(5, '0')}`);
		await new Writer(subject()).write({ nodes: ids.map((id) => bare(shipment(id))) });
		const shipments = ids.map((shipment_id, i) => ({
			shipment_id,
			score: i / ids.length,
			reasons: [],
			features: Float64Array.of(i),
			money_at_risk: i
		}));
		const progress: number[] = [];
		await subject().writeAnalysis(result('many', { entities: [], shipments, clusters: [] }), {
			onProgress: ({ done, total }) => progress.push(done / total)
		});
		const scanned = await collect(subject().scanAssessments(EVERYTHING, 'shipments'));
		expect(scanned.map((stored) => stored.ref.id)).toEqual(ids);
		expect(scanned[4321].features).toEqual(Float64Array.of(4321));
		expect(progress.length).toBeGreaterThan(0);
		expect(progress.every((done, i) => done >= 0 && done <= 1 && (i === 0 || done >= progress[i - 1]))).toBe(
			true
		);
	});
}
