import { expect, test } from 'vitest';
import { EVERYTHING } from '#lib/domain/scope.ts';
import type { Subject } from '../graph-store.contract.ts';
import { Writer, rejection } from '../support/rows.ts';

export function quarantineContract(subject: Subject): void {
	test('keeps all of a rejection', async () => {
		const kept = rejection(7, {
			column: null,
			value: null,
			params: { count: 3, name: 'x' },
			raw: 'T1;"broken\nquote \u0000 \u{1F4A5}'
		});
		await new Writer(subject()).write({ rejections: [kept] });
		expect(await subject().quarantine(EVERYTHING, { offset: 0, limit: 10 })).toEqual({
			total: 1,
			rows: [kept]
		});
	});

	test('in order of load, file, line, column, reason; by page; by load', async () => {
		const ordered = [
			rejection(2, { load_id: 'a', file: 'b.csv' }),
			rejection(10, { load_id: 'a', file: 'b.csv', column: null }),
			rejection(10, { load_id: 'a', file: 'b.csv', column: 'city' }),
			rejection(10, { load_id: 'a', file: 'b.csv', column: 'name', reason: 'required' }),
			rejection(10, { load_id: 'a', file: 'b.csv', column: 'name', reason: 'too-long' }),
			rejection(1, { load_id: 'a', file: 'é.csv' }),
			rejection(1, { load_id: 'b', file: 'a.csv' })
		];
		const writer = new Writer(subject());
		await writer.write({ rejections: [ordered[6]] }, 'b');
		await writer.write({ rejections: [ordered[5], ordered[3], ordered[1], ordered[0]] }, 'a');
		await writer.write({ rejections: [ordered[4], ordered[2]] }, 'a');
		const page = (offset: number, limit: number, load_id?: string) =>
			subject().quarantine(EVERYTHING, { offset, limit, ...(load_id === undefined ? {} : { load_id }) });
		expect(await page(0, 100)).toEqual({ total: 7, rows: ordered });
		expect(await page(2, 3)).toEqual({ total: 7, rows: ordered.slice(2, 5) });
		expect(await page(7, 3)).toEqual({ total: 7, rows: [] });
		expect(await page(0, 0)).toEqual({ total: 7, rows: [] });
		expect(await page(0, 100, 'b')).toEqual({ total: 1, rows: ordered.slice(6) });
		expect(await page(0, 100, "b' OR '1'='1")).toEqual({ total: 0, rows: [] });
		expect((await subject().counts(EVERYTHING)).quarantined).toBe(7);
	});

	test('the same rejection twice is kept and counted once', async () => {
		const writer = new Writer(subject());
		await writer.write({ rejections: [rejection(2), rejection(2)] });
		await writer.write({ rejections: [rejection(2), rejection(3)] });
		expect((await subject().quarantine(EVERYTHING, { offset: 0, limit: 9 })).total).toBe(2);
		expect((await subject().loads(EVERYTHING))[0].totals.quarantined).toBe(2);
	});
}
