import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { NodeLabel } from '#lib/domain/labels.ts';
import type { Subject } from '../graph-store.contract.ts';
import {
	Writer,
	at,
	broker,
	person,
	phone,
	record,
	ref,
	reference,
	shipment,
	trader
} from '../support/rows.ts';

const NODES = [
	record(trader('T1'), { name: 'Société Générale d’Import S.A.R.L.', tax_id: '001525713000042' }),
	record(trader('T2'), { name: 'Atlas Import', name_ar: 'أطلس للاستيراد' }),
	record(trader('T3'), { name: 'مؤسسة الأطلس التجارية' }),
	record(trader('T10'), { name: 'Import Atlas Export' }),
	record(broker('ATLAS'), { name: 'Transit du Nord' }),
	record(ref('Consignee', 'C1'), { name: 'Matlas & fils' }),
	record(person('P1'), { full_name: 'مُحَمَّد العَلَوِي' }),
	record(person('P2'), { full_name: 'Mohamed El Alaoui' }),
	reference(phone('+212522123456'), { value: '05 22 12 34 56' }),
	record(shipment('SH-2025-0001'), { declaration_number: '2025/301/0042', declaration_date: '2025-01-01' }),
	record(ref('Item', 'SH-2025-0001/1'), { description: 'Atlas of maps' }),
	reference(ref('Country', 'MA')),
	reference(ref('Office', '301'), { name: 'Casablanca-Port' })
];

export function searchContract(subject: Subject): void {
	const search = async (text: string, labels?: NodeLabel[], limit = 20) => {
		await new Writer(subject()).write({ nodes: NODES });
		const hits = await subject().search(EVERYTHING, { text, limit, ...(labels ? { labels } : {}) });
		return hits.map((hit) => `${hit.node.id} ${hit.matched}`);
	};

	test('best first: id, whole value, start, starts of words, anywhere', async () => {
		expect(await search('atlas')).toEqual(['ATLAS id', 'T2 name', 'T10 name', 'C1 name']);
		expect(await search('atlas import')).toEqual(['T2 name', 'T10 name']);
		expect(await search('import')).toEqual(['T10 name', 'T1 name', 'T2 name']);
	});

	test('gives the node as it is read elsewhere', async () => {
		await new Writer(subject()).write({ nodes: NODES });
		const [hit] = await subject().search(EVERYTHING, { text: 'SH-2025-0001', limit: 1 });
		expect([hit.node]).toEqual(await subject().nodes(EVERYTHING, [shipment('SH-2025-0001')]));
	});

	test('French without its accents, dots and case', async () => {
		expect(await search('SOCIETE GENERALE')).toEqual(['T1 name']);
		expect(await search('société générale d’import sarl')).toEqual(['T1 name']);
		expect(await search('generale societe')).toEqual(['T1 name']);
	});

	test('Arabic without tashkeel and tatweel, letter variants as one', async () => {
		expect(await search('محمد')).toEqual(['P1 full_name']);
		expect(await search('محمـــد العلوى')).toEqual(['P1 full_name']);
		expect(await search('اطلس')).toEqual(['T2 name_ar', 'T3 name']);
		expect(await search('موسسه')).toEqual(['T3 name']);
	});

	test('digits of any script, identifiers as written or as normalised', async () => {
		expect(await search('٠٠١٥٢٥٧١٣٠٠٠٠٤٢')).toEqual(['T1 tax_id']);
		expect(await search('+212522123456')).toEqual(['+212522123456 id']);
		expect(await search('05 22 12 34 56')).toEqual([]);
		expect(await search('2025/301/0042')).toEqual(['SH-2025-0001 declaration_number']);
		expect(await search('2512')).toEqual([]);
		expect(await search('522123')).toEqual(['+212522123456 id']);
	});

	test('every word must be there, in one value', async () => {
		expect(await search('atlas 001525713000042')).toEqual([]);
		expect(await search('mohamed transit')).toEqual([]);
		expect(await search('alaoui mohamed')).toEqual(['P2 full_name']);
	});

	test('short texts find ids only', async () => {
		expect(await search('ma')).toEqual(['MA id']);
		expect(await search('t1')).toEqual(['T1 id']);
		expect(await search('el')).toEqual([]);
		expect(await search('du no')).toEqual([]);
	});

	test('a short word beside a longer one must be there too', async () => {
		expect(await search('transit du')).toEqual(['ATLAS name']);
		expect(await search('transit de')).toEqual([]);
	});

	test('only the labels asked for, only as many as asked for, nothing for nothing', async () => {
		expect(await search('atlas', ['Trader'])).toEqual(['T2 name', 'T10 name']);
		expect(await search('atlas', ['Item'])).toEqual([]);
		expect(await search('atlas', [])).toEqual([]);
		expect(await search('atlas', undefined, 2)).toEqual(['ATLAS id', 'T2 name']);
		expect(await search('atlas', undefined, 0)).toEqual([]);
		for (const empty of ['', '   ', '...', '"', '*', '🙂']) expect(await search(empty)).toEqual([]);
	});

	test('follows new content', async () => {
		const writer = new Writer(subject());
		await writer.write({ nodes: [record(trader('T1'), { name: 'Zéphyr' })] });
		await writer.write({ nodes: [record(trader('T1'), { name: 'Borée' }, at(3))] });
		const found = async (text: string) => (await subject().search(EVERYTHING, { text, limit: 5 })).length;
		expect(await found('zephyr')).toBe(0);
		expect(await found('boree')).toBe(1);
	});

	test('finds a bare node by its id, and by its name once it is described', async () => {
		const writer = new Writer(subject());
		const found = async (text: string) => (await subject().search(EVERYTHING, { text, limit: 5 })).length;
		await writer.write({ nodes: [{ ...record(trader('ZX-9001'), {}), kind: 'bare' }] });
		expect(await found('zx-9001')).toBe(1);
		await writer.write({ nodes: [record(trader('ZX-9001'), { name: 'Zagora Textile' }, at(3))] });
		expect(await found('zagora')).toBe(1);
	});

	test('query language is only text', async () => {
		for (const text of [
			'atlas" OR "import',
			'atlas*',
			'name:atlas',
			'NOT atlas',
			'atlas AND',
			'(atlas',
			'a`b~1'
		]) {
			const hits = await search(text);
			expect(hits.every((hit) => !hit.startsWith('P'))).toBe(true);
		}
	});

	test('ranks all that matches, however many', async () => {
		const many = Array.from({ length: 1500 }, (_, i) =>
			record(trader(`N${i}`), { name: `Comptoir ${i} du Souss` })
		);
		await new Writer(subject()).write({ nodes: [...many, record(trader('ZZ'), { name: 'Souss' })] });
		const hits = await subject().search(EVERYTHING, { text: 'souss', limit: 3 });
		expect(hits.map((hit) => hit.node.id)).toEqual(['ZZ', 'N0', 'N1']);
	});
}
