import { z } from 'zod';

/** Cells of the files of `truth/`, as text; see "Ground truth of a generated world" in docs/data-contract.md. */
const text = z.string().transform((cell) => (cell === '' ? null : cell));
const flag = z.enum(['0', '1']).transform((cell) => cell === '1');
const money = z.string().transform((cell, context) => {
	const value = cell === '' ? 0 : Number(cell);
	if (Number.isFinite(value)) return value;
	context.issues.push({ code: 'custom', message: 'not a number', input: cell });
	return z.NEVER;
});

export const TRUTH_ROWS = {
	shipments: z.object({
		shipment_id: z.string().min(1),
		illicit: flag,
		ring_id: text,
		typology: text,
		evaded_revenue: money
	}),
	rings: z.object({
		ring_id: z.string().min(1),
		typology: z.string().min(1),
		difficulty: z.string(),
		member_id: z.string().min(1)
	}),
	lookalikes: z.object({ group_id: z.string().min(1), kind: z.string().min(1), member_id: z.string().min(1) })
} as const;

export type TruthTable = keyof typeof TRUTH_ROWS;
export type TruthRow<T extends TruthTable> = z.output<(typeof TRUTH_ROWS)[T]>;

/** What a generated world knows of itself. Evaluation alone reads it. */
export interface Truth {
	shipments: TruthRow<'shipments'>[];
	rings: TruthRow<'rings'>[];
	lookalikes: TruthRow<'lookalikes'>[];
}
