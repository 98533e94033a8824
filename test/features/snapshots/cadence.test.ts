import { expect, test } from 'vitest';
import { dayOf, isoOf } from '#lib/domain/day.ts';
import { snapshotDays } from '#lib/features/snapshots/cadence.ts';
import type { Cadence } from '#lib/features/snapshots/cadence.ts';

const days = (from: string, to: string, cadence: Cadence) =>
	snapshotDays(dayOf(from), dayOf(to), cadence).map(isoOf);

test('the first of each month after the first day known, the last day included', () => {
	expect(days('2024-11-01', '2025-02-01', 'monthly')).toEqual(['2024-12-01', '2025-01-01', '2025-02-01']);
	expect(days('2024-11-30', '2025-01-31', 'monthly')).toEqual(['2024-12-01', '2025-01-01']);
	expect(days('1969-11-30', '1970-01-31', 'monthly')).toEqual(['1969-12-01', '1970-01-01']);
});

test('the first of each quarter, and every Monday', () => {
	expect(days('2024-02-10', '2025-01-01', 'quarterly')).toEqual([
		'2024-04-01',
		'2024-07-01',
		'2024-10-01',
		'2025-01-01'
	]);
	expect(days('2026-11-23', '2026-12-08', 'weekly')).toEqual(['2026-11-30', '2026-12-07']);
	expect(days('1969-12-20', '1970-01-05', 'weekly')).toEqual(['1969-12-22', '1969-12-29', '1970-01-05']);
});

test('a day later adds days at the end alone', () => {
	for (const cadence of ['weekly', 'monthly', 'quarterly'] as const) {
		const all = days('2024-01-31', '2026-01-31', cadence);
		for (let last = dayOf('2024-01-31'); last <= dayOf('2026-01-31'); last += 17) {
			const some = days('2024-01-31', isoOf(last), cadence);
			expect(all.slice(0, some.length)).toEqual(some);
		}
	}
});
