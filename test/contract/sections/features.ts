import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import { assessable, entity, result } from '../support/analysis.ts';
import { Writer, collect, person, record, shipment, trader } from '../support/rows.ts';

export function featuresContract(subject: Subject): void {
	const prepare = () => assessable(subject());
	test('features alone: of a shipment those of its declaration, of an entity those of the last snapshot', async () => {
		await prepare();
		const dated = [
			record(shipment('S1'), { declaration_date: '2025-03-01' }),
			record(shipment('S2'), { declaration_date: '2025-03-02' })
		];
		await new Writer(subject()).write({ nodes: dated }, 'load-2');
		expect(await subject().features(EVERYTHING, [trader('T1')])).toEqual([]);
		await subject().writeAnalysis(
			result('one', { entities: [entity(trader('T1'), 1), entity(person('P1'), 1), entity(trader('T2'), 1)] })
		);
		const refs = [shipment('S2'), trader('T1'), trader('nobody'), person('P1'), trader('T2'), shipment('S1')];
		const [s2, s1] = [Float64Array.of(1, Number.NaN, -0.1), Float64Array.of(0, 1e300, 2)];
		expect(await subject().features(EVERYTHING, refs)).toEqual([
			{ ref: shipment('S2'), day: '2025-03-02', values: s2 },
			{ ref: trader('T1'), day: '2025-04-01', values: Float32Array.of(3, 4.5) },
			{ ref: person('P1'), day: '2025-04-01', values: Float32Array.of(-5, 6) },
			{ ref: trader('T2'), day: null, values: null },
			{ ref: shipment('S1'), day: '2025-03-01', values: s1 }
		]);
		expect(await subject().features(EVERYTHING, refs, '2025-03-02')).toEqual([
			{ ref: shipment('S2'), day: null, values: null },
			{ ref: trader('T1'), day: '2025-03-01', values: Float32Array.of(1, Number.NaN) },
			{ ref: person('P1'), day: null, values: null },
			{ ref: trader('T2'), day: null, values: null },
			{ ref: shipment('S1'), day: '2025-03-01', values: s1 }
		]);
		const scanned = await collect(subject().scanFeatures(EVERYTHING, 'entities', '2025-04-09'));
		expect(scanned).toEqual(
			await subject().features(EVERYTHING, [person('P1'), trader('T1'), trader('T2')], '2025-04-09')
		);
		expect(await collect(subject().scanFeatures(EVERYTHING, 'shipments', '2025-03-02'))).toEqual(
			await subject().features(EVERYTHING, [shipment('S1'), shipment('S2')], '2025-03-02')
		);
		expect(await subject().features(EVERYTHING, [trader('T1')], '2025-01-31')).toEqual([
			{ ref: trader('T1'), day: null, values: null }
		]);
	});

	test('the history of an entity: every snapshot that knew it, earliest first', async () => {
		await prepare();
		expect(await subject().featureHistory(EVERYTHING, trader('T1'))).toEqual([]);
		await subject().writeAnalysis(
			result('one', { entities: [entity(trader('T1'), 1), entity(trader('T2'), 1)] })
		);
		expect(await subject().featureHistory(EVERYTHING, trader('T1'))).toEqual([
			{ ref: trader('T1'), day: '2025-03-01', values: Float32Array.of(1, Number.NaN) },
			{ ref: trader('T1'), day: '2025-04-01', values: Float32Array.of(3, 4.5) }
		]);
		for (const ref of [trader('T2'), trader('nobody'), shipment('S1')]) {
			expect(await subject().featureHistory(EVERYTHING, ref)).toEqual([]);
		}
		await subject().writeAnalysis(result('two', { entities: [entity(trader('T2'), 1)] }));
		expect(await subject().featureHistory(EVERYTHING, trader('T1'))).toEqual([]);
	});
}
