import type { ItemTable } from '#lib/analysis/trade-tables.ts';

/** Duty over value as charged: the one form of the rate that is the same whether offices write 25 or 0.25. NaN unknown. */
export function dutyShare({ duty, customsValue }: ItemTable, item: number): number {
	return customsValue[item] > 0 ? duty[item] / customsValue[item] : NaN;
}
