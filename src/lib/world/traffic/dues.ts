import type { Day } from '#lib/domain/day.ts';
import { dutyOn, preferentialDuty } from '../reference/tariff.ts';
import { PARAFISCAL } from '../settings.ts';
import type { Draft, Goods } from './consignment.ts';

/** Rate of duty inside a tariff quota against the full one. */
const IN_QUOTA = 0.25;

export interface Dues {
	rate: number;
	duty: number;
	/** VAT and parafiscal tax. */
	tax: number;
}

/** Home use pays; suspensive regimes and exports do not. */
export function paysDues(procedure: string): boolean {
	return procedure === '010';
}

export function duesOf(goods: Goods, day: Day): Dues {
	const full = goods.preference
		? preferentialDuty(goods.product, goods.origin, day)
		: dutyOn(goods.product, day);
	const rate = goods.licence === null ? full : full * IN_QUOTA;
	if (!paysDues(goods.procedure)) return { rate, duty: 0, tax: 0 };
	const duty = (goods.value * rate) / 100;
	return { rate, duty, tax: ((goods.value + duty) * goods.product.vat) / 100 + goods.value * PARAFISCAL };
}

/** Dues on the goods as they are less dues on what was said, plus refunds drawn; never below 0. */
export function evadedRevenue(draft: Draft): number {
	let evaded = draft.refund;
	for (const { actual, declared } of draft.lines) {
		const due = duesOf(actual, draft.day);
		const paid = duesOf(declared, draft.day);
		evaded += due.duty + due.tax - paid.duty - paid.tax;
	}
	return Math.max(0, evaded);
}
